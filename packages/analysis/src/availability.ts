import type { AvailabilityProof } from '@spandrel/model';
import { lowerBound, upperBound } from './availability-bounds.ts';
import { frontierBounds } from './frontier-bounds.ts';
import { planSteps } from './frontier-plan.ts';
import { plainReliability, plannedReliability } from './frontier-reliability.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { neededGains, reliabilityGains } from './reliability-gains.ts';
import { backward, forward, type ReliabilityNetwork } from './reliability-network.ts';
import { type ReducedNetwork, reduceNetwork } from './reliability-reduction.ts';
import type { UnitReaches } from './survivability.ts';
import type { FlowNode } from './topology.ts';

/**
 * Work allowed for an exact answer, counted in partial outcomes so that it is the same on every machine, and the same for every flow
 * whatever else is drawn, so that an edit elsewhere changes no number. About 0.3 s; a grid of 8 × 8, a street of 6 × 60 or a full
 * mesh of ten takes less even where every node may fail. Where a plan will take more, that shows long before so much is spent.
 */
const exactStepLimit = 800_000;

/** The reduced network a flow's availability is computed of. */
export interface AvailabilityNetwork extends ReducedNetwork {
  /** The numbers among the reaches of the network's units, ascending. */
  readonly unitNumbers: readonly number[];
  /** Those of the units of the ends; they are among the units, though no edge needs them. */
  readonly endUnits: readonly number[];
  /** Numbers among the reaches of units that bear on the flow and never work: what needs them is not in the network. */
  readonly dead: readonly number[];
}

/** The reduced network a flow's availability is computed of. `perfect` names one unit to be taken as never failing. */
export const flowNetwork = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  perfect?: number,
): AvailabilityNetwork => {
  const bearing = bearingUnits(graph, flow, reaches, perfect);
  const network = reduceNetwork(reliabilityNetwork(graph, reaches, bearing));
  return { ...network, unitNumbers: bearing.numbers, endUnits: bearing.ends, dead: bearing.dead };
};

/**
 * Probability that a flow works: both ends are up and at least one permitted way is, units failing independently of each other.
 * The ends and what takes them down count only where their availability is stated. Exact where that is feasible, otherwise
 * an interval: from below by a part of the network or the likeliest outcomes, from above by an idealised network or again by these.
 */
export const flowAvailability = (network: ReliabilityNetwork): AvailabilityProof => {
  const plain = plainReliability(network);
  const plan = plain === undefined ? planSteps(network) : undefined;
  const exact = plain ?? plannedReliability(network, plan, exactStepLimit);
  if (exact !== undefined) {
    const value = clamp(network.factor * exact);
    return { value, method: 'exact', low: value, high: value };
  }
  const bounds = frontierBounds(network, plan);
  const low = clamp(network.factor * Math.max(bounds.low, lowerBound(network)));
  const high = Math.max(low, clamp(network.factor * Math.min(bounds.high, upperBound(network))));
  return { value: (low + high) / 2, method: 'bounds', low, high };
};

/**
 * What the availability of a flow would gain if one unit never failed, by the unit's number: Birnbaum's importance times its
 * unavailability. Only where the availability is exact; units that gain nothing, or less than asked for, are left out. A unit that
 * not every way needs gains no more than all the alternatives together lack, so often only the others need a look.
 */
export const availabilityGains = (
  network: AvailabilityNetwork,
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  whole: number,
  leastGain: number,
): ReadonlyMap<number, number> => {
  const mostOfOthers = network.factor - whole;
  const found =
    mostOfOthers < leastGain
      ? neededGains(network, network.endUnits, whole)
      : reliabilityGains(network, network.endUnits, exactStepLimit);
  const gains = new Map<number, number>();
  found?.forEach((gain, unit) => {
    if (gain > 0 && gain >= leastGain) gains.set(network.unitNumbers[unit]!, gain);
  });
  for (const number of network.dead) {
    const gain = flowAvailability(flowNetwork(graph, flow, reaches, number)).value - whole;
    if (gain > 0 && gain >= leastGain) gains.set(number, gain);
  }
  return gains;
};

const clamp = (probability: number): number => Math.min(1, Math.max(0, probability));

/** The uncertain units that bear on a flow, without those no edge can need because they never work. */
interface BearingUnits {
  /** Their numbers in the reaches, ascending, and the probability that each works. */
  readonly numbers: readonly number[];
  readonly probability: Float64Array;
  /** Positions among them of what counts of the ends and of what takes these down. */
  readonly ends: readonly number[];
  /** Numbers of those that never work. */
  readonly dead: readonly number[];
}

// By the number of a unit, while the network of a flow is made: its position among those that bear on it, or one of these.
const notMet = -1;
const ofEnd = -2;
const ofWays = -3;
const neverUp = -4;
let positions = new Int32Array(0);

