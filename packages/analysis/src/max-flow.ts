/** A directed network of capacities; Infinity = not limited. Edge e and its residual are at 2e and 2e + 1. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly source: number;
  readonly sink: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly capacity: readonly number[];
  /** Arcs at each node: 2e leaves it, 2e + 1 enters it backwards. */
  readonly incident: readonly (readonly number[])[];
}

export interface MaxFlow {
  /** Infinity when some way has no limit. */
  readonly value: number;
  /** Edges of the minimum cut closest to the source, ascending; empty when nothing limits the flow. */
  readonly cut: readonly number[];
  /** What each edge carries; for an unlimited value Infinity along one unlimited way. */
  readonly carried: readonly number[];
}

/**
 * Maximum flow from source to sink.
 * Source: Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", 1970.
 */
export const maxFlow = (network: FlowNetwork): MaxFlow => {
  const unlimited = unlimitedWay(network);
  if (unlimited !== undefined) {
    const carried = new Array<number>(network.from.length).fill(0);
    for (const edge of unlimited) carried[edge] = Number.POSITIVE_INFINITY;
    return { value: Number.POSITIVE_INFINITY, cut: [], carried };
  }
  const { nodeCount, source, sink, from, to } = network;
  // More than all limits together: a cut of the smallest capacity never contains such an edge.
  const beyond = network.capacity.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 1);
  const residual = new Float64Array(2 * from.length);
  network.capacity.forEach((value, edge) => {
    residual[2 * edge] = Number.isFinite(value) ? value : beyond;
  });
  const { incident } = network;
  const head = (arc: number) => ((arc & 1) === 0 ? to[arc >> 1]! : from[arc >> 1]!);
  const level = new Int32Array(nodeCount);
  const next = new Int32Array(nodeCount);
  const way: number[] = [];
  let value = 0;
  while (setLevels(level, incident, residual, head, source)[sink] !== -1) {
    next.fill(0);
    way.length = 0;
    for (let node = source; ; ) {
      if (node === sink) {
        const pushed = way.reduce((least, arc) => Math.min(least, residual[arc]!), Number.POSITIVE_INFINITY);
        value += pushed;
        for (const arc of way) {
          residual[arc]! -= pushed;
          residual[arc ^ 1]! += pushed;
        }
        const full = way.findIndex((arc) => residual[arc] === 0);
        way.length = full;
        node = full === 0 ? source : head(way[full - 1]!);
        continue;
      }
      const arcs = incident[node]!;
      while (next[node]! < arcs.length) {
        const arc = arcs[next[node]!]!;
        if (residual[arc]! > 0 && level[head(arc)] === level[node]! + 1) break;
        next[node]! += 1;
      }
      const arc = arcs[next[node]!];
      if (arc !== undefined) {
        way.push(arc);
        node = head(arc);
        continue;
      }
      if (node === source) break;
      level[node] = -1;
      const back = way.pop()!;
      node = head(back ^ 1);
    }
  }
  const cut: number[] = [];
  const carried: number[] = [];
  for (let edge = 0; edge < from.length; edge += 1) {
    if (level[from[edge]!] !== -1 && level[to[edge]!] === -1) cut.push(edge);
    carried.push(residual[2 * edge + 1]!);
  }
  return { value, cut, carried };
};

/** Arcs at each node of a network, to be computed once and kept while only capacities change. */
export const incidentArcs = (
  nodeCount: number,
  from: readonly number[],
  to: readonly number[],
): readonly (readonly number[])[] => {
  const incident: number[][] = Array.from({ length: nodeCount }, () => []);
  for (let edge = 0; edge < from.length; edge += 1) {
    incident[from[edge]!]!.push(2 * edge);
    incident[to[edge]!]!.push(2 * edge + 1);
  }
  return incident;
};

const setLevels = (
  level: Int32Array,
  incident: readonly (readonly number[])[],
  residual: Float64Array,
  head: (arc: number) => number,
  source: number,
): Int32Array => {
  level.fill(-1);
  level[source] = 0;
  const queue = [source];
  for (const node of queue) {
    for (const arc of incident[node]!) {
      const other = head(arc);
      if (residual[arc]! <= 0 || level[other] !== -1) continue;
      level[other] = level[node]! + 1;
      queue.push(other);
    }
  }
  return level;
};

/** A way over edges without any limit, in no particular order; undefined when every way has one. */
const unlimitedWay = ({
  nodeCount,
  source,
  sink,
  from,
  to,
  capacity,
  incident,
}: FlowNetwork): readonly number[] | undefined => {
  if (source === sink) return [];
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const queue = [source];
  for (const node of queue) {
    for (const arc of incident[node]!) {
      const edge = arc >> 1;
      const other = to[edge]!;
      if ((arc & 1) === 1 || capacity[edge] !== Number.POSITIVE_INFINITY) continue;
      if (other === source || arrivedBy[other] !== -1) continue;
      arrivedBy[other] = edge;
      queue.push(other);
    }
  }
  if (arrivedBy[sink] === -1) return undefined;
  const way: number[] = [];
  for (let node = sink; node !== source; node = from[way[way.length - 1]!]!) way.push(arrivedBy[node]!);
  return way;
};
