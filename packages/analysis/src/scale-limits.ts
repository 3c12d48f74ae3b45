import { deploymentsListing } from './memberships.ts';
import { compareText } from './order.ts';
import { readList, readNumber, readText } from './property-access.ts';
import type { ComponentNode, LinkNode, Topology } from './topology.ts';

/** Sizes that products are designed for or tested with. */
export interface PublishedLimits {
  readonly clusterNodes: number;
  readonly clusterPods: number;
  readonly clusterServices: number;
  readonly namespaceServices: number;
  readonly serviceEndpoints: number;
  readonly connectedClusters: number;
}

/**
 * Sources: https://kubernetes.io/docs/setup/best-practices/cluster-large/ (nodes, pods),
 * https://github.com/kubernetes/community/blob/master/sig-scalability/configs-and-limits/thresholds.md (Services, endpoints),
 * https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/ (connected clusters).
 */
export const publishedLimits: PublishedLimits = {
  clusterNodes: 5000,
  clusterPods: 150_000,
  clusterServices: 10_000,
  namespaceServices: 5000,
  serviceEndpoints: 250,
  connectedClusters: 255,
};

export const limitNames = [
  'nodes',
  'pods',
  'pods-on-nodes',
  'services',
  'endpoints',
  'mesh-members',
  'identities',
  'attachments',
] as const;
export type LimitName = (typeof limitNames)[number];

/** How much of one limit is used. */
export interface LimitUse {
  readonly at: string;
  readonly limit: LimitName;
  readonly used: number;
  readonly possible: number;
  /** used / possible; over 1 = beyond the limit. */
  readonly share: number;
  /** `stated` in the drawing, else `assumed` from what the product publishes. */
  readonly source: 'stated' | 'assumed';
}

/** Use of every limit that is known of a design, fullest first; what nobody counts is left out. */
export const limitUses = (topology: Topology, limits: PublishedLimits = publishedLimits): readonly LimitUse[] =>
  topology.components
    .flatMap((node) => usesOf(topology, node, limits))
    .filter(({ possible }) => possible > 0)
    .sort((a, b) => b.share - a.share || compareText(a.at, b.at) || compareText(a.limit, b.limit));

interface Limit {
  readonly possible: number;
  readonly source: LimitUse['source'];
}

const usesOf = (topology: Topology, node: ComponentNode, limits: PublishedLimits): readonly LimitUse[] => {
  const use = (limit: LimitName, used: number | undefined, of: Limit | undefined): readonly LimitUse[] =>
    used === undefined || of === undefined
      ? []
      : [{ at: node.id, limit, used, possible: of.possible, share: used / of.possible, source: of.source }];
  const published = (possible: number): Limit => ({ possible, source: 'assumed' });
  const count = (property: string) => readNumber(node, property)?.value;
  const attachments = use('attachments', attachmentsOf(node), attachmentLimitOf(node));
  switch (node.component.kind) {
    case 'cluster':
      return [
        ...use('nodes', count('nodes'), nodeLimit(node) ?? published(limits.clusterNodes)),
        ...use('pods', count('pods'), published(limits.clusterPods)),
        ...use('pods-on-nodes', count('pods'), roomOnNodes(node)),
        ...use('services', count('services'), published(limits.clusterServices)),
        ...(usesCilium(topology, node)
          ? use('identities', identitiesOf(node), published(identitiesPerCluster(topology, node)))
          : []),
      ];
    case 'namespace':
      return use('services', count('services'), published(limits.namespaceServices));
    case 'service':
      return use('endpoints', count('endpoints'), published(limits.serviceEndpoints));
    default:
      return [...use('mesh-members', ...membersOfCilium(topology, node, limits)), ...attachments];
  }
};

/** The kind's default is the published limit, which the caller may set otherwise. */
const nodeLimit = (cluster: ComponentNode): Limit | undefined => {
  const limit = limitIn(cluster, 'maxNodes');
  return limit?.source === 'stated' ? limit : undefined;
};

const limitIn = (node: ComponentNode, property: string): Limit | undefined => {
  const found = readNumber(node, property);
  return found && { possible: found.value, source: found.source };
};

/** Pods the nodes of a cluster take together. */
const roomOnNodes = (cluster: ComponentNode): Limit | undefined => {
  const nodes = readNumber(cluster, 'nodes');
  const perNode = readNumber(cluster, 'maxPodsPerNode');
  return nodes && perNode && { possible: nodes.value * perNode.value, source: perNode.source };
};

