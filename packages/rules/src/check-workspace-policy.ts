import {
  nearestName,
  type Problem,
  principles,
  problem,
  readPlainDocument,
  severities,
  writePlainYaml,
} from '@spandrel/model';
import { checkThreshold } from './check-threshold.ts';
import { allChecks } from './checks.ts';
import { checkOwnRule } from './own-rules/check-own-rule.ts';
import { type OwnRule, ownRuleLimits } from './own-rules/own-rule-definition.ts';
import { policyProblem } from './policy-problem.ts';
import { checkChoice, checkKeys, checkText, isRecord, type Path } from './shape.ts';
import { thresholdNames } from './threshold-labels.ts';
import { topicIds, topicsOf } from './topics.ts';
import { emptyWorkspacePolicy, type WorkspacePolicy } from './workspace-policy.ts';

export type PolicyResult =
  | { readonly ok: true; readonly policy: WorkspacePolicy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Letters a reason may have. */
export const reasonLength = 1_000;

const sections = ['rules', 'principleWeights', 'topicWeights', 'thresholds', 'ownRules'] as const;

/** Everything that is wrong with a value as a workspace policy; none when it is one. Sections may be left out. Never throws. */
export const checkWorkspacePolicy = (value: unknown): readonly Problem[] => {
  if (!isRecord(value)) return [policyProblem('not-a-policy', [])];
  const { rules = {}, principleWeights, topicWeights, thresholds = {}, ownRules = [] } = value;
  return [
    ...checkKeys(value, sections, []),
    ...checkRules(rules, ownIdsIn(ownRules)),
    ...checkWeights(principleWeights, 'principleWeights', principles, [{ name: '', members: principles }]),
    ...checkWeights(
      topicWeights,
      'topicWeights',
      topicIds,
      principles.map((principle) => ({ name: principle, members: topicsOf(principle) })),
    ),
    ...checkThresholds(thresholds),
    ...checkOwnRules(ownRules),
  ];
};

/** The value as a workspace policy with every section, or what is wrong with it. */
export const validateWorkspacePolicy = (value: unknown): PolicyResult => {
  const problems = checkWorkspacePolicy(value);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, policy: { ...emptyWorkspacePolicy, ...(value as Partial<WorkspacePolicy>) } };
};

/** Reads a policy file, YAML or JSON; problems carry line and column. */
export const readWorkspacePolicy = (text: string): PolicyResult => readPlainDocument(text, validateWorkspacePolicy);

/** The policy as a YAML file that the reader takes back, without what is empty. */
export const writeWorkspacePolicy = ({ rules, thresholds, ownRules, ...weights }: WorkspacePolicy): string =>
  writePlainYaml({
    ...(Object.keys(rules).length > 0 ? { rules } : {}),
    ...weights,
    ...(Object.keys(thresholds).length > 0 ? { thresholds } : {}),
    ...(ownRules.length > 0 ? { ownRules } : {}),
  });

const checkIds = allChecks.map(({ id }) => id);

const ownIdsIn = (ownRules: unknown): readonly string[] =>
  Array.isArray(ownRules)
    ? ownRules.flatMap((rule: unknown) => (isRecord(rule) && typeof rule.id === 'string' ? [rule.id] : []))
    : [];

const checkRules = (rules: unknown, ownIds: readonly string[]): readonly Problem[] => {
  if (!isRecord(rules)) return [notAMapping(['rules'], rules)];
  const known = [...checkIds, ...ownIds];
  return Object.entries(rules).flatMap(([id, setting]) => {
    const path: Path = ['rules', id];
    if (!known.includes(id))
      return [policyProblem('unknown-check', path, { name: id, nearest: nearestName(id, known) })];
    if (!isRecord(setting)) return [notAMapping(path, setting)];
    const { off, severity, reason } = setting;
    const changes = off === true || severity !== undefined;
    return [
      ...checkKeys(setting, ['off', 'severity', 'reason'], path),
      ...(off === undefined || off === true ? [] : [checkKindOf('true', [...path, 'off'], off)]),
      ...(severity === undefined ? [] : checkChoice(severity, severities, [...path, 'severity'])),
      ...(changes ? [] : [policyProblem('changes-nothing', path)]),
      ...checkReason(reason, path),
    ];
  });
};

