import { clusterMeshKinds, federationKinds, isMeshKind, meshProductOf } from '@spandrel/model';
import { clusterOf } from './encryption.ts';
import { readBoolean, readList, readText } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** Properties of a cluster that hold the address ranges of its pods, services and nodes. */
export type ClusterRange = 'podCidr' | 'serviceCidr' | 'nodeCidr';

/** Clusters whose pods reach one another directly. */
export interface PodGroup {
  /** The deployment that joins them, with the mesh network or the overlay's first cluster where that tells groups apart. */
  readonly name: string;
  /** At least two, in the order their deployment lists them. */
  readonly clusters: readonly ComponentNode[];
  /** Ranges of its clusters that are routed among them as they are, so that none may overlap. */
  readonly ranges: readonly ClusterRange[];
}

const clusterMeshes: ReadonlySet<string> = new Set(clusterMeshKinds);
const federations: ReadonlySet<string> = new Set(federationKinds);

/**
 * Ranges each product routes among its members. Submariner: https://submariner.io/getting-started/architecture/globalnet/.
 * Cilium: https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/. Calico routes pod addresses:
 * https://docs.tigera.io/calico-cloud/multicluster/overview. Liqo translates ranges that overlap:
 * https://github.com/liqotech/liqo/blob/master/docs/features/network-fabric.md.
 */
const rangesOfClusterMesh: Readonly<Record<string, readonly ClusterRange[]>> = {
  submariner: ['podCidr', 'serviceCidr'],
  'cilium-cluster-mesh': ['podCidr', 'nodeCidr'],
  'calico-cluster-mesh': ['podCidr', 'nodeCidr'],
  liqo: [],
};
const rangesOfFlatNetwork: readonly ClusterRange[] = ['podCidr', 'nodeCidr'];

/**
 * Groups of clusters on one flat pod network: members of a cluster mesh (not where Globalnet translates or pods are stated to be
 * unreachable), of a service mesh or federation that is stated to be flat, of a service mesh on the same network, and clusters
 * joined by overlay tunnels.
 */
export const podRoutableGroups = (topology: Topology): readonly PodGroup[] =>
  [
    ...topology.components.flatMap((node) => {
      if (clusterMeshes.has(node.component.kind)) return clusterMeshGroup(topology, node);
      if (isFlat(node)) return [{ name: node.id, clusters: membersOf(topology, node), ranges: rangesOfFlatNetwork }];
      return isMeshKind(node.component.kind) ? meshGroups(topology, node) : [];
    }),
    ...overlayGroups(topology),
  ].filter(({ clusters }) => clusters.length >= 2);

const clusterMeshGroup = (topology: Topology, node: ComponentNode): readonly PodGroup[] => {
  const isSeparated =
    readBoolean(node, 'globalnet')?.value === true || readBoolean(node, 'podRoutable')?.value === false;
  const ranges = rangesOfClusterMesh[node.component.kind] ?? [];
  return isSeparated ? [] : [{ name: node.id, clusters: membersOf(topology, node), ranges }];
};

/**
 * Cilium as a mesh is always flat; Linkerd without gateways needs it (https://linkerd.io/2/features/multicluster/); any other mesh
 * or federation is where it says so.
 */
const isFlat = (node: ComponentNode): boolean => {
  const { kind } = node.component;
  if (!isMeshKind(kind) && !federations.has(kind)) return false;
  if (meshProductOf(node.component) === 'cilium' || readBoolean(node, 'podRoutable')?.value === true) return true;
  const mode = readText(node, 'multiclusterMode')?.value;
  return readText(node, 'networkModel')?.value === 'flat' || mode === 'flat' || mode === 'federated';
};

const meshGroups = (topology: Topology, mesh: ComponentNode): readonly PodGroup[] => {
  const networks = new Map<string, ComponentNode[]>();
  for (const cluster of membersOf(topology, mesh)) {
    const network = readText(cluster, 'network')?.value;
    if (network !== undefined) networks.set(network, [...(networks.get(network) ?? []), cluster]);
  }
  return [...networks].map(([network, clusters]) => ({
    name: `${mesh.id}/${network}`,
    clusters,
    ranges: ['podCidr'] as const,
  }));
};

/** Clusters joined by overlay tunnels that no cluster mesh rules over. */
const overlayGroups = (topology: Topology): readonly PodGroup[] => {
  const deployments = topology.components
    .filter(({ component }) => clusterMeshes.has(component.kind))
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
    return { name: `overlay:${sorted[0]!.id}`, clusters: sorted, ranges: ['podCidr'] };
  });
};

/** The components a deployment lists as its members. */
export const membersOf = (topology: Topology, node: ComponentNode): readonly ComponentNode[] =>
  (readList(node, 'members')?.value ?? []).flatMap((id) => topology.component(id) ?? []);