/** Members of a Cilium cluster mesh, and the smallest number of clusters that any of them, or the mesh, is set up for. */
const membersOfCilium = (
  topology: Topology,
  mesh: ComponentNode,
  { connectedClusters }: PublishedLimits,
): readonly [number | undefined, Limit | undefined] => {
  if (mesh.component.kind !== 'cilium-cluster-mesh' && readText(mesh, 'product')?.value !== 'cilium') {
    return [undefined, undefined];
  }
  const members = (readList(mesh, 'members')?.value ?? []).flatMap((id) => topology.component(id) ?? []);
  const limits = [mesh, ...members]
    .map((node) => readNumber(node, 'maxConnectedClusters'))
    .flatMap((found) => (found?.source === 'stated' ? found.value : []));
  return [
    members.length,
    limits.length > 0
      ? { possible: Math.min(...limits), source: 'stated' }
      : { possible: connectedClusters, source: 'assumed' },
  ];
};

/** Whether Cilium gives the pods of a cluster their identities. */
export const usesCilium = (topology: Topology, cluster: ComponentNode): boolean =>
  readText(cluster, 'cni')?.value.toLowerCase().includes('cilium') === true ||
  ciliumMeshOf(topology, cluster) !== undefined;

/** Security identities the labels of a cluster make; undefined unless label sets and namespaces are stated. */
export const identitiesOf = (cluster: ComponentNode): number | undefined => {
  const labelSets = readNumber(cluster, 'labelSets');
  const namespaces = readNumber(cluster, 'namespaces');
  return labelSets && namespaces && labelSets.value * namespaces.value;
};

/**
 * Identities one Cilium cluster has: 16 bits count within it, and 511 connected clusters take one of them.
 * Source: https://docs.cilium.io/en/stable/internals/security-identities/
 */
export const identitiesPerCluster = (topology: Topology, cluster: ComponentNode): number => {
  const mesh = ciliumMeshOf(topology, cluster);
  const connected = readNumber(cluster, 'maxConnectedClusters') ?? (mesh && readNumber(mesh, 'maxConnectedClusters'));
  return (connected?.value ?? publishedLimits.connectedClusters) > publishedLimits.connectedClusters ? 32_767 : 65_535;
};

const ciliumMeshOf = (topology: Topology, cluster: ComponentNode): ComponentNode | undefined =>
  deploymentsListing(topology, cluster).find(({ component }) => component.kind === 'cilium-cluster-mesh');

const tunnelKinds: ReadonlySet<string> = new Set(['vpn', 'vpn-site-to-site', 'vpn-client-to-site', 'vpn-mesh']);

/** What takes up a place of the limit, by the kind it counts for. */
const attachmentCounts: Readonly<Record<string, (link: LinkNode) => number>> = {
  'transit-hub': ({ kind }) => (kind?.plane === 'data' ? 1 : 0),
  'multi-cloud-gateway': ({ kind }) => (kind?.plane === 'data' ? 1 : 0),
  vpc: ({ link }) => (link.kind === 'vpc-peering' ? 1 : 0),
  'vpn-gateway': (link) => (tunnelKinds.has(link.link.kind) ? (readNumber(link, 'tunnels')?.value ?? 1) : 0),
};

/** Attachments, peerings or tunnels a component has; undefined for kinds that have none to count. */
export const attachmentsOf = (component: ComponentNode): number | undefined => {
  const count = attachmentCounts[component.component.kind];
  return count && component.links.reduce((sum, link) => sum + count(link), 0);
};

/**
 * How many of them it may have: stated, else published: 5,000 attachments of an AWS transit gateway
 * (https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html); 50 peerings of an AWS VPC unless raised
 * (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html); tunnels of an Azure VPN gateway by its SKU
 * (https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus).
 */
export const attachmentLimitOf = (component: ComponentNode): Limit | undefined => {
  const { kind } = component.component;
  const stated = limitIn(component, 'maxAttachments');
  if (stated !== undefined) return stated;
  const provider = readText(component, 'provider')?.value.toLowerCase();
  const ofAws: Readonly<Record<string, number>> = { 'transit-hub': 5000, vpc: 50 };
  const generation = /^vpngw([1-5])/i.exec(readText(component, 'sku')?.value ?? '')?.[1];
  const isAzureGateway = provider === 'azure' && kind === 'vpn-gateway' && generation !== undefined;
  const possible = provider === 'aws' ? ofAws[kind] : isAzureGateway ? (Number(generation) >= 4 ? 100 : 30) : undefined;
  return possible === undefined ? undefined : { possible, source: 'assumed' };
};
