import { Environment } from '@marcbachmann/cel-js';
import { type OwnRuleSubject, ownRuleLimits } from './own-rule-definition.ts';
import {
  componentFacts,
  designFacts,
  type FactTable,
  flowFacts,
  hopFacts,
  linkFacts,
  placeFacts,
} from './own-rule-facts.ts';
import { propsFields } from './props-fields.ts';
import {
  ComponentProps,
  ComponentSubject,
  countKind,
  DesignSubject,
  FlowProps,
  FlowRequirements,
  FlowSubject,
  HopPart,
  LinkProps,
  LinkSubject,
  Place,
} from './subject-facts.ts';

/** Functions and macros an own rule may use; everything else of CEL (regular expressions, times, `cel.bind` …) is refused. */
export const allowedFunctions: readonly string[] = [
  'all',
  'contains',
  'count',
  'double',
  'endsWith',
  'exists',
  'exists_one',
  'filter',
  'has',
  'int',
  'like',
  'lowerAscii',
  'map',
  'size',
  'startsWith',
  'string',
  'trim',
  'upperAscii',
];

/** Those of them that run over a list. */
export const listMacros: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

const { astNodes, astDepth, listElements } = ownRuleLimits;
const limits = {
  maxAstNodes: astNodes,
  maxDepth: astDepth,
  maxListElements: listElements,
  maxMapEntries: listElements,
  maxCallArguments: 4,
};

const fieldsOf = <Node>(table: FactTable<Node>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([name, { type }]) => [name, type]));

const selfTypes: Readonly<Record<OwnRuleSubject, string>> = {
  component: 'Component',
  link: 'Link',
  flow: 'Flow',
  design: 'Design',
};

/** CEL with the documented facts and the operators that let whole numbers stand beside fractions: `self.degree + 1 > 2`. */
const createEnvironment = (subject: OwnRuleSubject): Environment => {
  const environment = new Environment({ limits })
    .registerType('ComponentProps', { ctor: ComponentProps, fields: { ...propsFields.component } })
    .registerType('LinkProps', { ctor: LinkProps, fields: { ...propsFields.link } })
    .registerType('FlowProps', { ctor: FlowProps, fields: { ...propsFields.flow } })
    .registerType('FlowRequirements', { ctor: FlowRequirements, fields: { ...propsFields.requirements } })
    .registerType('Place', { ctor: Place, fields: fieldsOf(placeFacts) })
    .registerType('Hop', { ctor: HopPart, fields: fieldsOf(hopFacts) })
    .registerType('Component', { ctor: ComponentSubject, fields: fieldsOf(componentFacts) })
    .registerType('Link', { ctor: LinkSubject, fields: fieldsOf(linkFacts) })
    .registerType('Flow', { ctor: FlowSubject, fields: fieldsOf(flowFacts) })
    .registerType('Design', { ctor: DesignSubject, fields: fieldsOf(designFacts) })
    .registerVariable('self', selfTypes[subject])
    .registerVariable('design', 'Design')
    .registerFunction('Design.count(string): double', countKind)
    .registerFunction('string.like(string): bool', isLike);
  for (const [left, right] of [
    ['double', 'int'],
    ['int', 'double'],
  ]) {
    environment
      .registerOperator(`${left} + ${right}: double`, (a: Numeric, b: Numeric) => Number(a) + Number(b))
      .registerOperator(`${left} - ${right}: double`, (a: Numeric, b: Numeric) => Number(a) - Number(b))
      .registerOperator(`${left} * ${right}: double`, (a: Numeric, b: Numeric) => Number(a) * Number(b))
      .registerOperator(`${left} / ${right}: double`, (a: Numeric, b: Numeric) => Number(a) / Number(b));
  }
  return environment
    .registerOperator('double == int: bool', (a: number, b: bigint) => a === Number(b))
    .registerOperator('double in list<int>: bool', (a: number, list: readonly bigint[]) =>
      list.some((each) => Number(each) === a),
    );
};

type Numeric = number | bigint;

const environments = new Map<OwnRuleSubject, Environment>();

/** The environment of a subject, built when first asked for. */
export const environmentOf = (subject: OwnRuleSubject): Environment => {
  const known = environments.get(subject);
  if (known) return known;
  const environment = createEnvironment(subject);
  environments.set(subject, environment);
  return environment;
};

/**
 * Whether a whole text matches a pattern in which `*` stands for any characters and `?` for one. Takes at most the product of
 * both lengths, unlike regular expressions.
 */
export const isLike = (text: string, pattern: string): boolean => {
  let at = 0;
  let next = 0;
  let star = -1;
  let resume = 0;
  while (at < text.length) {
    if (next < pattern.length && pattern[next] === '*') {
      star = next;
      resume = at;
      next += 1;
    } else if (next < pattern.length && (pattern[next] === '?' || pattern[next] === text[at])) {
      at += 1;
      next += 1;
    } else if (star >= 0) {
      next = star + 1;
      resume += 1;
      at = resume;
    } else return false;
  }
  while (pattern[next] === '*') next += 1;
  return next === pattern.length;
};
