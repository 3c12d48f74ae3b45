import { keepBlockOf } from './biconnected.ts';
import { type Entry, entryAfter, isGuarded, startOfWay, stateKey } from './entry.ts';
import { isArcUp, type Outage } from './reachability.ts';
import { type ComponentNode, type FlowNode, isWithin, type LinkNode } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/**
 * The ways one flow may take. A state is a component together with how traffic came in, so that every walk over the arcs from
 * `source` to `target` is permitted; reachability, cuts, capacity and availability all run on it. Only what lies between the two
 * ends is kept. A component has several states only where entering it from outside and from inside differ.
 */
export interface PermittedGraph {
  readonly components: readonly ComponentNode[];
  readonly links: readonly LinkNode[];
  readonly stateCount: number;
  readonly source: number;
  readonly target: number;
  /** Component index of each state. */
  readonly stateComponent: Int32Array;
  readonly arcFrom: Int32Array;
  readonly arcTo: Int32Array;
  /** Link index of each arc; −1 for a joint. */
  readonly arcLink: Int32Array;
  /** Arcs out of state s: `outArcs` from `outStart[s]` up to `outStart[s + 1]`; likewise into it. */
  readonly outStart: Int32Array;
  readonly outArcs: Int32Array;
  readonly inStart: Int32Array;
  readonly inArcs: Int32Array;
}

/** Kinds of an end that make a flow public, so that the internet may carry it. */
const publicKinds: ReadonlySet<string> = new Set(['internet', 'user-group']);

/**
 * Builds the ways of a flow.
 * - `any` carries everything, `none` nothing but its own, `public` only flows with a public end.
 * - `inside` carries what comes from or goes to what it contains; a box that contains an end carries all of the flow.
 * How each component is entered decides where traffic may go from there: see `entryAfter`.
 */
export const buildPermittedGraph = (
  flow: FlowNode,
  components: readonly ComponentNode[],
  links: readonly LinkNode[],
  traffic: TrafficGraph,
): PermittedGraph => {
  const { from: source, to: target } = flow;
  const isPublic = [source, target].some((end) =>
    [end, ...end.ancestors].some(({ component }) => publicKinds.has(component.kind)),
  );
  const isEndBox = new Set([source, ...source.enclosing, target, ...target.enclosing]);
  const guarded = (node: ComponentNode) => isGuarded(node) && !isEndBox.has(node);
  const enterable = (node: ComponentNode) =>
    node === target || (node.transit !== 'none' && (node.transit !== 'public' || isPublic));

  const stateNodes: ComponentNode[] = [source, target];
  const entries: Entry[] = [startOfWay, startOfWay];
  const known = new Map<string | number, number>();
  const stateOf = (node: ComponentNode, entry: Entry): number => {
    if (node === target) return 1;
    const key = stateKey(node, entry);
    let state = known.get(key);
    if (state === undefined) {
      state = stateNodes.length;
      known.set(key, state);
      stateNodes.push(node);
      entries.push(entry);
    }
    return state;
  };
  const arcs: { from: number; to: number; link: number }[] = [];
  for (let state = 0; state < stateNodes.length; state += 1) {
    if (state === 1) continue;
    const node = stateNodes[state]!;
    const entry = entries[state]!;
    for (const step of traffic[node.index]!) {
      if (step.to === source || !enterable(step.to)) continue;
      // A box as an end stands for what it contains: leaving it and arriving in it cross no border.
      const staysInEnd =
        (node === source && isWithin(step.to, source)) || (step.to === target && isWithin(node, target));
      const next = staysInEnd ? startOfWay : entryAfter(node, entry, step, guarded);
      if (next === undefined) continue;
      arcs.push({ from: state, to: stateOf(step.to, next), link: step.link?.index ?? -1 });
    }
  }
  const toItself = source === target;
  const kept = toItself ? [] : keepBlockOf(arcs, stateNodes.length, 0, 1);
  return { ...compact(kept, stateNodes, components, links), target: toItself ? 0 : 1 };
};

/** What an outage leaves of the ways of a flow; its ends are taken to be up. */
export const survivingGraph = (graph: PermittedGraph, outage: Outage): PermittedGraph => {
  if (graph.source === graph.target) return graph;
  const arcs: { from: number; to: number; link: number }[] = [];
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const link = graph.arcLink[arc]!;
    const isUp = graph.arcTo[arc] === graph.target ? link < 0 || outage.links[link] === 0 : isArcUp(graph, arc, outage);
    if (isUp) arcs.push({ from: graph.arcFrom[arc]!, to: graph.arcTo[arc]!, link });
  }
  const kept = keepBlockOf(arcs, graph.stateCount, graph.source, graph.target);
  const stateNodes = Array.from(graph.stateComponent, (index) => graph.components[index]!);
  return { ...compact(kept, stateNodes, graph.components, graph.links), target: graph.target };
};

const compact = (
  arcs: readonly { from: number; to: number; link: number }[],
  stateNodes: readonly ComponentNode[],
  components: readonly ComponentNode[],
  links: readonly LinkNode[],
): PermittedGraph => {
  const number = new Int32Array(stateNodes.length).fill(-1);
  const kept: ComponentNode[] = [];
  const keep = (state: number) => {
    if (number[state] !== -1) return;
    number[state] = kept.length;
    kept.push(stateNodes[state]!);
  };
  keep(0);
  keep(1);
  for (const { from, to } of arcs) {
    keep(from);
    keep(to);
  }
  const arcFrom = Int32Array.from(arcs, ({ from }) => number[from]!);
  const arcTo = Int32Array.from(arcs, ({ to }) => number[to]!);
  const out = groupArcs(arcFrom, kept.length);
  const into = groupArcs(arcTo, kept.length);
  return {
    components,
    links,
    stateCount: kept.length,
    source: 0,
    target: 1,
    stateComponent: Int32Array.from(kept, ({ index }) => index),
    arcFrom,
    arcTo,
    arcLink: Int32Array.from(arcs, ({ link }) => link),
    outStart: out.start,
    outArcs: out.arcs,
    inStart: into.start,
    inArcs: into.arcs,
  };
};

/** Arcs grouped by one of their ends, in compressed rows. */
const groupArcs = (end: Int32Array, stateCount: number): { readonly start: Int32Array; readonly arcs: Int32Array } => {
  const start = new Int32Array(stateCount + 1);
  for (const state of end) start[state + 1]! += 1;
  for (let state = 0; state < stateCount; state += 1) start[state + 1]! += start[state]!;
  const next = start.slice();
  const arcs = new Int32Array(end.length);
  for (let arc = 0; arc < end.length; arc += 1) {
    const state = end[arc]!;
    arcs[next[state]!] = arc;
    next[state]! += 1;
  }
  return { start, arcs };
};

/** Components and links that lie on a permitted way of the flow. */
export const usableElements = (
  graph: PermittedGraph,
): { readonly components: readonly ComponentNode[]; readonly links: readonly LinkNode[] } => {
  const componentIndexes = [...new Set(graph.stateComponent)].sort((a, b) => a - b);
  const linkIndexes = [...new Set(graph.arcLink)].filter((index) => index >= 0).sort((a, b) => a - b);
  return {
    components: componentIndexes.map((index) => graph.components[index]!),
    links: linkIndexes.map((index) => graph.links[index]!),
  };
};