const checkWeights = (
  weights: unknown,
  section: string,
  names: readonly string[],
  groups: readonly { readonly name: string; readonly members: readonly string[] }[],
): readonly Problem[] => {
  if (weights === undefined) return [];
  if (!isRecord(weights)) return [notAMapping([section], weights)];
  const { values, reason } = weights;
  const around = [...checkKeys(weights, ['values', 'reason'], [section]), ...checkReason(reason, [section])];
  if (!isRecord(values)) return [...around, notAMapping([section, 'values'], values)];
  const single = Object.entries(values).flatMap(([name, weight]): readonly Problem[] => {
    const path: Path = [section, 'values', name];
    if (!names.includes(name))
      return [policyProblem('unknown-name', path, { name, nearest: nearestName(name, names) })];
    const isWeight = typeof weight === 'number' && weight >= 0 && weight <= 1000;
    return isWeight ? [] : [policyProblem('out-of-range', path, { min: '0', max: '1000' })];
  });
  const empty = groups.filter(({ members }) => members.every((name) => values[name] === 0));
  return [
    ...around,
    ...single,
    ...empty.map(({ name }) => policyProblem('weights-without-sum', [section, 'values'], { principle: name })),
  ];
};

const checkThresholds = (thresholds: unknown): readonly Problem[] => {
  if (!isRecord(thresholds)) return [notAMapping(['thresholds'], thresholds)];
  return Object.entries(thresholds).flatMap(([given, setting]) => {
    const path: Path = ['thresholds', given];
    const name = thresholdNames.find((each) => each === given);
    if (name === undefined) {
      return [policyProblem('unknown-threshold', path, { name: given, nearest: nearestName(given, thresholdNames) })];
    }
    if (!isRecord(setting)) return [notAMapping(path, setting)];
    return [
      ...checkKeys(setting, ['value', 'reason'], path),
      ...checkThreshold(name, setting.value, [...path, 'value']),
      ...checkReason(setting.reason, path),
    ];
  });
};

const checkOwnRules = (ownRules: unknown): readonly Problem[] => {
  if (!Array.isArray(ownRules)) {
    return [
      problem('wrong-type', ['ownRules'], { expected: { en: 'a list', ko: '목록' }, found: JSON.stringify(ownRules) }),
    ];
  }
  if (ownRules.length > ownRuleLimits.rules) {
    return [problem('too-long', ['ownRules'], { maximum: String(ownRuleLimits.rules) })];
  }
  const ids = ownIdsIn(ownRules);
  return ownRules.flatMap((rule: unknown, index) => [
    ...checkOwnRule(rule, ['ownRules', index]),
    ...(isRecord(rule) && typeof rule.id === 'string' && ids.indexOf(rule.id) < index
      ? [policyProblem('own-rule-twice', ['ownRules', index, 'id'], { id: rule.id })]
      : []),
  ]);
};

const checkReason = (reason: unknown, path: Path): readonly Problem[] =>
  typeof reason === 'string' && reason.trim() !== ''
    ? checkText(reason, reasonLength, [...path, 'reason'])
    : [policyProblem('no-reason', [...path, 'reason'])];

const notAMapping = (path: Path, found: unknown): Problem => checkKindOf({ en: 'a mapping', ko: '매핑' }, path, found);

const checkKindOf = (expected: string | OwnRule['title'], path: Path, found: unknown): Problem =>
  found === undefined
    ? problem('missing', path, { key: String(path.at(-1)) })
    : problem('wrong-type', path, {
        expected: typeof expected === 'string' ? { en: expected, ko: expected } : expected,
        found: JSON.stringify(found).slice(0, 60),
      });
