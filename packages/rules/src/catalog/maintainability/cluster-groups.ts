import { type ComponentNode, componentsOfKinds, membersOf, type Topology } from '@spandrel/analysis';
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
  componentsOfKinds(topology, groupKinds).flatMap((group) => {
    const members = [...new Set(membersOf(topology, group))]
      .filter(({ component }) => component.kind === 'cluster')
      .sort((a, b) => a.index - b.index);
    return members.length >= 2 ? [{ group, members }] : [];
  });
