import type { Facts } from '@spandrel/analysis';
import { type CheckResult, fail, notAssessed, pass, type Rule } from '../define-rule.ts';
import type { Words } from '../words.ts';
import { type Expression, isMissingFact, readExpression, reasonOf } from './cel-expression.ts';
import type { OwnRule } from './own-rule-definition.ts';
import { createReadingLog, type ReadingLog } from './reading-log.ts';
import { componentSubject, designSubject, flowSubject, linkSubject } from './subject-facts.ts';

/**
 * An own rule as the judge runs it. A subject of which a fact is missing is not assessed; one whose kind does not have a property
 * the rule reads, it does not apply to. Anything else that goes wrong in an expression throws, and so makes the principle incomplete.
 */
export const ownRule = (definition: OwnRule): Rule => {
  const { id, principle, topic, severity, title, message, remedy } = definition;
  return {
    id,
    principle,
    topic,
    severity,
    title,
    references: [],
    evaluate: (facts) => evaluate(definition, facts),
    message: (params, words, locale) => filled(message[locale], params, words),
    remedy: (params, words, locale) => filled(remedy[locale], params, words),
  };
};

interface Subject {
  readonly id: string;
  readonly name?: string;
  /** Elements of a finding about it; none for the design as a whole. */
  readonly at: readonly string[];
  readonly flows?: readonly string[];
  readonly self: object;
}

const evaluate = (definition: OwnRule, facts: Facts): readonly CheckResult[] => {
  const when = definition.when === undefined ? undefined : expressionOf(definition.when, definition);
  const check = expressionOf(definition.check, definition);
  const log = createReadingLog();
  const design = designSubject({ facts, log });
  const results = subjectsOf(definition, facts, log, design).flatMap((subject): readonly CheckResult[] => {
    log.restart();
    const applies = when === undefined ? true : holds(when, subject, design, log);
    if (applies === false) return [];
    const outcome = applies === true ? holds(check, subject, design, log) : applies;
    if (outcome === true) return [pass()];
    if (outcome === false) return [failure(subject, log)];
    return outcome === 'foreign' ? [] : [outcome];
  });
  log.ensureWithin();
  return results;
};

const expressionOf = (source: string, { appliesTo }: OwnRule): Expression => {
  const result = readExpression(source, appliesTo);
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.expression;
};

/** Whether it holds; otherwise what is missing to tell. */
const holds = (
  expression: Expression,
  subject: Subject,
  design: object,
  log: ReadingLog,
): boolean | 'foreign' | ReturnType<typeof notAssessed> => {
  try {
    return expression.evaluate({ self: subject.self, design }) === true;
  } catch (error) {
    const missing = isMissingFact(error) ? log.lastMissing() : undefined;
    if (missing === undefined) throw new Error(`${subject.id}: ${reasonOf(error)}`);
    if (missing.reason === 'foreign' && missing.at === subject.id) return 'foreign';
    return notAssessed(missing.at === '' ? subject.at : [missing.at], [missing.name]);
  }
};

const failure = ({ at, id, name, flows }: Subject, log: ReadingLog): CheckResult =>
  fail({
    at,
    params: name === undefined ? { id } : { id, name },
    evidence: log.evidence().filter(({ property }) => property !== ''),
    ...(flows ? { flows } : {}),
  });

const subjectsOf = ({ appliesTo }: OwnRule, facts: Facts, log: ReadingLog, design: object): readonly Subject[] => {
  const context = { facts, log };
  switch (appliesTo) {
    case 'component':
      return facts.topology.components.map((node) => ({
        id: node.id,
        at: [node.id],
        self: componentSubject(node, context),
      }));
    case 'link':
      return facts.topology.links.map((node) => ({ id: node.id, at: [node.id], self: linkSubject(node, context) }));
    case 'flow':
      return facts.flows.map((flow) => ({
        id: flow.id,
        at: [flow.id],
        flows: [flow.id],
        self: flowSubject(flow, context),
      }));
    case 'design':
      return [{ id: facts.design.name, name: facts.design.name, at: [], self: design }];
  }
};

/** `{name}` and `{id}` of the subject; a design is named by its own name. */
const filled = (template: string, { id, name }: Readonly<Record<string, unknown>>, words: Words): string =>
  template.replace(/\{(name|id)\}/g, (_, placeholder: string) =>
    placeholder === 'name' && name === undefined
      ? words.name(String(id))
      : placeholder === 'name'
        ? `«${name}»`
        : String(id),
  );
