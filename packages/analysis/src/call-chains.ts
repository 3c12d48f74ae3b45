import { arcRows } from './arc-rows.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** Calls that follow on one another. */
export interface CallChain {
  readonly calls: readonly LinkNode[];
  /** Components along it, first caller first; where the chain passes a cycle, only those at which it enters and leaves. */
  readonly components: readonly ComponentNode[];
  readonly weight: number;
}

/** Groups of two or more components that call each other in a circle, each sorted by id, in order of their first ids. */
export const callCycles = (calls: readonly LinkNode[]): readonly (readonly ComponentNode[])[] =>
  callGroups(calls)
    .filter((group) => group.length > 1)
    .map((group) => [...group].sort((a, b) => a.index - b.index))
    .sort(([a], [b]) => a!.index - b!.index);

/**
 * The heaviest chain of each connected part of a call graph, by the sum of its calls' weights; of equally heavy ones the longest
 * by calls, then the one with the smallest ids. Components that call each other in a circle count as one, so that every chain ends.
 */
export const heaviestChains = (
  calls: readonly LinkNode[],
  weightOf: (call: LinkNode) => number,
): readonly CallChain[] => chainFinder(calls)(weightOf);

/** Finds the heaviest chains of some calls by one weight after another. */
export const chainFinder = (
  calls: readonly LinkNode[],
): ((weightOf: (call: LinkNode) => number) => readonly CallChain[]) => {
  const groups = callGroups(calls);
  const groupOf = new Int32Array(indexEnd(calls));
  for (const [number, group] of groups.entries()) for (const { index } of group) groupOf[index] = number;
  const parts = disjointParts(groups.length);
  const out: LinkNode[][] = groups.map(() => []);
  for (const call of calls) {
    const [from, to] = [groupOf[call.from.index]!, groupOf[call.to.index]!];
    if (from === to) continue;
    parts.join(from, to);
    out[from]!.push(call);
  }
  // Groups come callees first, so that the best continuation of every call is known before the call is looked at.
  return (weightOf) => {
    const best: (Strand | undefined)[] = [];
    const heaviest = new Map<number, Strand>();
    for (const [number, onward] of out.entries()) {
      let strand: Strand | undefined;
      for (const call of onward) {
        strand = heavier(prolong(call, weightOf(call), best[groupOf[call.to.index]!]), strand);
      }
      best.push(strand);
      if (strand !== undefined) heaviest.set(parts.of(number), heavier(strand, heaviest.get(parts.of(number))));
    }
    return [...heaviest.values()].sort(compareStrands).map(asChain);
  };
};

/** A chain by its first call and the chain that follows, which others have in common with it. */
interface Strand {
  readonly call: LinkNode;
  readonly rest: Strand | undefined;
  readonly weight: number;
  readonly length: number;
}

const prolong = (call: LinkNode, weight: number, rest: Strand | undefined): Strand => ({
  call,
  rest,
  weight: weight + (rest?.weight ?? 0),
  length: 1 + (rest?.length ?? 0),
});

const heavier = (strand: Strand, other: Strand | undefined): Strand =>
  other === undefined || compareStrands(strand, other) < 0 ? strand : other;

const compareStrands = (a: Strand, b: Strand): number =>
  b.weight - a.weight || b.length - a.length || compareCalls(a, b);

/** By the ids of their calls, in which links are sorted. */
const compareCalls = (a: Strand, b: Strand): number => {
  let [one, other]: (Strand | undefined)[] = [a, b];
  while (one !== other && one !== undefined && other !== undefined) {
    if (one.call !== other.call) return one.call.index - other.call.index;
    [one, other] = [one.rest, other.rest];
  }
  return 0;
};

const asChain = (strand: Strand): CallChain => {
  const calls: LinkNode[] = [];
  for (let at: Strand | undefined = strand; at !== undefined; at = at.rest) calls.push(at.call);
  const components = calls.flatMap(({ from, to }, at) => (calls[at + 1]?.from === to ? [from] : [from, to]));
  return { calls, components, weight: strand.weight };
};

/** Numbers from 0 up in parts that are joined two by two; every look-up of a part shortens the way of the next ones. */
const disjointParts = (count: number) => {
  const above = Int32Array.from({ length: count }, (_, number) => number);
  const of = (number: number): number => {
    let root = number;
    while (above[root] !== root) {
      above[root] = above[above[root]!]!;
      root = above[root]!;
    }
    return root;
  };
  return {
    of,
    join: (one: number, other: number): void => {
      above[of(one)] = of(other);
    },
  };
};

/**
 * Strongly connected groups, callees before callers, without recursion.
 * Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972.
 */
const callGroups = (calls: readonly LinkNode[]): readonly (readonly ComponentNode[])[] => {
  const sorted = [...calls].sort((a, b) => a.index - b.index);
  const count = indexEnd(calls);
  const onward = arcRows(
    sorted.map(({ from }) => from.index),
    count,
  );
  const found = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const position = onward.start.slice();
  const open: ComponentNode[] = [];
  const isOpen = new Uint8Array(count);
  const groups: ComponentNode[][] = [];
  let clock = 0;
  const enter = (component: ComponentNode, path: ComponentNode[]) => {
    found[component.index] = low[component.index] = clock++;
    path.push(component);
    open.push(component);
    isOpen[component.index] = 1;
  };
  const members = new Set(sorted.flatMap(({ from, to }) => [from, to]));
  for (const root of [...members].sort((a, b) => a.index - b.index)) {
    if (found[root.index] !== -1) continue;
    const path: ComponentNode[] = [];
    enter(root, path);
    while (path.length > 0) {
      const caller = path[path.length - 1]!;
      const { index } = caller;
      if (position[index]! < onward.start[index + 1]!) {
        const callee = sorted[onward.arcs[position[index]!]!]!.to;
        position[index]! += 1;
        if (found[callee.index] === -1) enter(callee, path);
        else if (isOpen[callee.index] === 1) low[index] = Math.min(low[index]!, found[callee.index]!);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent.index] = Math.min(low[parent.index]!, low[index]!);
      if (low[index] !== found[index]) continue;
      const group = open.splice(open.lastIndexOf(caller));
      for (const member of group) isOpen[member.index] = 0;
      groups.push(group);
    }
  }
  return groups;
};

/** One more than the largest index of a component in some calls. */
const indexEnd = (calls: readonly LinkNode[]): number =>
  calls.reduce((end, { from, to }) => Math.max(end, from.index + 1, to.index + 1), 0);
