import { type ASTNode, EvaluationError, type ParseResult } from '@marcbachmann/cel-js';
import { componentKinds, type Localized, linkKinds, nearestName } from '@spandrel/model';
import { allowedFunctions, environmentOf, listMacros } from './cel-environment.ts';
import { type ExpressionProblemCode, expressionSentence } from './expression-sentences.ts';
import { type OwnRuleSubject, ownRuleLimits } from './own-rule-definition.ts';
import { factsOfPart, factsOfSubject } from './own-rule-facts.ts';
import { type PropsFields, propsFields } from './props-fields.ts';

/** What is wrong with an expression; `column` counts from 1 within it. */
export interface ExpressionProblem {
  readonly code: ExpressionProblemCode;
  readonly column: number;
  readonly message: Localized;
}

/** An expression ready to run; `evaluate` throws what the evaluator throws. */
export interface Expression {
  readonly evaluate: (variables: Readonly<Record<'self' | 'design', object>>) => unknown;
}

export type ExpressionResult =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** Parses and type-checks an expression that must give true or false. Never throws. */
export const readExpression = (source: string, subject: OwnRuleSubject): ExpressionResult => {
  if (source.length > ownRuleLimits.expressionLength) {
    return refused('too-long', 1, { limit: String(ownRuleLimits.expressionLength) });
  }
  let parsed: ParseResult;
  try {
    parsed = environmentOf(subject).parse(source);
  } catch (error) {
    return celProblem(error, subject);
  }
  const outside = findOutside(parsed.ast, 0);
  if (outside) return outside;
  const { valid, type, error } = checked(parsed);
  if (!valid) return celProblem(error, subject);
  if (type !== 'bool' && type !== 'dyn') return refused('not-a-condition', 1, { found: type ?? '' });
  return { ok: true, expression: { evaluate: (variables) => parsed({ ...variables }) } };
};

/** Whether an evaluation stopped because a fact is missing (and not for another reason). */
export const isMissingFact = (error: unknown): boolean =>
  error instanceof EvaluationError && error.code === 'no_such_key';

/** One line about an evaluation that failed, without the source around it. */
export const reasonOf = (error: unknown): string =>
  error instanceof EvaluationError ? error.summary : error instanceof Error ? error.message : String(error);

const checked = (parsed: ParseResult): ReturnType<ParseResult['check']> => {
  try {
    return parsed.check();
  } catch (error) {
    return { valid: false, error: error as never };
  }
};

const refused = (
  code: ExpressionProblemCode,
  column: number,
  params: Readonly<Record<string, string>>,
): { readonly ok: false; readonly problem: ExpressionProblem } => ({
  ok: false,
  problem: { code, column, message: expressionSentence(code, column, params) },
});

/** The first use of something that CEL has and own rules have not, or of a kind nobody knows. */
const findOutside = (node: ASTNode, macros: number): ReturnType<typeof refused> | undefined => {
  const column = node.range.start + 1;
  if (node.op === 'id' && node.args === 'cel') return refused('unknown-function', column, { name: 'cel', nearest: '' });
  if (node.op === 'call' || node.op === 'rcall') {
    const name = node.args[0];
    if (!allowedFunctions.includes(name)) {
      return refused('unknown-function', column, { name, nearest: nearestName(name, allowedFunctions) });
    }
    const [receiver, given] = node.op === 'call' ? [undefined, node.args[1]] : [node.args[1], node.args[2]];
    const inner = macros + (node.op === 'rcall' && listMacros.has(name) ? 1 : 0);
    if (inner > ownRuleLimits.nestedMacros) {
      return refused('nested-too-deep', column, { limit: String(ownRuleLimits.nestedMacros) });
    }
    const kind = name === 'count' && given[0] ? unknownKind(given[0]) : undefined;
    return (
      kind ?? (receiver && findOutside(receiver, macros)) ?? firstOf(given, (argument) => findOutside(argument, inner))
    );
  }
  if (node.op === '==' || node.op === '!=' || node.op === 'in') {
    const [left, right] = node.args;
    const kind =
      (isKind(left) && firstOf(right.op === 'list' ? right.args : [right], unknownKind)) ||
      (isKind(right) && unknownKind(left));
    if (kind) return kind;
  }
  return firstOf(childrenOf(node), (child) => findOutside(child, macros));
};

const firstOf = <Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

const isKind = (node: ASTNode): boolean => node.op === '.' && node.args[1] === 'kind';

const kindIds = [...componentKinds, ...linkKinds].map(({ id }) => id);

const unknownKind = (node: ASTNode): ReturnType<typeof refused> | undefined => {
  if (node.op !== 'value' || typeof node.args !== 'string' || kindIds.includes(node.args)) return undefined;
  return refused('unknown-kind', node.range.start + 1, { name: node.args, nearest: nearestName(node.args, kindIds) });
};

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;

const childrenOf = ({ args }: ASTNode): readonly ASTNode[] => {
  const found: ASTNode[] = [];
  const collect = (value: unknown): void => {
    if (isNode(value)) found.push(value);
    else if (Array.isArray(value)) for (const each of value) collect(each);
  };
  collect(args);
  return found;
};

interface CelError {
  readonly code: string;
  readonly summary: string;
  readonly range?: { readonly start: number };
}

const isCelError = (error: unknown): error is CelError =>
  typeof error === 'object' && error !== null && 'code' in error && 'summary' in error;

/** The evaluator's error in our words, by its code; what it says itself stays as the detail. */
const celProblem = (error: unknown, subject: OwnRuleSubject): ReturnType<typeof refused> => {
  if (!isCelError(error)) return refused('not-an-expression', 1, { detail: reasonOf(error) });
  const column = (error.range?.start ?? 0) + 1;
  const asked = /: (\w+)$/.exec(error.summary)?.[1] ?? '';
  switch (error.code) {
    case 'no_such_key':
      return refused('unknown-fact', column, { name: asked, nearest: nearestName(asked, factNames(subject)) });
    case 'unknown_variable':
      return refused('unknown-variable', column, { name: asked });
    case 'limit_exceeded':
      return refused('too-large', column, { detail: error.summary });
    case 'no_such_overload':
    case 'no_matching_overload':
    case 'invalid_comparison_type':
      return refused('wrong-types', column, { detail: error.summary });
    default:
      return refused('not-an-expression', column, { detail: error.summary });
  }
};

/** What may stand after a dot: facts of the subject and of places and hops, and the properties they can have. */
const factNames = (subject: OwnRuleSubject): readonly string[] => [
  ...[...factsOfSubject[subject], ...factsOfSubject.design, ...factsOfPart.Place, ...factsOfPart.Hop].map(
    ({ name }) => name,
  ),
  ...fieldsWithin[subject].flatMap((fields) => Object.keys(fields)),
];

const fieldsWithin: Readonly<Record<OwnRuleSubject, readonly PropsFields[]>> = {
  component: [propsFields.component],
  link: [propsFields.link, propsFields.component],
  flow: [propsFields.flow, propsFields.requirements, propsFields.component],
  design: [],
};
