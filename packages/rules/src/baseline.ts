import { buildTopology, complexityOf } from '@spandrel/analysis';
import type { Baseline, Design, Severity, Verdict } from '@spandrel/model';

const severeOnes: ReadonlySet<Severity> = new Set(['critical', 'high']);

/**
 * What a version leaves in its design when it is frozen: its complexity, and its open critical and high findings, each with the
 * day (YYYY-MM-DD) on which a version first had it.
 */
export const baselineOf = (
  design: Design,
  { findings }: Pick<Verdict, 'findings'>,
  frozen: Required<Pick<Baseline, 'date' | 'version'>>,
): Baseline => {
  const open = findings.filter(({ severity, waiver }) => waiver === null && severeOnes.has(severity));
  const known = design.baseline?.severe ?? {};
  return {
    ...frozen,
    complexity: complexityOf(buildTopology(design)).index,
    severe: Object.fromEntries(open.map(({ id }) => [id, known[id] ?? frozen.date])),
  };
};
