import { type ComponentNode, clusterOf, deploymentsListing, type Facts, type Topology } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';

/** A mesh over several clusters, with the control planes that issue certificates in it. */
export interface MultiClusterMesh {
  readonly mesh: ComponentNode;
  readonly members: readonly string[];
  readonly issuers: readonly ComponentNode[];
}

/** Meshes of two or more clusters: the members they list and the homes of their control planes. */
export const multiClusterMeshes = ({ topology }: Pick<Facts, 'topology'>): readonly MultiClusterMesh[] =>
  topology.components
    .filter(({ component }) => isMeshKind(component.kind))
    .flatMap((mesh) => {
      const issuers = topology.components.filter(
        (each) => each.component.kind === 'mesh-control-plane' && topology.text(each, 'meshId')?.value === mesh.id,
      );
      const homes = issuers.flatMap((each) => clusterOf(each)?.id ?? []);
      const members = [...new Set([...(topology.list(mesh, 'members')?.value ?? []), ...homes])].sort();
      return members.length >= 2 ? [{ mesh, members, issuers }] : [];
    });

/** Whether a mesh the component's cluster is a member of enforces mutual TLS. */
export const isInStrictMesh = (node: ComponentNode, topology: Topology): boolean =>
  deploymentsListing(topology, clusterOf(node)).some((mesh) => topology.text(mesh, 'mtls')?.value === 'strict');
