import type { ComponentNode, Topology } from '@spandrel/analysis';
import { clusterMeshKinds, federationKinds, meshKinds } from '@spandrel/model';

/** Clusters joined by one mesh, cluster mesh or federation. */
export interface ClusterGroup {
  readonly group: ComponentNode;
  /** Two or more, in the order of their ids. */
  readonly members: readonly ComponentNode[];
}

const groupKinds: ReadonlySet<string> = new Set([...meshKinds, ...clusterMeshKinds, ...federationKinds]);

/** Everything drawn that joins two or more clusters, sorted by id. */
export const clusterGroupsIn = (topology: Topology): readonly ClusterGroup[] =>
  topology.components.flatMap((group) => {
    if (!groupKinds.has(group.component.kind)) return [];
    const ids = new Set(topology.list(group, 'members')?.value ?? []);
    const members = topology.components.filter(({ id, component }) => component.kind === 'cluster' && ids.has(id));
    return members.length >= 2 ? [{ group, members }] : [];
  });
