import type { AvailabilityProof } from '@spandrel/model';
import { lowerBound, upperBound } from './availability-bounds.ts';
import type { FailureUnit } from './failure-units.ts';
import { frontierReliability } from './frontier-reliability.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { neededGains, reliabilityGains } from './reliability-gains.ts';
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

/** The reduced network a flow's availability is computed of. `perfect` names one unit to be taken as never failing. */
export const flowNetwork = (
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
  perfect?: number,
): ReliabilityNetwork => reduceNetwork(reliabilityNetwork(graph, flow, index, perfect));

/**
 * Probability that a flow works: both ends are up and at least one permitted way is, units failing independently of each other.
 * The ends and what takes them down count only where their availability is stated. Exact where that is feasible, otherwise the
 * interval between a part of the network and an idealised one.
 */
export const flowAvailability = (network: ReliabilityNetwork): AvailabilityProof => {
  const exact = network.source === network.target ? 1 : frontierReliability(network, exactStepLimit);
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
 * unavailability. Only where the availability is exact; units that gain nothing, or less than asked for, are left out. A unit that
 * not every way needs gains no more than all the alternatives together lack, so often only the others need a look.
 */
export const availabilityGains = (
  network: ReliabilityNetwork,
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
  whole: number,
  leastGain: number,
): ReadonlyMap<number, number> => {
  const mostOfOthers = network.factor - whole;
  const gains = new Map(
    mostOfOthers < leastGain ? neededGains(network, whole) : reliabilityGains(network, exactStepLimit),
  );
  // What never works has been left out of the network.
  for (const number of relevantUnits(graph, flow, index)) {
    if ((index.units[number]!.availability?.value ?? 1) > 0) continue;
    const better = flowAvailability(flowNetwork(graph, flow, index, number)).value;
    gains.set(number, better - whole);
  }
  return new Map([...gains].filter(([, gain]) => gain > 0 && gain >= leastGain));
};

const clamp = (probability: number): number => Math.min(1, Math.max(0, probability));

/** Numbers of the uncertain units that bear on a flow, with the end units that count. */
const relevantUnits = (graph: PermittedGraph, flow: FlowNode, index: UnitIndex): readonly number[] => {
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

/** The network a flow's availability is computed of, not yet reduced. */
const reliabilityNetwork = (
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
  perfect: number | undefined,
): ReliabilityNetwork => {
  const { ends, isEnd } = endUnits(flow, index);
  const probability = (number: number) =>
    number === perfect ? 1 : Math.max(0, index.units[number]!.availability?.value ?? 1);
  const unitProbability = new Map<number, number>();
  /** Numbers of the units that may be down and bear on more than the ends; ascending, as in the index. */
  const uncertain = (numbers: readonly number[]): readonly number[] => {
    const counted = numbers.filter((number) => number !== perfect && !isEnd.has(number));
    for (const number of counted) unitProbability.set(number, probability(number));
    return counted;
  };
  const unitsOfState = Array.from(graph.stateComponent, (component) => uncertain(index.ofComponent[component]!));
  const drafts = new Map<number, { a: number; b: number; forward: boolean; backward: boolean; link: number }>();
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const from = graph.arcFrom[arc]!;
    const to = graph.arcTo[arc]!;
    const link = graph.arcLink[arc]!;
    const a = Math.min(from, to);
    const b = Math.max(from, to);
    const key = (a * graph.stateCount + b) * (graph.links.length + 1) + link + 1;
    const known = drafts.get(key);
    if (known === undefined) drafts.set(key, { a, b, forward: from === a, backward: from === b, link });
    else {
      known.forward ||= from === a;
      known.backward ||= from === b;
    }
  }
  const edges: ReliabilityEdge[] = [];
  for (const { a, b, forward, backward, link } of drafts.values()) {
    const ofLink = link < 0 ? [] : uncertain(index.ofLink[link]!);
    const units = sortedUnion(sortedUnion(unitsOfState[a]!, unitsOfState[b]!), ofLink);
    if (units.some((number) => unitProbability.get(number) === 0)) continue;
    edges.push({ a, b, forward, backward, units, probability: 1, origin: undefined });
  }
  for (const number of ends) unitProbability.set(number, probability(number));
  return {
    source: graph.source,
    target: graph.target,
    nodeCount: graph.stateCount,
    edges,
    unitProbability,
    factor: ends.reduce((product, number) => product * probability(number), 1),
    needed: ends,
    neededEdges: [],
  };
};

/** The numbers of two ascending lists, ascending and each once. */
const sortedUnion = (one: readonly number[], other: readonly number[]): readonly number[] => {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const union: number[] = [];
  for (let at = 0, otherAt = 0; at < one.length || otherAt < other.length; ) {
    const next = Math.min(one[at] ?? Number.POSITIVE_INFINITY, other[otherAt] ?? Number.POSITIVE_INFINITY);
    union.push(next);
    if (one[at] === next) at += 1;
    if (other[otherAt] === next) otherAt += 1;
  }
  return union;
};
