import { type Facts, groupedBy, isWideArea, type LinkNode, siteOf } from '@spandrel/analysis';

/** Wide-area links that join the same two sides, so that one can stand in for another. */
export const parallelLinks = (facts: Facts): readonly (readonly LinkNode[])[] => {
  const groups = facts.circuitGroups.map(({ circuits, others }) => [...circuits, ...others]);
  const grouped = new Set(groups.flat());
  const bySides = groupedBy(
    facts.topology.links.filter((link) => isWideArea(link) && link.kind?.plane === 'data' && !grouped.has(link)),
    ({ from, to }) => [siteOf(from).id, siteOf(to).id].sort().join(' '),
  );
  return [...groups, ...bySides.values()].filter((links) => links.length >= 2);
};
