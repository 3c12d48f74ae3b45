import type { Facts, FlowFacts, LinkNode } from '@spandrel/analysis';

/** Flows that may use at least one of these links on a permitted path, sorted by id. */
export const flowsOver = (facts: Facts, links: readonly LinkNode[]): readonly FlowFacts[] => {
  const ids = new Set(links.map(({ id }) => id));
  return facts.flows.filter((flow) => flow.reachable && flow.usable.links.some(({ id }) => ids.has(id)));
};

/** The availability a flow requires as a fraction; 0 when it requires none. */
export const requiredAvailability = (flow: FlowFacts): number => {
  const required = flow.flow.requires.availability;
  return typeof required === 'number' ? required : 0;
};