const bearingUnits = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  perfect: number | undefined,
): BearingUnits => {
  if (positions.length < reaches.all.length) positions = new Int32Array(reaches.all.length);
  positions.fill(notMet, 0, reaches.all.length);
  const met: number[] = [];
  meet(reaches.ofComponent[flow.from.index], ofEnd, met);
  meet(reaches.ofComponent[flow.to.index], ofEnd, met);
  for (const component of graph.stateComponent) meet(reaches.ofComponent[component], ofWays, met);
  for (const link of graph.arcLink) if (link >= 0) meet(reaches.ofLink[link], ofWays, met);
  const numbers: number[] = [];
  const ends: number[] = [];
  const dead: number[] = [];
  const probability: number[] = [];
  for (const number of met.sort((one, other) => one - other)) {
    const { availability } = reaches.all[number]!.unit;
    if (number === perfect || availability === undefined || availability.value >= 1) continue;
    const isEnd = positions[number] === ofEnd;
    if (isEnd && availability.source !== 'stated') continue;
    if (availability.value <= 0) dead.push(number);
    if (isEnd) ends.push(numbers.length);
    else if (availability.value <= 0) {
      positions[number] = neverUp;
      continue;
    } else positions[number] = numbers.length;
    numbers.push(number);
    probability.push(Math.max(0, availability.value));
  }
  return { numbers, probability: Float64Array.from(probability), ends, dead };
};

/** Notes units that have not been met before. */
const meet = (units: readonly number[] | undefined, as: number, met: number[]): void => {
  for (const number of units ?? []) {
    if (positions[number] !== notMet) continue;
    positions[number] = as;
    met.push(number);
  }
};

/** Arrays a network is made in; the next network is made in the same. */
interface Drafts {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly ways: Uint8Array;
  readonly link: Int32Array;
  readonly probability: Float64Array;
  readonly unitStart: Int32Array;
  /** Edge + 1 by a hash of its ends and its link, 0 = free; at least twice as many places as edges. */
  readonly places: Int32Array;
}

const draftsFor = (count: number): Drafts => ({
  a: new Int32Array(count),
  b: new Int32Array(count),
  ways: new Uint8Array(count),
  link: new Int32Array(count),
  probability: new Float64Array(count).fill(1),
  unitStart: new Int32Array(count + 1),
  places: new Int32Array(2 * count),
});

let drafts = draftsFor(0);

/** The network a flow's availability is computed of, not yet reduced. */
const reliabilityNetwork = (
  graph: PermittedGraph,
  reaches: UnitReaches,
  { probability, ends }: BearingUnits,
): ReliabilityNetwork => {
  const edgeCount = draftEdges(graph);
  const units: number[] = [];
  let kept = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const link = drafts.link[edge]!;
    const first = units.length;
    const isPossible =
      addUnits(units, first, reaches.ofComponent[graph.stateComponent[drafts.a[edge]!]!]) &&
      addUnits(units, first, reaches.ofComponent[graph.stateComponent[drafts.b[edge]!]!]) &&
      (link < 0 || addUnits(units, first, reaches.ofLink[link]));
    if (!isPossible) {
      units.length = first;
      continue;
    }
    drafts.a[kept] = drafts.a[edge]!;
    drafts.b[kept] = drafts.b[edge]!;
    drafts.ways[kept] = drafts.ways[edge]!;
    drafts.unitStart[kept] = first;
    kept += 1;
  }
  drafts.unitStart[kept] = units.length;
  return {
    ...drafts,
    source: graph.source,
    target: graph.target,
    nodeCount: graph.stateCount,
    edgeCount: kept,
    units: Int32Array.from(units),
    unitProbability: probability,
    factor: ends.reduce((product, end) => product * probability[end]!, 1),
  };
};

/** Makes one edge of the arcs over a link, or over a joint, between two states, whichever way they lead; tells how many there are. */
const draftEdges = ({ arcFrom, arcTo, arcLink }: PermittedGraph): number => {
  let size = 64;
  while (size < 2 * arcLink.length) size *= 2;
  if (drafts.places.length < size) drafts = draftsFor(size / 2);
  const { a, b, ways, link, places } = drafts;
  places.fill(0, 0, size);
  let count = 0;
  for (let arc = 0; arc < arcLink.length; arc += 1) {
    const low = Math.min(arcFrom[arc]!, arcTo[arc]!);
    const high = Math.max(arcFrom[arc]!, arcTo[arc]!);
    const over = arcLink[arc]!;
    const way = low === arcFrom[arc] ? forward : backward;
    const hash = Math.imul(Math.imul(low, 0x9e3779b1) ^ high, 0x85ebca6b) ^ Math.imul(over, 0xc2b2ae35);
    let place = (hash ^ (hash >>> 15)) & (size - 1);
    let known = places[place]! - 1;
    while (known >= 0 && !(a[known] === low && b[known] === high && link[known] === over)) {
      place = (place + 1) & (size - 1);
      known = places[place]! - 1;
    }
    if (known >= 0) {
      ways[known]! |= way;
      continue;
    }
    a[count] = low;
    b[count] = high;
    link[count] = over;
    ways[count] = way;
    count += 1;
    places[place] = count;
  }
  return count;
};

/** Adds the units that bear on the flow to the ascending ones from `first` on, each once; false when one of them never works. */
const addUnits = (units: number[], first: number, numbers: readonly number[] | undefined): boolean => {
  for (const number of numbers ?? []) {
    const unit = positions[number]!;
    if (unit === neverUp) return false;
    if (unit < 0) continue;
    let at = units.length;
    while (at > first && units[at - 1]! > unit) at -= 1;
    if (at > first && units[at - 1] === unit) continue;
    units.splice(at, 0, unit);
  }
  return true;
};
