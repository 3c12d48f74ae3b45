import { perTopology } from './once-for.ts';
import { readList } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

const byMember = perTopology((topology) => {
  const lists = new Map<string, ComponentNode[]>();
  for (const node of topology.components) {
    for (const id of new Set(readList(node, 'members')?.value)) {
      const known = lists.get(id);
      if (known === undefined) lists.set(id, [node]);
      else known.push(node);
    }
  }
  return lists;
});

/** Meshes, federations and other deployments that list a component among their members, sorted by id; none without a component. */
export const deploymentsListing = (topology: Topology, member: ComponentNode | undefined): readonly ComponentNode[] =>
  (member && byMember(topology).get(member.id)) ?? [];
