import { perTopology } from './once-for.ts';
import type { ComponentNode, FlowNode, Topology } from './topology.ts';

/** A component that calls lead to, with the callers on the shortest way there: the start first, the component last. */
export interface Called {
  readonly node: ComponentNode;
  readonly chain: readonly ComponentNode[];
}

/** Components that the calls drawn from `start` lead to, directly or through others, nearest first; `start` included. */
export const calledFrom = (topology: Topology, start: ComponentNode): readonly Called[] => {
  const called: Called[] = [{ node: start, chain: [start] }];
  const seen = new Set([start]);
  for (const { node, chain } of called) {
    for (const next of calleesOf(topology, node)) {
      if (seen.has(next)) continue;
      seen.add(next);
      called.push({ node: next, chain: [...chain, next] });
    }
  }
  return called;
};

const flowsByStart = perTopology(({ flows }) => {
  const byStart = new Map<ComponentNode, FlowNode[]>();
  for (const flow of flows) {
    const known = byStart.get(flow.from);
    if (known === undefined) byStart.set(flow.from, [flow]);
    else known.push(flow);
  }
  return byStart;
});

/** What a component calls: ends of its application links and of the flows that start at it, sorted by id. */
export const calleesOf = (topology: Topology, node: ComponentNode): readonly ComponentNode[] => {
  const calls = node.links.filter(({ from, kind }) => from === node && kind?.plane === 'application');
  const flows = flowsByStart(topology).get(node) ?? [];
  return [...new Set([...calls, ...flows].map(({ to }) => to))].sort((a, b) => a.index - b.index);
};
