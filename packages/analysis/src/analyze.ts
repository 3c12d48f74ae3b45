import type { Analysis, Design } from '@spandrel/model';
import { computeFacts, type Facts } from './facts.ts';

/** Everything the analysis says about a design, as plain values sorted by id, unrounded. */
export const analyze = (design: Design): Analysis => analysisOf(computeFacts(design));

/** The same from facts that exist already. */
export const analysisOf = (facts: Facts): Analysis => ({
  flows: facts.flows.map(({ proof }) => proof),
  network: facts.network,
  addressing: { overlaps: facts.overlaps },
});
