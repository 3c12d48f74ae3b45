import { compareText } from './order.ts';
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
): readonly CallChain[] => {
  const groups = callGroups(calls);
  const groupOf = new Map(groups.flatMap((group, number) => group.map((component) => [component, number] as const)));
  const part = groups.map((_, number) => number);
  const partOf = (number: number): number => {
    let root = number;
    while (part[root] !== root) root = part[root]!;
    return root;
  };
  const out: LinkNode[][] = groups.map(() => []);
  for (const call of calls) {
    const [from, to] = [groupOf.get(call.from)!, groupOf.get(call.to)!];
    part[partOf(from)] = partOf(to);
    if (from !== to) out[from]!.push(call);
  }
  // Groups come callees first, so that the best continuation of every call is known before the call is looked at.
  const best: CallChain[] = [];
  for (const [number] of groups.entries()) {
    best[number] = out[number]!.map((call) => prolong(call, weightOf(call), best[groupOf.get(call.to)!]!)).reduce(
      (one, other) => (compareChains(other, one) < 0 ? other : one),
      noChain,
    );
  }
  const heaviest = new Map<number, CallChain>();
  for (const [number, chain] of best.entries()) {
    const known = heaviest.get(partOf(number));
    if (known === undefined || compareChains(chain, known) < 0) heaviest.set(partOf(number), chain);
  }
  return [...heaviest.values()].filter((chain) => chain.calls.length > 0).sort(compareChains);
};

const noChain: CallChain = { calls: [], components: [], weight: 0 };

const prolong = (call: LinkNode, weight: number, rest: CallChain): CallChain => {
  const onward = rest.components.length === 0 || rest.components[0] !== call.to ? [call.to] : [];
  return {
    calls: [call, ...rest.calls],
    components: [call.from, ...onward, ...rest.components],
    weight: weight + rest.weight,
  };
};

const compareChains = (a: CallChain, b: CallChain): number =>
  b.weight - a.weight ||
  b.calls.length - a.calls.length ||
  compareText(a.calls.map(({ id }) => id).join(' '), b.calls.map(({ id }) => id).join(' '));

/**
 * Strongly connected groups, callees before callers, without recursion.
 * Source: Tarjan, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972.
 */
const callGroups = (calls: readonly LinkNode[]): readonly (readonly ComponentNode[])[] => {
  const callees = new Map<ComponentNode, ComponentNode[]>();
  for (const { from, to } of [...calls].sort((a, b) => a.index - b.index)) {
    callees.set(from, [...(callees.get(from) ?? []), to]);
    if (!callees.has(to)) callees.set(to, []);
  }
  const found = new Map<ComponentNode, number>();
  const low = new Map<ComponentNode, number>();
  const position = new Map<ComponentNode, number>();
  const open: ComponentNode[] = [];
  const isOpen = new Set<ComponentNode>();
  const groups: ComponentNode[][] = [];
  const enter = (component: ComponentNode, path: ComponentNode[]) => {
    low.set(component, found.size);
    found.set(component, found.size);
    path.push(component);
    open.push(component);
    isOpen.add(component);
  };
  for (const root of [...callees.keys()].sort((a, b) => a.index - b.index)) {
    if (found.has(root)) continue;
    const path: ComponentNode[] = [];
    enter(root, path);
    while (path.length > 0) {
      const caller = path[path.length - 1]!;
      const at = position.get(caller) ?? 0;
      const callee = callees.get(caller)![at];
      if (callee !== undefined) {
        position.set(caller, at + 1);
        if (!found.has(callee)) enter(callee, path);
        else if (isOpen.has(callee)) low.set(caller, Math.min(low.get(caller)!, found.get(callee)!));
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent)!, low.get(caller)!));
      if (low.get(caller) !== found.get(caller)) continue;
      const group = open.splice(open.indexOf(caller));
      for (const member of group) isOpen.delete(member);
      groups.push(group);
    }
  }
  return groups;
};
