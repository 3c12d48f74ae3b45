import { type Facts, type FlowFacts, type LinkNode, perFacts } from '@spandrel/analysis';

/** Flows by the links they may use; many rules ask about many links of one design. */
const flowsByLink = perFacts((facts): ReadonlyMap<string, ReadonlySet<FlowFacts>> => {
  const index = new Map<string, Set<FlowFacts>>();
  for (const flow of facts.flows) {
    if (!flow.reachable) continue;
    for (const { id } of flow.usable.links) index.set(id, (index.get(id) ?? new Set()).add(flow));
  }
  return index;
});

/** Flows that may use at least one of these links on a permitted path, sorted by id. */
export const flowsOver = (facts: Facts, links: readonly LinkNode[]): readonly FlowFacts[] => {
  const index = flowsByLink(facts);
  const found = new Set(links.flatMap(({ id }) => [...(index.get(id) ?? [])]));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The availability a flow requires as a fraction; 0 when it requires none. */
export const requiredAvailability = (flow: FlowFacts): number => {
  const required = flow.flow.requires.availability;
  return typeof required === 'number' ? required : 0;
};
