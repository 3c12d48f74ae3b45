import type { PermittedGraph } from './permitted-graph.ts';

/** Components and links that are down, by index: 1 = down. */
export interface Outage {
  readonly components: Uint8Array;
  readonly links: Uint8Array;
}

/** Everything is up; the arrays are the caller's. */
export const freshOutage = (graph: PermittedGraph): Outage => ({
  components: new Uint8Array(graph.components.length),
  links: new Uint8Array(graph.links.length),
});

// Searches run by the thousand and their arrays live outside the JavaScript heap, where each one costs the collector: what a
// search needs only while it runs is kept for the next one.
let zeros = new Uint8Array(0);
let arrivedBy = new Int32Array(0);
let queue = new Int32Array(0);

/** Everything is up; shared, not to be written to. */
export const noOutage = ({ components, links }: PermittedGraph): Outage => {
  const length = Math.max(components.length, links.length);
  if (zeros.length < length) zeros = new Uint8Array(length);
  return { components: zeros, links: zeros };
};

/** Whether an arc can be used: its link and the component it enters are up. */
export const isArcUp = (graph: PermittedGraph, arc: number, outage: Outage): boolean => {
  const link = graph.arcLink[arc]!;
  return (link < 0 || outage.links[link] === 0) && outage.components[graph.stateComponent[graph.arcTo[arc]!]!] === 0;
};

/**
 * The arcs of some way from source to target during an outage, in path order; undefined when none is left. Breadth first, so a
 * way with the fewest steps. The ends themselves are taken to be up.
 */
export const findWay = (graph: PermittedGraph, outage: Outage): readonly number[] | undefined => {
  const { source, target, outStart, outArcs, arcTo, arcFrom } = graph;
  if (source === target) return [];
  if (arrivedBy.length < graph.stateCount) {
    arrivedBy = new Int32Array(graph.stateCount);
    queue = new Int32Array(graph.stateCount);
  }
  arrivedBy.fill(-1, 0, graph.stateCount);
  let queued = 1;
  queue[0] = source;
  for (let head = 0; head < queued; head += 1) {
    const state = queue[head]!;
    for (let position = outStart[state]!; position < outStart[state + 1]!; position += 1) {
      const arc = outArcs[position]!;
      const next = arcTo[arc]!;
      if (arrivedBy[next] !== -1 || next === source) continue;
      if (next !== target && !isArcUp(graph, arc, outage)) continue;
      const link = graph.arcLink[arc]!;
      if (next === target && link >= 0 && outage.links[link] === 1) continue;
      arrivedBy[next] = arc;
      if (next === target) return walkBack(arrivedBy, arcFrom, source, target);
      queue[queued] = next;
      queued += 1;
    }
  }
  return undefined;
};

const walkBack = (arrivedBy: Int32Array, arcFrom: Int32Array, source: number, target: number): readonly number[] => {
  const arcs: number[] = [];
  for (let state = target; state !== source; state = arcFrom[arcs[arcs.length - 1]!]!) arcs.push(arrivedBy[state]!);
  return arcs.reverse();
};
