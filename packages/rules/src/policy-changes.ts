import { canonicalJson } from './canonical-json.ts';
import type { WorkspacePolicy } from './workspace-policy.ts';

export const policySections = ['rules', 'principleWeights', 'topicWeights', 'thresholds', 'ownRules'] as const;

/** One difference between two policies; null = it was, or is, not there. */
export interface PolicyChange {
  readonly section: (typeof policySections)[number];
  /** Id of the rule or name of the threshold; empty for weights. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What leads from one policy to another, by section and name. */
export const policyChanges = (before: WorkspacePolicy, after: WorkspacePolicy): readonly PolicyChange[] =>
  policySections.flatMap((section): readonly PolicyChange[] => {
    const [old, fresh] = [entriesOf(before, section), entriesOf(after, section)];
    return [...new Set([...old.keys(), ...fresh.keys()])]
      .sort()
      .map((name) => ({ section, name, before: old.get(name) ?? null, after: fresh.get(name) ?? null }))
      .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
  });

const entriesOf = (policy: WorkspacePolicy, section: PolicyChange['section']): ReadonlyMap<string, unknown> => {
  switch (section) {
    case 'rules':
    case 'thresholds':
      return new Map(Object.entries(policy[section]));
    case 'ownRules':
      return new Map(policy.ownRules.map((rule) => [rule.id, rule]));
    default:
      return new Map(policy[section] === undefined ? [] : [['', policy[section]]]);
  }
};
