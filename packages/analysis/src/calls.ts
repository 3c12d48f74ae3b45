import { groupedBy } from './grouped-by.ts';
import { perTopology } from './per-topology.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** A component that calls lead to, with who calls it on the shortest way there; undefined where the calls start. */
export interface Called {
  readonly node: ComponentNode;
  readonly caller: Called | undefined;
}

/**
 * Components that the calls drawn from `start` lead to, directly or through others, nearest first; `start` included. What is in
 * `seen` is left out with all it leads to, and what is found is added to it: so that of several starts each finds what is new.
 */
export const calledFrom = (
  topology: Topology,
  start: ComponentNode,
  seen: Set<ComponentNode> = new Set(),
): readonly Called[] => {
  const called: Called[] = [];
  const find = (node: ComponentNode, caller: Called | undefined) => {
    if (seen.has(node)) return;
    seen.add(node);
    called.push({ node, caller });
  };
  find(start, undefined);
  for (const caller of called) for (const callee of calleesOf(topology, caller.node)) find(callee, caller);
  return called;
};

/** The callers on the way to a component, the start first and the component itself last. */
export const chainTo = (called: Called): readonly ComponentNode[] => {
  const chain: ComponentNode[] = [];
  for (let at: Called | undefined = called; at !== undefined; at = at.caller) chain.push(at.node);
  return chain.reverse();
};

const flowsByStart = perTopology(({ flows }) => groupedBy(flows, ({ from }) => from));

/** What a component calls: ends of its application links and of the flows that start at it, sorted by id. */
export const calleesOf = (topology: Topology, node: ComponentNode): readonly ComponentNode[] => {
  const calls = node.links.filter(({ from, kind }) => from === node && kind?.plane === 'application');
  const flows = flowsByStart(topology).get(node) ?? [];
  return [...new Set([...calls, ...flows].map(({ to }) => to))].sort((a, b) => a.index - b.index);
};
