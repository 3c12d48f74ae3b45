import { type Finding, type FlowProof, type Principle, principles, type Score, type Verdict } from '@spandrel/model';

/** A score before and after; `gain` is in points, negative when it fell. */
export interface ScoreChange {
  readonly before: Score;
  readonly after: Score;
  readonly gain: number;
}

export interface TopicChange {
  readonly topic: string;
  readonly before: number;
  readonly after: number;
}

export interface PrincipleChange extends ScoreChange {
  /** Topics whose value differs, sorted by name. */
  readonly topics: readonly TopicChange[];
}

/** One finding that both verdicts have, judged differently. */
export interface FindingChange {
  readonly before: Finding;
  readonly after: Finding;
}

/** The figures of a flow that people compare. */
export interface FlowFigures {
  readonly reachable: boolean;
  readonly availability: number | null;
  readonly latencyMs: number | null;
  /** Null = nothing limits it. */
  readonly capacityMbps: number | null;
  readonly monthlyCostUsd: number | null;
  readonly failoverSec: number | null;
  readonly singlePointsOfFailure: readonly string[];
  /** Requirements that are not met, sorted. */
  readonly unmet: readonly string[];
}

/** A flow whose figures differ; null = it is not there. */
export interface FlowChange {
  readonly flow: string;
  readonly before: FlowFigures | null;
  readonly after: FlowFigures | null;
}

/** What is different between two verdicts. Findings are the same when rule and elements are. */
export interface VerdictComparison {
  /** False when other rules, weights or thresholds were used, so that scores differ for that reason too. */
  readonly sameRules: boolean;
  readonly overall: ScoreChange;
  readonly principles: Readonly<Record<Principle, PrincipleChange>>;
  /** Open before, gone after. */
  readonly resolved: readonly Finding[];
  /** Open after, not there before. */
  readonly introduced: readonly Finding[];
  /** Open before and after, with another severity. */
  readonly regraded: readonly FindingChange[];
  /** Open before, under a waiver after. */
  readonly accepted: readonly FindingChange[];
  /** Under a waiver before, open after. */
  readonly reopened: readonly FindingChange[];
  /** How many open findings are unchanged. */
  readonly unchanged: number;
  /** Sorted by id. */
  readonly flows: readonly FlowChange[];
}

/** Compares two verdicts: of two revisions of a design, or of a design and a draft of it. */
export const compareVerdicts = (before: Verdict, after: Verdict): VerdictComparison => {
  const old = new Map(before.findings.map((finding) => [finding.id, finding]));
  const current = new Map(after.findings.map((finding) => [finding.id, finding]));
  const both = after.findings.flatMap((finding): readonly FindingChange[] => {
    const was = old.get(finding.id);
    return was === undefined ? [] : [{ before: was, after: finding }];
  });
  const open = both.filter((pair) => isOpen(pair.before) && isOpen(pair.after));
  const regraded = open.filter((pair) => pair.before.severity !== pair.after.severity);
  return {
    sameRules: before.tool.rulesVersion === after.tool.rulesVersion,
    overall: scoreChange(before.score.overall, after.score.overall),
    principles: principleChanges(before, after),
    resolved: before.findings.filter((finding) => isOpen(finding) && !current.has(finding.id)),
    introduced: after.findings.filter((finding) => isOpen(finding) && !old.has(finding.id)),
    regraded,
    accepted: both.filter((pair) => isOpen(pair.before) && !isOpen(pair.after)),
    reopened: both.filter((pair) => !isOpen(pair.before) && isOpen(pair.after)),
    unchanged: open.length - regraded.length,
    flows: flowChanges(before.flows, after.flows),
  };
};

const isOpen = ({ waiver }: Finding): boolean => waiver === null;

const scoreChange = (before: Score, after: Score): ScoreChange => ({
  before: { value: before.value, band: before.band, coverage: before.coverage },
  after: { value: after.value, band: after.band, coverage: after.coverage },
  gain: after.value - before.value,
});

const principleChanges = (before: Verdict, after: Verdict): VerdictComparison['principles'] => {
  const changeOf = (principle: Principle): PrincipleChange => {
    const [was, now] = [before.score.principles[principle], after.score.principles[principle]];
    const topics = [...new Set([...Object.keys(was.topics), ...Object.keys(now.topics)])].sort();
    return {
      ...scoreChange(was, now),
      topics: topics
        .map((topic) => ({
          topic,
          before: was.topics[topic]?.value ?? 100,
          after: now.topics[topic]?.value ?? 100,
        }))
        .filter((topic) => topic.before !== topic.after),
    };
  };
  return Object.fromEntries(principles.map((principle) => [principle, changeOf(principle)])) as Record<
    Principle,
    PrincipleChange
  >;
};

const flowChanges = (before: readonly FlowProof[], after: readonly FlowProof[]): readonly FlowChange[] => {
  const figures = (flows: readonly FlowProof[]) => new Map(flows.map((flow) => [flow.id, figuresOf(flow)]));
  const [old, current] = [figures(before), figures(after)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((flow) => {
    const [was, now] = [old.get(flow) ?? null, current.get(flow) ?? null];
    return was !== null && now !== null && isEqual(was, now) ? [] : [{ flow, before: was, after: now }];
  });
};

const figuresOf = (proof: FlowProof): FlowFigures => ({
  reachable: proof.reachable,
  availability: proof.availability?.value ?? null,
  latencyMs: proof.latencyMs,
  capacityMbps: proof.capacityMbps,
  monthlyCostUsd: proof.monthlyCostUsd,
  failoverSec: proof.failoverSec,
  singlePointsOfFailure: proof.singlePointsOfFailure,
  unmet: Object.keys(proof.requires).filter((name) => proof.requires[name]?.met === false),
});

const isEqual = (a: FlowFigures, b: FlowFigures): boolean =>
  (Object.keys(a) as (keyof FlowFigures)[]).every((name) => String(a[name]) === String(b[name]));
