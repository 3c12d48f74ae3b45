import type { AvailabilityProof } from '@spandrel/model';
import { type AvailabilityNetwork, availabilityGains } from './availability.ts';
import type { FailureUnit } from './failure-units.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import type { UnitReaches } from './survivability.ts';
import type { FlowNode } from './topology.ts';

/** What the flow's availability would gain if one unit never failed. */
export interface AvailabilityContributor {
  readonly unit: FailureUnit;
  /** Availability of the flow with this unit perfect, minus its availability now; more than 0. */
  readonly gain: number;
}

/** Units whose failures cost a flow at least so much, largest gain first, then by id; none where its availability is not exact. */
export const contributorsTo = (
  availability: AvailabilityProof,
  network: AvailabilityNetwork,
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  leastGain: number,
): readonly AvailabilityContributor[] => {
  if (availability.method !== 'exact') return [];
  return [...availabilityGains(network, graph, flow, reaches, availability.value, leastGain)]
    .sort(([one, gain], [other, otherGain]) => otherGain - gain || one - other)
    .map(([number, gain]) => ({ unit: reaches.all[number]!.unit, gain }));
};
