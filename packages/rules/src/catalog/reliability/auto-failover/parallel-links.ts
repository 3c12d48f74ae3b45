import { type Facts, isWideArea, type LinkNode, siteOf } from '@spandrel/analysis';

/** Wide-area links that join the same two sides, so that one can stand in for another. */
export const parallelLinks = (facts: Facts): readonly (readonly LinkNode[])[] => {
  const groups = facts.circuitGroups.map(({ circuits, others }) => [...circuits, ...others]);
  const grouped = new Set(groups.flat());
  const bySides = new Map<string, LinkNode[]>();
  for (const link of facts.topology.links) {
    if (!isWideArea(link) || link.kind?.plane !== 'data' || grouped.has(link)) continue;
    const key = [siteOf(link.from).id, siteOf(link.to).id].sort().join(' ');
    bySides.set(key, [...(bySides.get(key) ?? []), link]);
  }
  return [...groups, ...bySides.values()].filter((links) => links.length >= 2);
};
