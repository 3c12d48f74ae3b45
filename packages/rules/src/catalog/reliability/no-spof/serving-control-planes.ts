import { type ComponentNode, clusterOf, componentsOfKind, type Facts } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';

/** A control plane with the clusters whose proxies it configures. */
export interface ServingControlPlane {
  readonly controlPlane: ComponentNode;
  /** Cluster it stands in, if any. */
  readonly home: ComponentNode | undefined;
  readonly served: readonly ComponentNode[];
}

/** Whether a control plane serves a cluster, or is linked to it and could. */
export const reachesCluster = ({ home, served, controlPlane }: ServingControlPlane, cluster: ComponentNode): boolean =>
  home === cluster || served.includes(cluster) || linkedClusters(controlPlane).includes(cluster);

/** Clusters at the other end of its control-plane links. */
const linkedClusters = (controlPlane: ComponentNode): readonly ComponentNode[] =>
  controlPlane.links
    .filter(({ kind }) => kind?.plane === 'control')
    .map((link) => (link.from === controlPlane ? link.to : link.from))
    .flatMap((end) => (end.component.kind === 'cluster' ? [end] : (clusterOf(end) ?? [])));

/**
 * A cluster is served by the control planes that stand in it; only where there is none by those linked to it, and where nothing
 * is linked either by those of the mesh it is a member of. (Between primaries, a link only discovers endpoints.)
 */
export const servingControlPlanes = ({ topology }: Facts): readonly ServingControlPlane[] => {
  const all = componentsOfKind(topology, 'mesh-control-plane');
  const homes = new Map(all.map((each) => [each, clusterOf(each)]));
  const clusters = componentsOfKind(topology, 'cluster');
  const meshes = topology.components.filter(({ component }) => isMeshKind(component.kind));
  const served = new Map(all.map((each) => [each, [] as ComponentNode[]]));
  for (const cluster of clusters) {
    const inside = all.filter((each) => homes.get(each) === cluster);
    const linked = all.filter((each) => linkedClusters(each).includes(cluster));
    const member = all.filter((each) =>
      meshes.some(
        (mesh) =>
          topology.text(each, 'meshId')?.value === mesh.id &&
          topology.list(mesh, 'members')?.value.includes(cluster.id),
      ),
    );
    const serving = [inside, linked, member].find((candidates) => candidates.length > 0) ?? [];
    for (const each of serving) served.get(each)?.push(cluster);
  }
  return all.map((controlPlane) => ({
    controlPlane,
    home: homes.get(controlPlane),
    served: served.get(controlPlane) ?? [],
  }));
};
