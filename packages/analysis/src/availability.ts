import type { AvailabilityProof } from '@spandrel/model';
import { lowerBound, upperBound } from './availability-bounds.ts';
import type { FailureUnit } from './failure-units.ts';
import { frontierReliability } from './frontier-reliability.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { reliabilityGains } from './reliability-gains.ts';
import { type ReliabilityEdge, type ReliabilityNetwork, reduceNetwork } from './reliability-network.ts';
import type { UnitReach } from './survivability.ts';
import type { FlowNode } from './topology.ts';

/** Work allowed for an exact answer, counted in partial outcomes so that it is the same on every machine. */
const exactStepLimit = 60_000;

/** Uncertain units of a drawing by the components and links they take down. */
export interface UnitIndex {
  /** Unit numbers by component index and by link index; numbers count in the order of the failure units. */
  readonly ofComponent: readonly (readonly number[])[];
  readonly ofLink: readonly (readonly number[])[];
  readonly units: readonly FailureUnit[];
}

/** Indexes the units that may be down, by what they take down. Units without a known availability count as always up. */
export const indexUnits = (reaches: readonly UnitReach[], componentCount: number, linkCount: number): UnitIndex => {
  const ofComponent: number[][] = Array.from({ length: componentCount }, () => []);
  const ofLink: number[][] = Array.from({ length: linkCount }, () => []);
  reaches.forEach(({ unit, components, links }, number) => {
    if ((unit.availability?.value ?? 1) >= 1) return;
    for (const index of components) ofComponent[index]!.push(number);
    for (const index of links) ofLink[index]!.push(number);
  });
  return { ofComponent, ofLink, units: reaches.map(({ unit }) => unit) };
};

/**
 * Probability that a flow works: both ends are up and at least one permitted way is, units failing independently of each other.
 * The ends and what takes them down count only where their availability is stated. Exact where that is feasible, otherwise the
 * interval between a part of the network and an idealised one. `perfect` names one unit to be taken as never failing.
 */
export const flowAvailability = (
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
  perfect?: number,
): AvailabilityProof => {
  const network = reduceNetwork(reliabilityNetwork(graph, flow, index, perfect));
  const exact = graph.source === graph.target ? 1 : frontierReliability(network, exactStepLimit);
  if (exact !== undefined) {
    const value = clamp(network.factor * exact);
    return { value, method: 'exact', low: value, high: value };
  }
  const low = clamp(network.factor * lowerBound(network));
  const high = Math.max(low, clamp(network.factor * upperBound(network)));
  return { value: (low + high) / 2, method: 'bounds', low, high };
};

/**
 * What the availability of a flow would gain if one unit never failed, by the unit's number: Birnbaum's importance times its
 * unavailability. Only where the availability is exact; units that gain nothing are left out.
 */
export const availabilityGains = (
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
): ReadonlyMap<number, number> => {
  const whole = flowAvailability(graph, flow, index).value;
  const network = reduceNetwork(reliabilityNetwork(graph, flow, index, undefined));
  const gains = new Map(reliabilityGains(network, exactStepLimit));
  // What never works has been left out of the network.
  for (const number of relevantUnits(graph, flow, index)) {
    if ((index.units[number]!.availability?.value ?? 1) > 0) continue;
    gains.set(number, flowAvailability(graph, flow, index, number).value - whole);
  }
  return new Map([...gains].filter(([, gain]) => gain > 0));
};

const clamp = (probability: number): number => Math.min(1, Math.max(0, probability));

/** Numbers of the uncertain units that bear on a flow, with the end units that count. */
export const relevantUnits = (graph: PermittedGraph, flow: FlowNode, index: UnitIndex): readonly number[] => {
  const { ends, isEnd } = endUnits(flow, index);
  const numbers = new Set(ends);
  const add = (units: readonly number[]) => {
    for (const unit of units) if (!isEnd.has(unit)) numbers.add(unit);
  };
  for (const component of new Set(graph.stateComponent)) add(index.ofComponent[component]!);
  for (const link of new Set(graph.arcLink)) if (link >= 0) add(index.ofLink[link]!);
  return [...numbers].sort((a, b) => a - b);
};

const endUnits = (flow: FlowNode, index: UnitIndex) => {
  const isEnd = new Set([...index.ofComponent[flow.from.index]!, ...index.ofComponent[flow.to.index]!]);
  const ends = [...isEnd].filter((number) => index.units[number]!.availability?.source === 'stated');
  return { ends, isEnd };
};

const reliabilityNetwork = (
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
  perfect: number | undefined,
): ReliabilityNetwork => {
  const { ends, isEnd } = endUnits(flow, index);
  const probability = (number: number) => (number === perfect ? 1 : (index.units[number]!.availability?.value ?? 1));
  const unitProbability = new Map<number, number>();
  const uncertain = (numbers: readonly number[], into: Set<number>) => {
    for (const number of numbers) {
      if (isEnd.has(number) || number === perfect) continue;
      unitProbability.set(number, Math.max(0, probability(number)));
      into.add(number);
    }
  };
  const edges = new Map<number, ReliabilityEdge>();
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const from = graph.arcFrom[arc]!;
    const to = graph.arcTo[arc]!;
    const link = graph.arcLink[arc]!;
    const a = Math.min(from, to);
    const b = Math.max(from, to);
    const key = (a * graph.stateCount + b) * (graph.links.length + 1) + link + 1;
    const known = edges.get(key);
    const forward = from === a || known?.forward === true;
    const backward = from === b || known?.backward === true;
    if (known !== undefined) {
      edges.set(key, { ...known, forward, backward });
      continue;
    }
    const units = new Set<number>();
    uncertain(index.ofComponent[graph.stateComponent[from]!]!, units);
    uncertain(index.ofComponent[graph.stateComponent[to]!]!, units);
    if (link >= 0) uncertain(index.ofLink[link]!, units);
    if ([...units].some((number) => unitProbability.get(number) === 0)) continue;
    edges.set(key, { a, b, forward, backward, units: [...units].sort((x, y) => x - y), probability: 1 });
  }
  for (const number of ends) unitProbability.set(number, Math.max(0, probability(number)));
  return {
    source: graph.source,
    target: graph.target,
    nodeCount: graph.stateCount,
    edges: [...edges.values()],
    unitProbability,
    factor: ends.reduce((product, number) => product * probability(number), 1),
    needed: ends,
  };
};
