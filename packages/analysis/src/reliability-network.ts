/** Directions in which an edge can be used, as bits: from its end `a` to its end `b`, and back. */
export const forward = 1;
export const backward = 2;

/** The directions as seen from the other end. */
export const turned = (ways: number): number => ((ways & forward) << 1) | (ways >> 1);

/**
 * Two terminals joined by edges that work when all their units do. Nodes, edges and units are numbered from 0; arrays may be
 * longer than their counts.
 */
export interface ReliabilityNetwork {
  readonly source: number;
  readonly target: number;
  readonly nodeCount: number;
  readonly edgeCount: number;
  /** The two ends of each edge and the directions it can be used in. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly ways: Uint8Array;
  /** Probability that everything only this edge depends on is up. */
  readonly probability: Float64Array;
  /** Units shared with other edges that must all be up, ascending: those of edge e from `unitStart[e]` up to `unitStart[e + 1]`. */
  readonly unitStart: Int32Array;
  readonly units: Int32Array;
  /** Probability that a unit works; more than 0. */
  readonly unitProbability: Float64Array;
  /** Probability of what every way needs, taken out of the network. */
  readonly factor: number;
}

/**
 * Where one can go from each node, in compressed rows: the steps out of `node` are those from `start[node]` up to
 * `start[node + 1]`, each over an edge to a node.
 */
export interface ReliabilitySteps {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly edge: Int32Array;
}

export const stepsOf = ({ nodeCount, edgeCount, a, b, ways }: ReliabilityNetwork): ReliabilitySteps => {
  const start = new Int32Array(nodeCount + 1);
  for (let at = 0; at < edgeCount; at += 1) {
    if ((ways[at]! & forward) !== 0) start[a[at]! + 1]! += 1;
    if ((ways[at]! & backward) !== 0) start[b[at]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) start[node + 1]! += start[node]!;
  const next = start.slice();
  const to = new Int32Array(start[nodeCount]!);
  const edge = new Int32Array(start[nodeCount]!);
  const add = (from: number, into: number, at: number) => {
    const step = next[from]!;
    to[step] = into;
    edge[step] = at;
    next[from] = step + 1;
  };
  for (let at = 0; at < edgeCount; at += 1) {
    if ((ways[at]! & forward) !== 0) add(a[at]!, b[at]!, at);
    if ((ways[at]! & backward) !== 0) add(b[at]!, a[at]!, at);
  }
  return { start, to, edge };
};
