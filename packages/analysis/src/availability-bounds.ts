import { frontierReliability } from './frontier-reliability.ts';
import { minHeap } from './min-heap.ts';
import {
  type ReliabilityEdge,
  type ReliabilityNetwork,
  type ReliabilitySteps,
  reduceNetwork,
  stepsOf,
} from './reliability-network.ts';

/** Work allowed for each part of a bound, in partial outcomes. */
const boundStepLimit = 4_000;
const wayCounts = [2, 4, 8];
const radiuses = [1, 2, 3];
/** How much a further way avoids edges that earlier ways use, in nepers of reliability. */
const reusePenalty = 1;

/** A part of a network works less often than the whole: the exact reliability of the union of its most reliable ways. */
export const lowerBound = (network: ReliabilityNetwork): number => {
  const steps = stepsOf(network);
  const weights = Float64Array.from(network.edges, (edge) => weightOf(network, edge));
  const used = new Set<number>();
  let best = 0;
  let found = 0;
  for (const count of wayCounts) {
    for (; found < count; found += 1) {
      for (const edge of likelyWay(network, steps, weights)) {
        used.add(edge);
        weights[edge]! += reusePenalty;
      }
    }
    const part = solve({ ...network, factor: 1, edges: network.edges.filter((_, at) => used.has(at)) });
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
  let best = 1;
  for (const radius of radiuses) {
    const near = nodesWithin(network, radius);
    const ideal = contract(network, ({ a, b }) => !near.has(a) && !near.has(b));
    if (ideal.source === ideal.target) continue;
    const value = solve({ ...ideal, factor: 1 });
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

const weightOf = ({ unitProbability }: ReliabilityNetwork, { units, probability }: ReliabilityEdge): number =>
  -Math.log(units.reduce((product, unit) => product * (unitProbability.get(unit) ?? 1), probability));

/** The lightest way (Dijkstra) as positions of edges, last first; with weights of −ln p the one most likely to work. */
const likelyWay = (
  { source, target, nodeCount }: ReliabilityNetwork,
  { start, to, edge }: ReliabilitySteps,
  weights: Float64Array,
): readonly number[] => {
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const arrivedFrom = new Int32Array(nodeCount);
  const nodes = [source];
  const lengths = [0];
  distances[source] = 0;
  const heap = minHeap((a, b) => lengths[a]! < lengths[b]!);
  heap.push(0);
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const node = nodes[top]!;
    if (node === target) break;
    if (lengths[top]! > distances[node]!) continue;
    for (let step = start[node]!; step < start[node + 1]!; step += 1) {
      const next = to[step]!;
      const through = lengths[top]! + weights[edge[step]!]!;
      if (through >= distances[next]!) continue;
      distances[next] = through;
      arrivedBy[next] = edge[step]!;
      arrivedFrom[next] = node;
      lengths.push(through);
      heap.push(nodes.push(next) - 1);
    }
  }
  const way: number[] = [];
  for (let node = target; node !== source && arrivedBy[node] !== -1; node = arrivedFrom[node]!)
    way.push(arrivedBy[node]!);
  return way;
};

const nodesWithin = ({ source, target, edges }: ReliabilityNetwork, radius: number): ReadonlySet<number> => {
  const near = new Set([source, target]);
  for (let step = 1; step < radius; step += 1) {
    const ring = edges.flatMap(({ a, b }) => (near.has(a) || near.has(b) ? [a, b] : []));
    for (const node of ring) near.add(node);
  }
  return near;
};

/** Takes edges as perfect and two-way, so that their nodes become one. */
const contract = (network: ReliabilityNetwork, isPerfect: (edge: ReliabilityEdge) => boolean): ReliabilityNetwork => {
  const leader = Array.from({ length: network.nodeCount }, (_, node) => node);
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
  for (const edge of network.edges) if (isPerfect(edge)) leader[find(edge.a)] = find(edge.b);
  return {
    ...network,
    source: find(network.source),
    target: find(network.target),
    edges: network.edges
      .filter((edge) => !isPerfect(edge))
      .map((edge) => ({ ...edge, a: find(edge.a), b: find(edge.b) })),
  };
};
