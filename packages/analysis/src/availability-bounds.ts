import { frontierReliability } from './frontier-reliability.ts';
import { keyHeap, popKey, pushKey } from './key-heap.ts';
import { type ReliabilityNetwork, type ReliabilitySteps, stepsOf, turned } from './reliability-network.ts';
import { reduceNetwork } from './reliability-reduction.ts';

/** Work allowed for each part of a bound, in partial outcomes. */
const boundStepLimit = 4_000;
const wayCounts = [2, 4, 8];
const radiuses = [1, 2, 3];
/** How much a further way avoids edges that earlier ways use, in nepers of reliability. */
const reusePenalty = 1;

/** A part of a network works less often than the whole: the exact reliability of the union of its most reliable ways. */
export const lowerBound = (network: ReliabilityNetwork): number => {
  const steps = stepsOf(network);
  const weights = weightsOf(network);
  const atLeast = distancesTo(network, weights);
  const isUsed = new Uint8Array(network.edgeCount);
  let best = 0;
  let found = 0;
  for (const count of wayCounts) {
    for (; found < count; found += 1) {
      for (const edge of likelyWay(network, steps, weights, atLeast)) {
        isUsed[edge] = 1;
        weights[edge]! += reusePenalty;
      }
    }
    const part = solve(partOf(network, isUsed));
    if (part === undefined) break;
    best = Math.max(best, part);
  }
  return best;
};

/**
 * A network in which more things never fail works more often: only edges within a few steps of the ends may fail, where few
 * failures suffice to cut the ends off.
 */
export const upperBound = (network: ReliabilityNetwork): number => {
  const { a, b, edgeCount } = network;
  let best = 1;
  for (const radius of radiuses) {
    const isNear = nodesWithin(network, radius);
    const isKept = new Uint8Array(edgeCount);
    for (let edge = 0; edge < edgeCount; edge += 1) isKept[edge] = isNear[a[edge]!]! | isNear[b[edge]!]!;
    const ideal = contract(network, isKept);
    if (ideal.source === ideal.target) continue;
    const value = solve(ideal);
    if (value === undefined) break;
    best = Math.min(best, value);
  }
  return best;
};

const solve = (network: ReliabilityNetwork): number | undefined => {
  const reduced = reduceNetwork(network);
  const value = frontierReliability(reduced, boundStepLimit);
  return value === undefined ? undefined : value * reduced.factor;
};

/** −ln of the probability that an edge works, by edge. */
const weightsOf = ({ edgeCount, probability, unitStart, units, unitProbability }: ReliabilityNetwork): Float64Array => {
  const weights = new Float64Array(edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    let product = probability[edge]!;
    for (let at = unitStart[edge]!; at < unitStart[edge + 1]!; at += 1) product *= unitProbability[units[at]!]!;
    weights[edge] = -Math.log(product);
  }
  return weights;
};

/** How heavy the lightest way from each node to the target is (Dijkstra). */
const distancesTo = (network: ReliabilityNetwork, weights: Float64Array): Float64Array => {
  const { start, to, edge } = stepsOf({ ...network, ways: network.ways.map(turned) });
  const distances = new Float64Array(network.nodeCount).fill(Number.POSITIVE_INFINITY);
  const heap = keyHeap(network.nodeCount);
  distances[network.target] = 0;
  pushKey(heap, distances, network.target);
  while (heap.size > 0) {
    const node = popKey(heap, distances);
    for (let step = start[node]!; step < start[node + 1]!; step += 1) {
      const through = distances[node]! + weights[edge[step]!]!;
      if (through >= distances[to[step]!]!) continue;
      distances[to[step]!] = through;
      pushKey(heap, distances, to[step]!);
    }
  }
  return distances;
};

/**
 * The lightest way as edges, last first; with weights of −ln p the one most likely to work. Weights have only grown since the rest
 * of a way weighed `atLeast` so much, so nodes are looked at by both together (A*).
 */
const likelyWay = (
  { source, target, nodeCount }: ReliabilityNetwork,
  { start, to, edge }: ReliabilitySteps,
  weights: Float64Array,
  atLeast: Float64Array,
): readonly number[] => {
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const wholes = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const arrivedFrom = new Int32Array(nodeCount);
  const heap = keyHeap(nodeCount);
  distances[source] = 0;
  wholes[source] = atLeast[source]!;
  pushKey(heap, wholes, source);
  while (heap.size > 0) {
    const node = popKey(heap, wholes);
    if (node === target) break;
    for (let step = start[node]!; step < start[node + 1]!; step += 1) {
      const next = to[step]!;
      const through = distances[node]! + weights[edge[step]!]!;
      if (through >= distances[next]!) continue;
      distances[next] = through;
      wholes[next] = through + atLeast[next]!;
      arrivedBy[next] = edge[step]!;
      arrivedFrom[next] = node;
      pushKey(heap, wholes, next);
    }
  }
  const way: number[] = [];
  for (let node = target; node !== source && arrivedBy[node] !== -1; node = arrivedFrom[node]!)
    way.push(arrivedBy[node]!);
  return way;
};

const nodesWithin = (
  { source, target, nodeCount, edgeCount, a, b }: ReliabilityNetwork,
  radius: number,
): Uint8Array => {
  let isNear = new Uint8Array(nodeCount);
  isNear[source] = 1;
  isNear[target] = 1;
  for (let step = 1; step < radius; step += 1) {
    const ring = isNear.slice();
    for (let edge = 0; edge < edgeCount; edge += 1) {
      if ((isNear[a[edge]!]! | isNear[b[edge]!]!) === 0) continue;
      ring[a[edge]!] = 1;
      ring[b[edge]!] = 1;
    }
    isNear = ring;
  }
  return isNear;
};

/** Takes all edges but some as perfect and two-way, so that their nodes become one. */
const contract = (network: ReliabilityNetwork, isKept: Uint8Array): ReliabilityNetwork => {
  const leader = Int32Array.from({ length: network.nodeCount }, (_, node) => node);
  const find = (node: number): number => {
    let root = node;
    while (leader[root] !== root) root = leader[root]!;
    for (let at = node; at !== root; ) {
      const up = leader[at]!;
      leader[at] = root;
      at = up;
    }
    return root;
  };
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (isKept[edge] === 0) leader[find(network.a[edge]!)] = find(network.b[edge]!);
  }
  const part = partOf(network, isKept);
  return {
    ...part,
    source: find(network.source),
    target: find(network.target),
    a: part.a.map(find),
    b: part.b.map(find),
  };
};

/** A network of some of the edges, with nothing taken out of it yet. */
const partOf = (network: ReliabilityNetwork, isKept: Uint8Array): ReliabilityNetwork => {
  const kept: number[] = [];
  const units: number[] = [];
  const unitStart = [0];
  for (let edge = 0; edge < network.edgeCount; edge += 1) {
    if (isKept[edge] === 0) continue;
    kept.push(edge);
    for (let at = network.unitStart[edge]!; at < network.unitStart[edge + 1]!; at += 1) units.push(network.units[at]!);
    unitStart.push(units.length);
  }
  return {
    source: network.source,
    target: network.target,
    nodeCount: network.nodeCount,
    edgeCount: kept.length,
    a: Int32Array.from(kept, (edge) => network.a[edge]!),
    b: Int32Array.from(kept, (edge) => network.b[edge]!),
    ways: Uint8Array.from(kept, (edge) => network.ways[edge]!),
    probability: Float64Array.from(kept, (edge) => network.probability[edge]!),
    unitStart: Int32Array.from(unitStart),
    units: Int32Array.from(units),
    unitProbability: network.unitProbability,
    factor: 1,
  };
};
