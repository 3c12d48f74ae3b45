import type { OwnRule, RuleSetting, ThresholdName, ThresholdSetting, WorkspacePolicy } from '@spandrel/rules';

/** An entry set to a value, or taken out with null. */
const withEntry = <Value>(
  entries: Readonly<Record<string, Value | undefined>>,
  name: string,
  value: Value | null,
): Record<string, Value> => {
  const others = Object.entries(entries).flatMap(([key, each]) =>
    key === name || each === undefined ? [] : [[key, each]],
  );
  return Object.fromEntries(value === null ? others : [...others, [name, value]]);
};

/** The policy with what is decided about a rule; null = as delivered. */
export const withRule = (policy: WorkspacePolicy, id: string, setting: RuleSetting | null): WorkspacePolicy => ({
  ...policy,
  rules: withEntry(policy.rules, id, setting),
});

export const withThreshold = (
  policy: WorkspacePolicy,
  name: ThresholdName,
  setting: ThresholdSetting | null,
): WorkspacePolicy => ({ ...policy, thresholds: withEntry(policy.thresholds, name, setting) });

export type WeightSection = 'principleWeights' | 'topicWeights';

/** The policy with other weights; null = as delivered. */
export const withWeights = (
  policy: WorkspacePolicy,
  section: WeightSection,
  weights: WorkspacePolicy[WeightSection] | null,
): WorkspacePolicy => {
  const { [section]: _before, ...rest } = policy;
  return weights === null ? rest : { ...rest, [section]: weights };
};

/** The policy with an own rule, in the place of the one that had the id `before` where there was one. */
export const withOwnRule = (policy: WorkspacePolicy, rule: OwnRule, before?: string): WorkspacePolicy => ({
  ...policy,
  ownRules: policy.ownRules.some(({ id }) => id === before)
    ? policy.ownRules.map((each) => (each.id === before ? rule : each))
    : [...policy.ownRules, rule],
});

/** The policy without an own rule and what was decided about it. */
export const withoutOwnRule = (policy: WorkspacePolicy, id: string): WorkspacePolicy => ({
  ...withRule(policy, id, null),
  ownRules: policy.ownRules.filter((each) => each.id !== id),
});
