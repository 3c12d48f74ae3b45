import { type FlowFacts, fibreMsPerKm, type Topology } from '@spandrel/analysis';

/** Stated great-circle distances of the links of the chosen path; what nobody states adds nothing, so their sum is a floor. */
export const distancesOf = (topology: Topology, { hops }: FlowFacts) =>
  hops.flatMap(({ link }) => topology.number(link, 'distanceKm') ?? []);

/** Time in ms that light in fibre needs for one request of the flow over those distances, both ways, with all its round trips. */
export const lightFloorMs = (topology: Topology, facts: FlowFacts): number => {
  const distanceKm = distancesOf(topology, facts).reduce((sum, { value }) => sum + value, 0);
  return 2 * fibreMsPerKm * distanceKm * (topology.number(facts.flow, 'callsPerRequest')?.value ?? 1);
};
