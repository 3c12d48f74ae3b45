import { groupedBy } from './grouped-by.ts';
import { perTopology } from './once-for.ts';
import type { ComponentNode, LinkNode, Topology } from './topology.ts';

const componentsByKind = perTopology(({ components }) => groupedBy(components, ({ component }) => component.kind));
const linksByKind = perTopology(({ links }) => groupedBy(links, ({ link }) => link.kind));

/** Components of one kind, sorted by id. */
export const componentsOfKind = (topology: Topology, kind: string): readonly ComponentNode[] =>
  componentsByKind(topology).get(kind) ?? [];

/** Links of one kind, sorted by id. */
export const linksOfKind = (topology: Topology, kind: string): readonly LinkNode[] =>
  linksByKind(topology).get(kind) ?? [];

/** Components of any of these kinds, sorted by id. */
export const componentsOfKinds = (topology: Topology, kinds: Iterable<string>): readonly ComponentNode[] =>
  [...new Set(kinds)].flatMap((kind) => componentsOfKind(topology, kind)).sort((a, b) => a.index - b.index);
