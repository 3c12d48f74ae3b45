import type { FlowProof } from '@spandrel/model';
import type { FlowExplanation } from './explain-flow.ts';

export const hopMarks = ['weakest', 'single', 'slowest', 'narrowest'] as const;
export type HopMark = (typeof hopMarks)[number];

/** What is remarkable about the elements of a flow's path, by id. */
export const pathMarks = (
  proof: FlowProof,
  explanation: FlowExplanation | null,
): ReadonlyMap<string, readonly HopMark[]> => {
  const slowest = [...proof.latencyTerms].sort((a, b) => b.value - a.value)[0];
  const marked: Readonly<Record<HopMark, readonly (string | undefined)[]>> = {
    weakest: [weakestOf(proof, explanation)],
    single: proof.singlePointsOfFailure,
    slowest: [slowest && slowest.value > 0 ? slowest.at : undefined],
    narrowest: proof.minCut,
  };
  return new Map(
    proof.path.flatMap((id) => {
      const own = hopMarks.filter((mark) => marked[mark].includes(id));
      return own.length > 0 ? [[id, own] as const] : [];
    }),
  );
};

/** The element of the path whose failures cost most downtime; where that is not known, the least available one it cannot do without. */
const weakestOf = ({ path }: FlowProof, explanation: FlowExplanation | null): string | undefined => {
  if (explanation === null) return undefined;
  const { downtime, derivations } = explanation;
  const costliest = downtime.importances.find(({ unit }) => path.includes(unit));
  if (downtime.importances.length > 0) return costliest?.unit;
  const needed = derivations.availability.terms.filter(({ at }) => path.includes(at));
  return needed.sort((a, b) => a.value - b.value)[0]?.at;
};
