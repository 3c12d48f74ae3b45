import type { ComponentNode, LinkNode } from './topology.ts';

/** Links that carry copies of what a component keeps to other places. */
export const copyLinksOf = (
  component: ComponentNode,
): { readonly backups: readonly LinkNode[]; readonly replications: readonly LinkNode[] } => {
  const outgoing = component.links.filter(({ from, to }) => from === component && to !== component);
  return {
    backups: outgoing.filter(({ kind }) => kind?.plane === 'backup'),
    replications: outgoing.filter(({ kind }) => kind?.plane === 'replication'),
  };
};
