import type { Facts, FlowFacts, LinkNode } from '@spandrel/analysis';

/** Flows by the links they may use; many rules ask about many links of one design. */
const flowsByLink = new WeakMap<Facts, ReadonlyMap<string, ReadonlySet<FlowFacts>>>();

const indexOf = (facts: Facts): ReadonlyMap<string, ReadonlySet<FlowFacts>> => {
  const known = flowsByLink.get(facts);
  if (known) return known;
  const index = new Map<string, Set<FlowFacts>>();
  for (const flow of facts.flows) {
    if (!flow.reachable) continue;
    for (const { id } of flow.usable.links) index.set(id, (index.get(id) ?? new Set()).add(flow));
  }
  flowsByLink.set(facts, index);
  return index;
};

/** Flows that may use at least one of these links on a permitted path, sorted by id. */
export const flowsOver = (facts: Facts, links: readonly LinkNode[]): readonly FlowFacts[] => {
  const index = indexOf(facts);
  const found = new Set(links.flatMap(({ id }) => [...(index.get(id) ?? [])]));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The availability a flow requires as a fraction; 0 when it requires none. */
export const requiredAvailability = (flow: FlowFacts): number => {
  const required = flow.flow.requires.availability;
  return typeof required === 'number' ? required : 0;
};
