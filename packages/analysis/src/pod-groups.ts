import { clusterMeshKinds, isMeshKind } from '@spandrel/model';
import { clusterOf } from './encryption.ts';
import { readBoolean, readList, readText } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** Clusters whose pods reach one another by their own addresses. */
export interface PodGroup {
  /** The deployment that joins them, with the mesh network or the overlay's first cluster where that tells groups apart. */
  readonly name: string;
  /** At least two, in the order their deployment lists them. */
  readonly clusters: readonly ComponentNode[];
}

const clusterMeshes: ReadonlySet<string> = new Set(clusterMeshKinds);

/**
 * Groups of clusters on one flat pod network: members of a cluster mesh (not where Globalnet translates or pods are stated to be
 * unreachable), members of a service mesh on the same network, and clusters joined by overlay tunnels.
 */
export const podRoutableGroups = (topology: Topology): readonly PodGroup[] =>
  [
    ...topology.components.flatMap((node) => {
      if (clusterMeshes.has(node.component.kind)) return clusterMeshGroup(topology, node);
      return isMeshKind(node.component.kind) ? meshGroups(topology, node) : [];
    }),
    ...overlayGroups(topology),
  ].filter(({ clusters }) => clusters.length >= 2);

const clusterMeshGroup = (topology: Topology, node: ComponentNode): readonly PodGroup[] => {
  const isSeparated =
    readBoolean(node, 'globalnet')?.value === true || readBoolean(node, 'podRoutable')?.value === false;
  return isSeparated ? [] : [{ name: node.id, clusters: membersOf(topology, node) }];
};

const meshGroups = (topology: Topology, mesh: ComponentNode): readonly PodGroup[] => {
  const networks = new Map<string, ComponentNode[]>();
  for (const cluster of membersOf(topology, mesh)) {
    const network = readText(cluster, 'network')?.value;
    if (network !== undefined) networks.set(network, [...(networks.get(network) ?? []), cluster]);
  }
  return [...networks].map(([network, clusters]) => ({ name: `${mesh.id}/${network}`, clusters }));
};

/** Clusters joined by overlay tunnels that no Submariner deployment rules over. */
export const overlayGroups = (topology: Topology): readonly PodGroup[] => {
  const deployments = topology.components
    .filter(({ component }) => component.kind === 'submariner')
    .map((deployment) => new Set(membersOf(topology, deployment)));
  const groups = new Map<ComponentNode, Set<ComponentNode>>();
  for (const { link, from, to } of topology.links) {
    const [one, other] = [clusterOf(from), clusterOf(to)];
    if (link.kind !== 'overlay-tunnel' || one === undefined || other === undefined || one === other) continue;
    if (deployments.some((members) => members.has(one) && members.has(other))) continue;
    const joined = new Set([one, other, ...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
    for (const cluster of joined) groups.set(cluster, joined);
  }
  return [...new Set(groups.values())].map((clusters) => {
    const sorted = [...clusters].sort((a, b) => a.index - b.index);
    return { name: `overlay:${sorted[0]!.id}`, clusters: sorted };
  });
};

/** The components a deployment lists as its members. */
export const membersOf = (topology: Topology, node: ComponentNode): readonly ComponentNode[] =>
  (readList(node, 'members')?.value ?? []).flatMap((id) => topology.component(id) ?? []);
