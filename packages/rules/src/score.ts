import {
  type Band,
  bands,
  type Principle,
  type PrincipleScore,
  principles,
  type Score,
  type Severity,
} from '@spandrel/model';
import type { Policy } from './policy.ts';
import { type TopicId, topicsOf } from './topics.ts';

/** What scoring needs to know of a finding; a waived one stays on the list and costs nothing. */
export interface ScoredFinding {
  readonly principle: Principle;
  readonly topic: TopicId;
  readonly severity: Severity;
  readonly waived: boolean;
}

/** How many checks of a principle could be made, and whether every rule of it ran. */
export interface Assessment {
  readonly assessed: number;
  readonly notAssessed: number;
  readonly complete: boolean;
}

export interface Scores {
  readonly overall: Score;
  readonly principles: Readonly<Record<Principle, PrincipleScore>>;
  /** Points each finding costs its principle, in the order of the findings given. */
  readonly pointsLost: readonly number[];
}

/**
 * A topic keeps the product of what its open findings leave: 100·Π(1 − d). A principle is the weighted mean of all its topics,
 * the overall score the weighted mean of the principles. What a topic lost is divided among its findings in proportion to
 * −ln(1 − d), so that the points of a principle's findings add up to what it lacks to 100.
 */
export const scoreFindings = (
  findings: readonly ScoredFinding[],
  assessments: Readonly<Record<Principle, Assessment>>,
  policy: Policy,
): Scores => {
  const topicValue = new Map<TopicId, number>();
  const topicWork = new Map<TopicId, number>();
  for (const finding of findings) {
    if (finding.waived) continue;
    const kept = 1 - policy.deductions[finding.severity];
    topicValue.set(finding.topic, (topicValue.get(finding.topic) ?? 100) * kept);
    topicWork.set(finding.topic, (topicWork.get(finding.topic) ?? 0) - Math.log(kept));
  }
  const scoreOf = (principle: Principle): PrincipleScore => {
    const topics = Object.fromEntries(
      topicsOf(principle).map((topic) => [
        topic,
        { value: topicValue.get(topic) ?? 100, weight: policy.topicWeights[topic] },
      ]),
    );
    const lost = Object.values(topics).reduce((sum, { value, weight }) => sum + weight * (100 - value), 0);
    const open = findings.filter((finding) => !finding.waived && finding.principle === principle);
    const assessment = assessments[principle];
    return { ...rated(100 - lost, open, assessment, policy), topics, complete: assessment.complete };
  };
  const principleScores: Record<Principle, PrincipleScore> = {
    scalability: scoreOf('scalability'),
    reliability: scoreOf('reliability'),
    security: scoreOf('security'),
    performance: scoreOf('performance'),
    maintainability: scoreOf('maintainability'),
  };
  const overallLost = principles.reduce(
    (sum, principle) => sum + policy.principleWeights[principle] * (100 - principleScores[principle].value),
    0,
  );
  const everything = principles.reduce<Assessment>(
    (sum, principle) => ({
      assessed: sum.assessed + assessments[principle].assessed,
      notAssessed: sum.notAssessed + assessments[principle].notAssessed,
      complete: sum.complete && assessments[principle].complete,
    }),
    { assessed: 0, notAssessed: 0, complete: true },
  );
  const open = findings.filter((finding) => !finding.waived);
  return {
    overall: rated(100 - overallLost, open, everything, policy),
    principles: principleScores,
    pointsLost: findings.map(({ topic, severity, waived }) => {
      const work = topicWork.get(topic) ?? 0;
      const share = waived || work === 0 ? 0 : -Math.log(1 - policy.deductions[severity]) / work;
      return share === 0 ? 0 : policy.topicWeights[topic] * (100 - (topicValue.get(topic) ?? 100)) * share;
    }),
  };
};

const rated = (
  value: number,
  open: readonly ScoredFinding[],
  { assessed, notAssessed, complete }: Assessment,
  policy: Policy,
): Score => ({
  value,
  band: bandOf(value, open, assessed, complete, policy),
  coverage: assessed === 0 ? 0 : assessed / (assessed + notAssessed),
});

const bandOfValue = (value: number, policy: Policy): Band =>
  policy.bands.find(({ from }) => value >= from)?.band ?? 'weak';

/** Whether open severe findings, or rules that could not run, keep a score in a lower band than its value would give. */
export const isHeldDown = ({ value, band }: Pick<Score, 'value' | 'band'>, policy: Policy): boolean =>
  band !== 'unassessed' && band !== bandOfValue(value, policy);

/** The band of the value, held down by open severe findings and by rules that could not run. */
const bandOf = (
  value: number,
  open: readonly ScoredFinding[],
  assessed: number,
  complete: boolean,
  policy: Policy,
): Band => {
  if (assessed === 0) return 'unassessed';
  let worst = bandOfValue(value, policy);
  const hold = (cap: Band | undefined) => {
    if (cap && bands.indexOf(cap) > bands.indexOf(worst)) worst = cap;
  };
  for (const { severity } of open) hold(policy.bandCaps[severity]);
  if (!complete) hold(policy.bandCapWhenIncomplete);
  return worst;
};
