import { arcRows } from './arc-rows.ts';
import { keepBlockOf } from './biconnected.ts';
import { type Entry, entryAfter, isGuarded, rememberedBoxes, startOfWay, stateKey } from './entry.ts';
import { isEnterable, type StepsBetween } from './once-visited.ts';
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

/** States beyond which ways are told apart by fewer of the networks they have left: per component, and for small drawings. */
const statesPerComponent = 8;
const fewestStates = 4_096;

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
  stepsBetween: StepsBetween,
): PermittedGraph => {
  const toItself = flow.from === flow.to;
  const ways = toItself ? waysToItself(flow) : allWays(flow, components, traffic, stepsBetween);
  const kept = toItself ? [] : keepBlockOf(ways.arcFrom, ways.arcTo, ways.stateNodes.length, 0, 1);
  return { ...compact(ways, kept, components, links), target: toItself ? 0 : 1 };
};

/** States and the arcs between them as they are found; state 0 is the source, state 1 the target. */
interface Ways {
  readonly stateNodes: readonly ComponentNode[];
  readonly arcFrom: ArrayLike<number>;
  readonly arcTo: ArrayLike<number>;
  readonly arcLink: ArrayLike<number>;
}

const waysToItself = ({ from, to }: FlowNode): Ways => ({
  stateNodes: [from, to],
  arcFrom: [],
  arcTo: [],
  arcLink: [],
});

const allWays = (
  flow: FlowNode,
  components: readonly ComponentNode[],
  traffic: TrafficGraph,
  stepsBetween: StepsBetween,
): Ways => {
  const { from: source, to: target } = flow;
  const isPublic = [source, target].some((end) =>
    [end, ...end.ancestors].some(({ component }) => publicKinds.has(component.kind)),
  );
  const isEndBox = new Set([source, ...source.enclosing, target, ...target.enclosing]);
  const guarded = (node: ComponentNode) => isGuarded(node) && !isEndBox.has(node);
  const isPossible = stepsBetween(source.index, target.index, isPublic);
  const limit = Math.max(fewestStates, statesPerComponent * components.length);

  const walk = (remembered: number): Ways | undefined => {
    const stateNodes: ComponentNode[] = [source, target];
    const entries: Entry[] = [startOfWay, startOfWay];
    const plain = new Int32Array(components.length).fill(-1);
    const special = new Map<string, number>();
    const stateOf = (node: ComponentNode, entry: Entry): number => {
      if (node === target) return 1;
      const key = entry === startOfWay ? undefined : stateKey(node, entry);
      const known = key === undefined ? plain[node.index]! : (special.get(key) ?? -1);
      if (known >= 0) return known;
      const state = stateNodes.length;
      if (key === undefined) plain[node.index] = state;
      else special.set(key, state);
      stateNodes.push(node);
      entries.push(entry);
      return state;
    };
    const arcFrom: number[] = [];
    const arcTo: number[] = [];
    const arcLink: number[] = [];
    for (let state = 0; state < stateNodes.length; state += 1) {
      if (state === 1) continue;
      if (remembered > 0 && stateNodes.length > limit) return undefined;
      const node = stateNodes[state]!;
      const entry = entries[state]!;
      for (const step of traffic[node.index]!) {
        const { to, link } = step;
        if (to === source || !(to === target || isEnterable(to, isPublic))) continue;
        if (!isPossible(node.index, to.index)) continue;
        // A box as an end stands for what it contains: leaving it and arriving in it cross no border.
        const staysInEnd = (node === source && isWithin(to, source)) || (to === target && isWithin(node, target));
        const next = staysInEnd ? startOfWay : entryAfter(node, entry, step, guarded, remembered);
        if (next === undefined) continue;
        arcFrom.push(state);
        arcTo.push(stateOf(to, next));
        arcLink.push(link?.index ?? -1);
      }
    }
    return { stateNodes, arcFrom, arcTo, arcLink };
  };
  return walk(rememberedBoxes) ?? walk(1) ?? walk(0)!;
};

/** What an outage leaves of the ways of a flow; its ends are taken to be up. */
export const survivingGraph = (graph: PermittedGraph, outage: Outage): PermittedGraph => {
  if (graph.source === graph.target) return graph;
  const isLeft = (arc: number) => {
    const link = graph.arcLink[arc]!;
    return graph.arcTo[arc] === graph.target ? link < 0 || outage.links[link] === 0 : isArcUp(graph, arc, outage);
  };
  const left = Int32Array.from(graph.arcLink.keys()).filter(isLeft);
  const ways = {
    stateNodes: Array.from(graph.stateComponent, (index) => graph.components[index]!),
    arcFrom: left.map((arc) => graph.arcFrom[arc]!),
    arcTo: left.map((arc) => graph.arcTo[arc]!),
    arcLink: left.map((arc) => graph.arcLink[arc]!),
  };
  const kept = keepBlockOf(ways.arcFrom, ways.arcTo, graph.stateCount, graph.source, graph.target);
  return { ...compact(ways, kept, graph.components, graph.links), target: graph.target };
};

/** Leaves the arcs that are kept and the states they join, numbered anew in the order they are met. */
const compact = (
  { stateNodes, ...arcs }: Ways,
  kept: readonly number[],
  components: readonly ComponentNode[],
  links: readonly LinkNode[],
): PermittedGraph => {
  const number = new Int32Array(stateNodes.length).fill(-1);
  const states: number[] = [];
  const numberOf = (state: number): number => {
    if (number[state] === -1) number[state] = states.push(stateNodes[state]!.index) - 1;
    return number[state]!;
  };
  numberOf(0);
  numberOf(1);
  const arcFrom = new Int32Array(kept.length);
  const arcTo = new Int32Array(kept.length);
  const arcLink = new Int32Array(kept.length);
  kept.forEach((arc, at) => {
    arcFrom[at] = numberOf(arcs.arcFrom[arc]!);
    arcTo[at] = numberOf(arcs.arcTo[arc]!);
    arcLink[at] = arcs.arcLink[arc]!;
  });
  const out = arcRows(arcFrom, states.length);
  const into = arcRows(arcTo, states.length);
  return {
    components,
    links,
    stateCount: states.length,
    source: 0,
    target: 1,
    stateComponent: Int32Array.from(states),
    arcFrom,
    arcTo,
    arcLink,
    outStart: out.start,
    outArcs: out.arcs,
    inStart: into.start,
    inArcs: into.arcs,
  };
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
