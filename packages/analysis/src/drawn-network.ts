import { type ArcRows, arcRows } from './arc-rows.ts';
import { keyHeap, popKey, pushKey } from './key-heap.ts';
import { componentLatency, linkLatency } from './latency.ts';
import type { LinkNode, Topology } from './topology.ts';
import { carriesTraffic } from './traffic-graph.ts';

/**
 * The drawn network without directions and transit rights: data links, and joints between components and their parents. Further
 * sites of a component are left out: being present in two networks does not join them. Nodes are component indexes.
 */
export interface DrawnNetwork {
  readonly nodeCount: number;
  /** The two ends of each edge; links first, then joints. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** The link an edge is; undefined for a joint. */
  readonly links: readonly (LinkNode | undefined)[];
  /** Steps at each node: 2e goes from edge e's `a` to its `b`, 2e + 1 back. */
  readonly steps: ArcRows;
  /** The node each of these steps leads to. */
  readonly stepTo: Int32Array;
  /** What each of these steps takes in ms, in pairs: the latency of its edge, then the processing delay of the node it leads to. */
  readonly stepMs: Float64Array;
  /** One-way latency of each edge and processing delay of each node, in ms. */
  readonly travelMs: Float64Array;
  readonly processingMs: Float64Array;
}

export const drawnNetwork = (topology: Topology): DrawnNetwork => {
  const nodeCount = topology.components.length;
  const drawn = topology.links.filter((link) => link.from !== link.to && carriesTraffic(link));
  const joined = new Set(
    drawn.flatMap(({ from: { index: a }, to: { index: b } }) => [a * nodeCount + b, b * nodeCount + a]),
  );
  const joints = topology.components.flatMap(({ index, parent }) =>
    parent === undefined || joined.has(index * nodeCount + parent.index) ? [] : [{ a: index, b: parent.index }],
  );
  const a = Int32Array.from([...drawn.map(({ from }) => from.index), ...joints.map((joint) => joint.a)]);
  const b = Int32Array.from([...drawn.map(({ to }) => to.index), ...joints.map((joint) => joint.b)]);
  const start = new Int32Array(2 * a.length);
  for (let edge = 0; edge < a.length; edge += 1) {
    start[2 * edge] = a[edge]!;
    start[2 * edge + 1] = b[edge]!;
  }
  const steps = arcRows(start, nodeCount);
  const travelMs = Float64Array.from(a, (_, edge) => {
    const link = drawn[edge];
    return link === undefined ? 0 : (linkLatency(link)?.value ?? 0);
  });
  const processingMs = Float64Array.from(topology.components, (component) => componentLatency(component)?.value ?? 0);
  const stepTo = steps.arcs.map((step) => ((step & 1) === 0 ? b[step >> 1]! : a[step >> 1]!));
  const stepMs = new Float64Array(2 * stepTo.length);
  stepTo.forEach((node, position) => {
    stepMs[2 * position] = travelMs[steps.arcs[position]! >> 1]!;
    stepMs[2 * position + 1] = processingMs[node]!;
  });
  return {
    nodeCount,
    a,
    b,
    links: [...drawn, ...joints.map(() => undefined)],
    steps,
    stepTo,
    stepMs,
    travelMs,
    processingMs,
  };
};

/** The smallest node of the part each node belongs to. */
export const connectedParts = ({ nodeCount, steps: { start }, stepTo }: DrawnNetwork): Int32Array => {
  const part = new Int32Array(nodeCount).fill(-1);
  const queue = new Int32Array(nodeCount);
  for (let first = 0; first < nodeCount; first += 1) {
    if (part[first] !== -1) continue;
    part[first] = first;
    queue[0] = first;
    for (let at = 0, queued = 1; at < queued; at += 1) {
      const node = queue[at]!;
      for (let position = start[node]!; position < start[node + 1]!; position += 1) {
        const next = stepTo[position]!;
        if (part[next] !== -1) continue;
        part[next] = first;
        queue[queued++] = next;
      }
    }
  }
  return part;
};

/** Nodes and edges whose loss takes a part of the network apart: 1 at their positions. */
export interface WeakPoints {
  readonly articulations: Uint8Array;
  readonly bridges: Uint8Array;
}

/**
 * Articulation points and bridges, depth first without recursion.
 * Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972.
 */
export const weakPoints = ({ nodeCount, a, steps: { start, arcs }, stepTo }: DrawnNetwork): WeakPoints => {
  const articulations = new Uint8Array(nodeCount);
  const bridges = new Uint8Array(a.length);
  const found = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const position = start.slice(0, nodeCount);
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const stack = new Int32Array(nodeCount);
  let clock = 0;
  for (let root = 0; root < nodeCount; root += 1) {
    if (found[root] !== -1) continue;
    let rootChildren = 0;
    let depth = 1;
    stack[0] = root;
    found[root] = low[root] = clock++;
    while (depth > 0) {
      const node = stack[depth - 1]!;
      if (position[node]! < start[node + 1]!) {
        const edge = arcs[position[node]!]! >> 1;
        const next = stepTo[position[node]!]!;
        position[node]! += 1;
        if (edge === arrivedBy[node]) continue;
        if (found[next] !== -1) {
          if (found[next]! < low[node]!) low[node] = found[next]!;
          continue;
        }
        arrivedBy[next] = edge;
        found[next] = low[next] = clock++;
        stack[depth++] = next;
        continue;
      }
      depth -= 1;
      if (depth === 0) break;
      const parent = stack[depth - 1]!;
      if (low[node]! < low[parent]!) low[parent] = low[node]!;
      if (low[node]! > found[parent]!) bridges[arrivedBy[node]!] = 1;
      if (parent === root) rootChildren += 1;
      else if (low[node]! >= found[parent]!) articulations[parent] = 1;
    }
    if (rootChildren > 1) articulations[root] = 1;
  }
  return { articulations, bridges };
};

// Searches run by the hundred; what one needs only while it runs is kept for the next.
let waiting = keyHeap(0);

/** Shortest latency in ms from a node to every other, processing at both ends included; Infinity where there is no way (Dijkstra). */
export const distancesFrom = (
  { nodeCount, steps: { start }, stepTo, stepMs, processingMs }: DrawnNetwork,
  from: number,
): Float64Array => {
  if (waiting.items.length < nodeCount) waiting = keyHeap(nodeCount);
  const heap = waiting;
  const distance = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY);
  distance[from] = processingMs[from]!;
  pushKey(heap, distance, from);
  while (heap.size > 0) {
    const node = popKey(heap, distance);
    const here = distance[node]!;
    for (let position = start[node]!; position < start[node + 1]!; position += 1) {
      const next = stepTo[position]!;
      const through = here + stepMs[2 * position]! + stepMs[2 * position + 1]!;
      if (through >= distance[next]!) continue;
      distance[next] = through;
      pushKey(heap, distance, next);
    }
  }
  return distance;
};
