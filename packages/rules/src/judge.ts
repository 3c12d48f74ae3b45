import { compareText, computeFacts } from '@spandrel/analysis';
import {
  type Design,
  type Finding,
  type FlowProof,
  type Principle,
  type Verdict,
  type Waiver,
  waiverKey,
} from '@spandrel/model';
import { canonicalJson } from './canonical-json.ts';
import { catalogDigest } from './catalog.generated.ts';
import { checksOf } from './checks.ts';
import type { OpenFinding, Rule } from './define-rule.ts';
import { designDigest } from './design-digest.ts';
import type { Policy } from './policy.ts';
import { type RuleFailure, type RuleOutcome, runRule } from './run-rule.ts';
import { type Assessment, scoreFindings } from './score.ts';
import { bySeverity } from './severity.ts';
import { toolVersion } from './tool-version.ts';

export interface JudgeOptions {
  /** The day (YYYY-MM-DD) at which waivers and the end of support are looked at. */
  readonly today: string;
  /** Rules to judge by; the policy's unless a test says otherwise: the catalog, the practice questions, the workspace's own. */
  readonly rules?: readonly Rule[];
}

/**
 * Judges what is drawn. Pure: the same design, policy and day give the same verdict, whatever the order of elements, the
 * layout or the machine. A rule that throws becomes an entry in `errors` and makes its principle incomplete.
 */
export const judge = (design: Design, policy: Policy, { today, rules = checksOf(policy) }: JudgeOptions): Verdict => {
  const facts = computeFacts(design);
  const flows = facts.flows.map(({ proof }) => proof);
  return verdictFrom(design, policy, today, rules, flows, (rule, open) => runRule(rule, facts, policy, today, open));
};

/** The verdict made of what each rule says; `open` is empty but for rules that are judged after the others. */
export const verdictFrom = (
  design: Design,
  policy: Policy,
  today: string,
  rules: readonly Rule[],
  flows: readonly FlowProof[],
  outcomeOf: (rule: Rule, open: readonly OpenFinding[]) => RuleOutcome,
): Verdict => {
  const waivers = activeWaivers(design.waivers, policy, today);
  const first = rules.filter(({ afterFindings }) => !afterFindings).map((rule) => outcomeOf(rule, []));
  const open = first.flatMap(({ failures }) => failures.filter(({ id }) => !waivers.has(id)));
  const outcomes = [
    ...first,
    ...rules.filter(({ afterFindings }) => afterFindings).map((rule) => outcomeOf(rule, open)),
  ];
  const failures = outcomes.flatMap((outcome) => outcome.failures).sort(byWeight);
  const scores = scoreFindings(
    failures.map(({ id, principle, topic, severity }) => ({ principle, topic, severity, waived: waivers.has(id) })),
    assessmentsFrom(outcomes),
    policy,
  );
  return {
    tool: { version: toolVersion, rulesVersion: rulesVersion(policy) },
    design: { name: design.name, digest: designDigest(design) },
    score: { overall: scores.overall, principles: scores.principles },
    findings: failures.map((failure, at) =>
      findingOf(failure, waivers.get(failure.id) ?? null, scores.pointsLost[at] ?? 0),
    ),
    notAssessed: [...outcomes].sort((a, b) => compareText(a.rule.id, b.rule.id)).flatMap(({ gaps }) => gaps),
    errors: outcomes.flatMap(({ rule, error }) => (error === null ? [] : [{ rule: rule.id, reason: error }])),
    flows,
  };
};

/** Names the rules and the choices a verdict was made with; changes whenever a rule, a weight or a threshold does. */
export const rulesVersion = ({ profile, workspace }: Policy): string =>
  [catalogDigest, profile, ...(workspace ? [workspace.digest] : [])].join('-');

const findings = new WeakMap<RuleFailure, Finding>();

/** The finding of a failure; the same object as before when nothing about it changed. */
const findingOf = (failure: RuleFailure, waiver: Waiver | null, pointsLost: number): Finding => {
  const known = findings.get(failure);
  if (known?.waiver === waiver && known.pointsLost === pointsLost) return known;
  const finding = { ...failure, waiver, pointsLost };
  findings.set(failure, finding);
  return finding;
};

/** Waivers that count on this day, by the finding they accept; of several the one that runs longest. */
const activeWaivers = (waivers: readonly Waiver[], policy: Policy, today: string): ReadonlyMap<string, Waiver> =>
  new Map(
    waivers
      .filter(({ granted, expires }) => granted <= today && today <= expires)
      .filter(({ approvedBy }) => !policy.waiversNeedApproval || Boolean(approvedBy))
      .sort((a, b) => compareText(a.expires, b.expires) || compareText(canonicalJson(a), canonicalJson(b)))
      .map((waiver) => [waiverKey(waiver.rule, waiver.at), waiver]),
  );

const byWeight = (a: RuleFailure, b: RuleFailure): number =>
  bySeverity(a.severity, b.severity) || compareText(a.rule, b.rule) || compareText(a.id, b.id);

const assessmentsFrom = (outcomes: readonly RuleOutcome[]): Readonly<Record<Principle, Assessment>> => {
  const none: Assessment = { assessed: 0, notAssessed: 0, complete: true };
  const assessments: Record<Principle, Assessment> = {
    scalability: none,
    reliability: none,
    security: none,
    performance: none,
    maintainability: none,
  };
  for (const { rule, error, assessed, notAssessed } of outcomes) {
    const sum = assessments[rule.principle];
    assessments[rule.principle] = {
      assessed: sum.assessed + assessed,
      notAssessed: sum.notAssessed + notAssessed,
      complete: sum.complete && error === null,
    };
  }
  return assessments;
};
