import { computeFacts, type Facts } from '@spandrel/analysis';
import {
  type Design,
  type Finding,
  type NotAssessed,
  type Principle,
  principles,
  type RuleError,
  type Severity,
  type Verdict,
  type Waiver,
  waiverKey,
} from '@spandrel/model';
import { canonicalJson } from './canonical-json.ts';
import { catalogDigest } from './catalog.generated.ts';
import { checksOf } from './checks.ts';
import type { CheckResult, Evidence, Fail, OpenFinding, Rule } from './define-rule.ts';
import { designDigest } from './design-digest.ts';
import { onlyNonProduction } from './environment.ts';
import type { Policy } from './policy.ts';
import { type Assessment, scoreFindings } from './score.ts';
import { bySeverity, milder } from './severity.ts';
import { toolVersion } from './tool-version.ts';
import type { TopicId } from './topics.ts';

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
  const errors: RuleError[] = [];
  const notAssessed: NotAssessed[] = [];
  const judged: Judged[] = [];
  const assessments = emptyAssessments();
  const run = (rule: Rule, open: readonly OpenFinding[]): void => {
    const assessment = assessments[rule.principle];
    let results: readonly CheckResult[];
    try {
      results = rule.evaluate(facts, policy, today, open);
    } catch (error) {
      errors.push({ rule: rule.id, reason: error instanceof Error ? error.message : String(error) });
      assessments[rule.principle] = { ...assessment, complete: false };
      return;
    }
    const missing = results.filter((result) => result.outcome === 'not-assessed');
    for (const { at, missing: properties } of missing) {
      notAssessed.push({ rule: rule.id, at: [...at].sort(), missing: [...properties].sort() });
    }
    assessments[rule.principle] = {
      ...assessment,
      assessed: assessment.assessed + results.length - missing.length,
      notAssessed: assessment.notAssessed + missing.length,
    };
    const waivers = activeWaivers(design.waivers, rule.id, policy, today);
    for (const result of results) {
      if (result.outcome === 'fail') judged.push(toFinding(rule, result, waivers, facts, policy));
    }
  };
  for (const rule of rules) if (!rule.afterFindings) run(rule, []);
  const open = judged.filter(({ waiver }) => waiver === null);
  for (const rule of rules) if (rule.afterFindings) run(rule, open);
  const findings = oncePerId(judged).sort(byWeight);
  const scores = scoreFindings(
    findings.map((finding) => ({ ...finding, waived: finding.waiver !== null })),
    assessments,
    policy,
  );
  return {
    tool: { version: toolVersion, rulesVersion: rulesVersion(policy) },
    design: { name: design.name, digest: designDigest(design) },
    score: { overall: scores.overall, principles: scores.principles },
    findings: findings.map((finding, index) => ({ ...finding, pointsLost: scores.pointsLost[index] ?? 0 })),
    notAssessed: inOrder(notAssessed),
    errors,
    flows: facts.flows.map(({ proof }) => proof),
  };
};

/** Names the rules and the choices a verdict was made with; changes whenever a rule, a weight or a threshold does. */
export const rulesVersion = ({ profile, workspace }: Policy): string =>
  [catalogDigest, profile, ...(workspace ? [workspace.digest] : [])].join('-');

type Judged = Omit<Finding, 'pointsLost' | 'topic'> & { readonly topic: TopicId };

const toFinding = (
  rule: Rule,
  failure: Fail,
  waivers: ReadonlyMap<string, Waiver>,
  facts: Facts,
  policy: Policy,
): Judged => {
  const at = [...new Set(failure.at)].sort();
  const id = waiverKey(rule.id, at);
  return {
    id,
    rule: rule.id,
    principle: rule.principle,
    topic: rule.topic,
    severity: severityOf(rule, failure, facts, policy),
    at,
    params: failure.params,
    evidence: evidenceByName(failure.evidence),
    confidence: failure.evidence.some(({ source }) => source === 'assumed') ? 'assumed' : 'stated',
    waiver: waivers.get(id) ?? null,
  };
};

const severityOf = (rule: Rule, failure: Fail, facts: Facts, policy: Policy): Severity => {
  const steps = policy.milderBy[rule.principle];
  const nonProduction = rule.principle === 'reliability' && onlyNonProduction(facts, failure.at, failure.flows);
  return milder(
    policy.workspace?.severities.get(rule.id) ?? failure.severity ?? rule.severity,
    nonProduction ? Math.max(steps, policy.nonProductionMilderBy) : steps,
  );
};

const evidenceByName = (evidence: readonly Evidence[]): Finding['evidence'] =>
  Object.fromEntries(
    [...evidence].map((item) => [`${item.at}.${item.property}`, item] as const).sort(([a], [b]) => compareText(a, b)),
  );

/** Waivers of a rule that count on this day, by the finding they accept; of several the one that runs longest. */
const activeWaivers = (
  waivers: readonly Waiver[],
  rule: string,
  policy: Policy,
  today: string,
): ReadonlyMap<string, Waiver> =>
  new Map(
    waivers
      .filter((waiver) => waiver.rule === rule && waiver.granted <= today && today <= waiver.expires)
      .filter((waiver) => !policy.waiversNeedApproval || Boolean(waiver.approvedBy))
      .sort((a, b) => compareText(a.expires, b.expires) || compareText(canonicalJson(a), canonicalJson(b)))
      .map((waiver) => [waiverKey(waiver.rule, waiver.at), waiver]),
  );

/** A rule says one thing once about the same elements: of two with one id the more severe stays. */
const oncePerId = (findings: readonly Judged[]): Judged[] => {
  const kept = new Map<string, Judged>();
  for (const finding of findings) {
    const other = kept.get(finding.id);
    if (!other || bySeverity(finding.severity, other.severity) < 0) kept.set(finding.id, finding);
  }
  return [...kept.values()];
};

const byWeight = (a: Judged, b: Judged): number =>
  bySeverity(a.severity, b.severity) || compareText(a.rule, b.rule) || compareText(a.id, b.id);

/** Gaps by rule and elements, each named once however many subjects share it. */
const inOrder = (gaps: readonly NotAssessed[]): readonly NotAssessed[] =>
  [...new Map(gaps.map((gap) => [canonicalJson([gap.rule, gap.at, gap.missing]), gap]))]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, gap]) => gap);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const emptyAssessments = (): Record<Principle, Assessment> => {
  const none: Assessment = { assessed: 0, notAssessed: 0, complete: true };
  return Object.fromEntries(principles.map((principle) => [principle, none])) as Record<Principle, Assessment>;
};
