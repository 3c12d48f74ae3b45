import { compareText } from '@spandrel/analysis';
import type { Design, DesignEdit, Finding, Verdict } from '@spandrel/model';
import { canonicalJson } from './canonical-json.ts';
import { findRule } from './checks.ts';
import type { VerdictComparison } from './compare-verdicts.ts';
import { createLiveJudge } from './live-judge.ts';
import type { Policy } from './policy.ts';
import { type CostChange, type TryOptions, tryEdits } from './try-edits.ts';

/** One remedy, with what it would change. */
export interface Recommendation {
  /** Open findings whose own fix these edits are, sorted by id. */
  readonly findings: readonly string[];
  readonly edits: readonly DesignEdit[];
  /** How many single changes of the drawing that is. */
  readonly editCount: number;
  /** Points of the overall score. */
  readonly gain: number;
  readonly gainPerEdit: number;
  /** Change of scores, findings and the figures of flows. */
  readonly outcome: VerdictComparison;
  readonly monthlyCostUsd: CostChange;
}

export interface RecommendationProgress {
  /** Remedies tried so far. */
  readonly done: number;
  readonly total: number;
  /** The one tried last; null when it would make the design invalid or resolve nothing. */
  readonly found: Recommendation | null;
}

export interface RecommendationOptions {
  /** The day (YYYY-MM-DD) of the verdicts. */
  readonly today: string;
  /** The verdict of the design where it is known. */
  readonly verdict?: Verdict;
}

/**
 * Tries the fix of every open finding that has one, each by itself, and ranks them by score gained per change. Remedies of the
 * findings that cost most are tried first; a caller that stops asking cancels, and has what was found by then.
 */
export function* recommend(
  design: Design,
  policy: Policy,
  { today, verdict }: RecommendationOptions,
): Generator<RecommendationProgress, readonly Recommendation[]> {
  const judgeBy = createLiveJudge();
  const before = verdict ?? judgeBy(design, policy, { today });
  const remedies = remediesFor(design, before, policy);
  const found: Recommendation[] = [];
  for (const [index, remedy] of remedies.entries()) {
    const recommendation = tried(design, remedy, policy, { today, before, judgeBy });
    if (recommendation !== null) found.push(recommendation);
    yield { done: index + 1, total: remedies.length, found: recommendation };
  }
  return rankRecommendations(found);
}

/** Most score per change first; then most score, then by the findings they resolve. */
export const rankRecommendations = (recommendations: readonly Recommendation[]): readonly Recommendation[] =>
  [...recommendations].sort(
    (a, b) => b.gainPerEdit - a.gainPerEdit || b.gain - a.gain || compareText(a.findings.join(), b.findings.join()),
  );

interface Remedy {
  readonly findings: readonly string[];
  readonly edits: readonly DesignEdit[];
}

/** The fixes of a verdict's open findings; findings with one and the same fix share it. */
const remediesFor = (design: Design, { findings }: Verdict, policy: Policy): readonly Remedy[] => {
  const remedies = new Map<string, { findings: Finding[]; edits: readonly DesignEdit[] }>();
  for (const finding of findings) {
    if (finding.waiver !== null) continue;
    const edits = findRule(finding.rule)?.fix?.(finding, design) ?? [];
    if (edits.length === 0) continue;
    const key = canonicalJson(edits);
    const known = remedies.get(key);
    if (known === undefined) remedies.set(key, { findings: [finding], edits });
    else known.findings.push(finding);
  }
  const cost = (of: readonly Finding[]) =>
    of.reduce((sum, { pointsLost, principle }) => sum + pointsLost * policy.principleWeights[principle], 0);
  return [...remedies.values()]
    .sort((a, b) => cost(b.findings) - cost(a.findings))
    .map(({ findings: of, edits }) => ({ findings: of.map(({ id }) => id).sort(), edits }));
};

const tried = (
  design: Design,
  { findings, edits }: Remedy,
  policy: Policy,
  options: TryOptions,
): Recommendation | null => {
  const trial = tryEdits(design, edits, policy, options);
  if (!trial.ok || trial.editCount === 0) return null;
  const { outcome, monthlyCostUsd, editCount } = trial;
  const resolved = new Set(outcome.resolved.map(({ id }) => id));
  const helped = findings.filter((id) => resolved.has(id));
  if (helped.length === 0) return null;
  const { gain } = outcome.overall;
  return { findings: helped, edits, editCount, gain, gainPerEdit: gain / editCount, outcome, monthlyCostUsd };
};
