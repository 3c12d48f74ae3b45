import { onceFor } from '@spandrel/analysis';
import { type Principle, type Profile, principles, profiles, type Severity } from '@spandrel/model';
import { canonicalJson } from './canonical-json.ts';
import { shortDigest } from './design-digest.ts';
import { ownRule } from './own-rules/own-rule.ts';
import type { OwnRule } from './own-rules/own-rule-definition.ts';
import { type Policy, profilePolicy, type Thresholds } from './policy.ts';
import { type ThresholdName, thresholdNames } from './threshold-labels.ts';
import { type TopicId, topicIds, topicsOf } from './topics.ts';

/** What a workspace decided about one rule or practice question. */
export interface RuleSetting {
  /** Not judged, and counted nowhere. */
  readonly off?: true;
  /** Instead of the severity the rule gives; the profile still makes it milder or sharper. */
  readonly severity?: Severity;
  readonly reason: string;
}

/** Relative weights with the reason for them; what is not named keeps the default. */
export interface Weights<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, number>>>;
  readonly reason: string;
}

export type ThresholdValue = Thresholds[ThresholdName];

export interface ThresholdSetting {
  readonly value: ThresholdValue;
  readonly reason: string;
}

/**
 * How a workspace differs from the product's own policies, in every profile. Plain data: stored with every version that was judged
 * by it, sent to the browser, written to a file for the command line.
 */
export interface WorkspacePolicy {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly principleWeights?: Weights<Principle>;
  readonly topicWeights?: Weights<TopicId>;
  readonly thresholds: Readonly<Partial<Record<ThresholdName, ThresholdSetting>>>;
  readonly ownRules: readonly OwnRule[];
}

/** Judges as the product does by itself. */
export const emptyWorkspacePolicy: WorkspacePolicy = { rules: {}, thresholds: {}, ownRules: [] };

/** Whether it changes nothing. */
export const isEmptyPolicy = (policy: WorkspacePolicy): boolean =>
  Object.keys(policy.rules).length === 0 &&
  Object.keys(policy.thresholds).length === 0 &&
  policy.ownRules.length === 0 &&
  policy.principleWeights === undefined &&
  policy.topicWeights === undefined;

/**
 * A policy that was stored by an older version without settings of rules, thresholds and topics that no longer exist: they mean
 * nothing, and would keep the policy from being changed.
 */
export const withoutUnknown = (policy: WorkspacePolicy, checks: readonly string[]): WorkspacePolicy => {
  const known = new Set([...checks, ...policy.ownRules.map(({ id }) => id)]);
  const only = <Value>(entries: Readonly<Record<string, Value>>, names: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => names.has(name)));
  const { topicWeights } = policy;
  return {
    ...policy,
    rules: only(policy.rules, known),
    thresholds: only(policy.thresholds, new Set(thresholdNames)),
    ...(topicWeights && {
      topicWeights: { ...topicWeights, values: only(topicWeights.values, new Set(topicIds)) },
    }),
  };
};

/** The policy a design is judged by: what its profile says, changed by what the workspace decided. Both were checked before. */
export const policyFor = (profile: Profile, workspace: WorkspacePolicy = emptyWorkspacePolicy): Policy =>
  isEmptyPolicy(workspace) ? profilePolicy(profile) : policiesOf(workspace)[profile];

/** Applied once: own rules keep what they parsed. */
const policiesOf = onceFor((workspace: WorkspacePolicy) => applyTo(workspace));

const applyTo = (workspace: WorkspacePolicy): Readonly<Record<Profile, Policy>> => {
  const ownRules = workspace.ownRules.map(ownRule);
  const digest = shortDigest(canonicalJson(workspace));
  const settings = Object.entries(workspace.rules);
  const made = profiles.map((profile): [Profile, Policy] => {
    const base = profilePolicy(profile);
    return [
      profile,
      {
        ...base,
        principleWeights: sharesOf(principles, base.principleWeights, workspace.principleWeights),
        topicWeights: topicShares(base.topicWeights, workspace.topicWeights),
        thresholds: withThresholds(base.thresholds, workspace.thresholds),
        workspace: {
          digest,
          ownRules,
          rulesOff: new Set(settings.flatMap(([rule, { off }]) => (off ? [rule] : []))),
          severities: new Map(settings.flatMap(([rule, { severity }]) => (severity ? [[rule, severity]] : []))),
        },
      },
    ];
  });
  return Object.fromEntries(made) as Record<Profile, Policy>;
};

/** Weights as shares of their sum; exactly as they were where none of them is set. */
const sharesOf = <Name extends string>(
  names: readonly Name[],
  base: Readonly<Record<Name, number>>,
  weights: Weights<Name> | undefined,
): Readonly<Record<Name, number>> => {
  const isSet = names.some((name) => weights?.values[name] !== undefined);
  const raw = names.map((name): [Name, number] => [name, weights?.values[name] ?? base[name]]);
  if (!isSet) return Object.fromEntries(raw) as Record<Name, number>;
  const sum = raw.reduce((total, [, weight]) => total + weight, 0);
  return Object.fromEntries(raw.map(([name, weight]) => [name, weight / sum])) as Record<Name, number>;
};

/** Those of one principle sum to 1, so each principle is shared out by itself. */
const topicShares = (
  base: Policy['topicWeights'],
  weights: Weights<TopicId> | undefined,
): Readonly<Record<TopicId, number>> => {
  const shares = principles.map((principle) => sharesOf(topicsOf(principle), base, weights));
  const all = Object.assign({}, ...shares) as Record<TopicId, number>;
  return Object.fromEntries(topicIds.map((topic) => [topic, all[topic]])) as Record<TopicId, number>;
};

const withThresholds = (base: Thresholds, settings: WorkspacePolicy['thresholds']): Thresholds => {
  const set = thresholdNames.flatMap((name) => {
    const setting = settings[name];
    return setting === undefined ? [] : [[name, setting.value] as const];
  });
  return { ...base, ...(Object.fromEntries(set) as Partial<Thresholds>) };
};
