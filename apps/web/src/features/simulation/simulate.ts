import { type BlastRadius, blastRadius, type Facts, type FailureOutcome, simulateFailure } from '@spandrel/analysis';

/** Elements that fail together because of something they share. */
export interface RiskGroup {
  readonly id: string;
  readonly members: readonly string[];
}

/** What a simulated failure does to a design, as plain data. */
export interface Simulation {
  readonly outcome: FailureOutcome;
  readonly radius: BlastRadius;
  /** All groups of the design, sorted by id. */
  readonly groups: readonly RiskGroup[];
}

/** Fails units of a design by their ids: components, links and shared-risk groups. */
export const simulate = (facts: Facts, ids: readonly string[]): Simulation => {
  const outcome = simulateFailure(facts, ids);
  return {
    outcome,
    radius: blastRadius(facts, outcome),
    groups: facts.topology.failureUnits.flatMap(({ id, type, members }) => (type === 'group' ? [{ id, members }] : [])),
  };
};
