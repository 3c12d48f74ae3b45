import { type ArcRows, arcRows } from './arc-rows.ts';

/** A directed network of capacities; Infinity = not limited. Edge e and its residual are at 2e and 2e + 1. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly source: number;
  readonly sink: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly capacity: Float64Array;
  /** Arcs at each node: 2e leaves it, 2e + 1 enters it backwards. */
  readonly incident: ArcRows;
}

export interface MaxFlow {
  /** Infinity when some way has no limit. */
  readonly value: number;
  /** Edges of the minimum cut closest to the source, ascending; empty when nothing limits the flow. */
  readonly cut: readonly number[];
  /** What each edge carries; for an unlimited value Infinity along one unlimited way. */
  readonly carried: Float64Array;
}

/** Arrays that a search for a flow needs only while it runs. */
interface Workspace {
  readonly nodeCapacity: number;
  readonly arcCapacity: number;
  readonly residual: Float64Array;
  /** The node each arc leads to. */
  readonly head: Int32Array;
  readonly level: Int32Array;
  readonly queue: Int32Array;
  readonly next: Int32Array;
  readonly way: Int32Array;
}

const workspace = (nodeCapacity: number, arcCapacity: number): Workspace => ({
  nodeCapacity,
  arcCapacity,
  residual: new Float64Array(arcCapacity),
  head: new Int32Array(arcCapacity),
  level: new Int32Array(nodeCapacity),
  queue: new Int32Array(nodeCapacity),
  next: new Int32Array(nodeCapacity),
  way: new Int32Array(nodeCapacity),
});

// Failures are tried by the hundred: the arrays of one search serve the next.
let spare = workspace(0, 0);

const workspaceFor = (nodeCount: number, arcCount: number): Workspace => {
  if (spare.nodeCapacity < nodeCount || spare.arcCapacity < arcCount) {
    spare = workspace(Math.max(spare.nodeCapacity, nodeCount), Math.max(spare.arcCapacity, arcCount));
  }
  return spare;
};

/**
 * Maximum flow from source to sink.
 * Source: Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation", 1970.
 */
export const maxFlow = (network: FlowNetwork): MaxFlow => {
  const { nodeCount, source, sink, from, to, incident } = network;
  const unlimited = unlimitedWay(network);
  if (unlimited !== undefined) {
    const carried = new Float64Array(from.length);
    for (const edge of unlimited) carried[edge] = Number.POSITIVE_INFINITY;
    return { value: Number.POSITIVE_INFINITY, cut: [], carried };
  }
  const space = workspaceFor(nodeCount, 2 * from.length);
  const { residual, head, level, next, way } = space;
  // More than all limits together, and twice as much because a large sum swallows 1: a cut of the smallest capacity never
  // contains such an edge.
  let beyond = 1;
  for (const limit of network.capacity) if (Number.isFinite(limit)) beyond += 2 * limit;
  for (let edge = 0; edge < from.length; edge += 1) {
    const limit = network.capacity[edge]!;
    residual[2 * edge] = Number.isFinite(limit) ? limit : beyond;
    residual[2 * edge + 1] = 0;
    head[2 * edge] = to[edge]!;
    head[2 * edge + 1] = from[edge]!;
  }
  let value = 0;
  while (setLevels(network, space)) {
    next.set(incident.start.subarray(0, nodeCount));
    let steps = 0;
    for (let node = source; ; ) {
      if (node === sink) {
        let pushed = Number.POSITIVE_INFINITY;
        for (let step = 0; step < steps; step += 1) pushed = Math.min(pushed, residual[way[step]!]!);
        value += pushed;
        let full = -1;
        for (let step = 0; step < steps; step += 1) {
          const arc = way[step]!;
          residual[arc]! -= pushed;
          residual[arc ^ 1]! += pushed;
          if (full < 0 && residual[arc] === 0) full = step;
        }
        steps = full;
        node = full === 0 ? source : head[way[full - 1]!]!;
        continue;
      }
      const end = incident.start[node + 1]!;
      while (next[node]! < end) {
        const arc = incident.arcs[next[node]!]!;
        if (residual[arc]! > 0 && level[head[arc]!] === level[node]! + 1) break;
        next[node]! += 1;
      }
      if (next[node]! < end) {
        const arc = incident.arcs[next[node]!]!;
        way[steps++] = arc;
        node = head[arc]!;
        continue;
      }
      if (node === source) break;
      level[node] = -1;
      steps -= 1;
      node = head[way[steps]! ^ 1]!;
    }
  }
  const cut: number[] = [];
  const carried = new Float64Array(from.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    if (level[from[edge]!] !== -1 && level[to[edge]!] === -1) cut.push(edge);
    carried[edge] = residual[2 * edge + 1]!;
  }
  return { value, cut, carried };
};

/** Arcs at each node of a network, to be computed once and kept while only capacities change. */
export const incidentArcs = (nodeCount: number, from: Int32Array, to: Int32Array): ArcRows => {
  const tail = new Int32Array(2 * from.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    tail[2 * edge] = from[edge]!;
    tail[2 * edge + 1] = to[edge]!;
  }
  return arcRows(tail, nodeCount);
};

/** Levels of the nodes by their distance from the source over arcs with capacity left; whether the sink has one. */
const setLevels = (
  { nodeCount, source, sink, incident: { start, arcs } }: FlowNetwork,
  { residual, head, level, queue }: Workspace,
): boolean => {
  level.fill(-1, 0, nodeCount);
  level[source] = 0;
  queue[0] = source;
  let queued = 1;
  for (let at = 0; at < queued; at += 1) {
    const node = queue[at]!;
    for (let position = start[node]!; position < start[node + 1]!; position += 1) {
      const arc = arcs[position]!;
      const other = head[arc]!;
      if (residual[arc]! <= 0 || level[other] !== -1) continue;
      level[other] = level[node]! + 1;
      queue[queued++] = other;
    }
  }
  return level[sink] !== -1;
};

/** A way over edges without any limit, in no particular order; undefined when every way has one. */
const unlimitedWay = ({
  nodeCount,
  source,
  sink,
  from,
  to,
  capacity,
  incident: { start, arcs },
}: FlowNetwork): readonly number[] | undefined => {
  if (source === sink) return [];
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const queue = [source];
  for (const node of queue) {
    for (let position = start[node]!; position < start[node + 1]!; position += 1) {
      const arc = arcs[position]!;
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
