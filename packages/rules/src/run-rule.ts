import { compareText, type Facts } from '@spandrel/analysis';
import { type Finding, type NotAssessed, type Severity, waiverKey } from '@spandrel/model';
import type { CheckResult, Evidence, Fail, OpenFinding, Rule, NotAssessed as Unanswered } from './define-rule.ts';
import { onlyNonProduction } from './environment.ts';
import type { Policy } from './policy.ts';
import { bySeverity, milder } from './severity.ts';
import type { TopicId } from './topics.ts';

/** A finding as the rule alone makes it: whether it is waived and what it costs depends on all others. */
export type RuleFailure = Omit<Finding, 'pointsLost' | 'waiver' | 'topic'> & { readonly topic: TopicId };

/** What one rule says of a design. */
export interface RuleOutcome {
  readonly rule: Rule;
  /** Why it could not run; null when it ran. */
  readonly error: string | null;
  /** Checks that could be made, and those that could not for want of a property. */
  readonly assessed: number;
  readonly notAssessed: number;
  /** Each once, in order. */
  readonly failures: readonly RuleFailure[];
  readonly gaps: readonly NotAssessed[];
}

/** Runs a rule; one that throws says nothing but why. `open` are the findings of the others, for a rule that looks at them. */
export const runRule = (
  rule: Rule,
  facts: Facts,
  policy: Policy,
  today: string,
  open: readonly OpenFinding[],
): RuleOutcome => {
  let results: readonly CheckResult[];
  try {
    results = rule.evaluate(facts, policy, today, open);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown.message : String(thrown);
    return { rule, error, assessed: 0, notAssessed: 0, failures: [], gaps: [] };
  }
  const failures = new Map<string, RuleFailure>();
  const gaps = new Map<string, NotAssessed>();
  let notAssessed = 0;
  for (const result of results) {
    if (result.outcome === 'fail') keepMoreSevere(failures, failureOf(rule, result, facts, policy));
    if (result.outcome !== 'not-assessed') continue;
    notAssessed += 1;
    const gap = gapOf(rule, result);
    gaps.set(JSON.stringify([gap.at, gap.missing]), gap);
  }
  return {
    rule,
    error: null,
    assessed: results.length - notAssessed,
    notAssessed,
    failures: [...failures.values()],
    gaps: [...gaps].sort(([a], [b]) => compareText(a, b)).map(([, gap]) => gap),
  };
};

/** A rule says one thing once about the same elements: of two with one id the more severe stays. */
const keepMoreSevere = (failures: Map<string, RuleFailure>, failure: RuleFailure): void => {
  const other = failures.get(failure.id);
  if (other === undefined || bySeverity(failure.severity, other.severity) < 0) failures.set(failure.id, failure);
};

const failureOf = (rule: Rule, failure: Fail, facts: Facts, policy: Policy): RuleFailure => {
  const at = sortedOnce(failure.at);
  return {
    id: waiverKey(rule.id, at),
    rule: rule.id,
    principle: rule.principle,
    topic: rule.topic,
    severity: severityOf(rule, failure, facts, policy),
    at,
    params: failure.params,
    evidence: evidenceByName(failure.evidence),
    confidence: failure.evidence.some(({ source }) => source === 'assumed') ? 'assumed' : 'stated',
  };
};

const gapOf = (rule: Rule, { at, missing }: Unanswered): NotAssessed => ({
  rule: rule.id,
  at: sorted(at),
  missing: sorted(missing),
});

const severityOf = (rule: Rule, failure: Fail, facts: Facts, policy: Policy): Severity => {
  const steps = policy.milderBy[rule.principle];
  const nonProduction = rule.principle === 'reliability' && onlyNonProduction(facts, failure.at, failure.flows);
  return milder(
    policy.workspace?.severities.get(rule.id) ?? failure.severity ?? rule.severity,
    nonProduction ? Math.max(steps, policy.nonProductionMilderBy) : steps,
  );
};

const evidenceByName = (evidence: readonly Evidence[]): Finding['evidence'] => {
  const byName: Record<string, Evidence> = {};
  for (const item of evidence) byName[`${item.at}.${item.property}`] = item;
  const names = Object.keys(byName);
  return names.length < 2 ? byName : Object.fromEntries(names.sort().map((name) => [name, byName[name]]));
};

const sorted = (texts: readonly string[]): readonly string[] => (texts.length < 2 ? texts : [...texts].sort());

const sortedOnce = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)].sort());
