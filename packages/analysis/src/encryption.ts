import { clusterMeshKinds, isMeshKind } from '@spandrel/model';
import { deploymentsListing } from './memberships.ts';
import { readList, readText } from './property-access.ts';
import type { ComponentNode, FlowNode, LinkNode, Topology } from './topology.ts';

const layerOfEncapsulation: Readonly<Record<string, string>> = {
  'ipsec-esp': 'ipsec',
  wireguard: 'wireguard',
  macsec: 'macsec',
};

/** What Submariner's cable drivers encrypt with; VXLAN does not (https://submariner.io/getting-started/architecture/gateway-engine/). */
const layerOfCableDriver: Readonly<Record<string, string>> = { libreswan: 'ipsec', wireguard: 'wireguard' };

/** What a tunnel of an open kind encrypts with, by the protocol it states; it is IPsec unless it says otherwise. */
const layerOfProtocol: Readonly<Record<string, string>> = { ipsec: 'ipsec', wireguard: 'wireguard', tls: 'tls' };

/**
 * Encryption a link gives everything it carries, outermost first. Stated encryption decides; otherwise its encapsulations, between
 * Submariner gateways the cable driver, and for generic tunnels the protocol tell.
 */
export const linkEncryption = (topology: Topology, link: LinkNode): readonly string[] => {
  const encapsulated = (readList(link, 'encapsulation')?.value ?? []).flatMap(
    (name) => layerOfEncapsulation[name] ?? [],
  );
  const own = readText(link, 'encryption');
  if (own !== undefined && (own.source === 'stated' || own.value !== 'none')) {
    return [...new Set(own.value === 'none' ? encapsulated : [...encapsulated, own.value])];
  }
  if (encapsulated.length > 0) return [...new Set(encapsulated)];
  const joined = clusterTunnels.has(link.link.kind) ? clusterMeshEncryption(topology, link) : undefined;
  if (joined !== undefined) return joined === 'none' ? [] : [joined];
  const driver = cableDriverOf(topology, link);
  const protocol = readText(link, 'protocol')?.value ?? (link.link.kind === 'vpn' ? 'ipsec' : '');
  const layer = layerOfCableDriver[driver ?? ''] ?? layerOfProtocol[protocol];
  return layer === undefined ? [] : [layer];
};

/** Tunnels drawn between clusters. */
const clusterTunnels: ReadonlySet<string> = new Set(['overlay-tunnel', 'mesh-tunnel']);
const clusterMeshes: ReadonlySet<string> = new Set(clusterMeshKinds);

/**
 * Encryption a cluster mesh gives everything between two of its clusters. Liqo joins them by WireGuard
 * (https://github.com/liqotech/liqo/blob/master/docs/features/network-fabric.md); the others have to say.
 */
const clusterMeshEncryption = (topology: Topology, { from, to }: LinkNode | FlowNode): string | undefined => {
  if (clusterOf(from) === clusterOf(to)) return undefined;
  const deployment = joining(topology, from, to).find(({ component }) => clusterMeshes.has(component.kind));
  if (deployment === undefined) return undefined;
  const stated = readText(deployment, 'encryption')?.value;
  return stated ?? (deployment.component.kind === 'liqo' ? 'wireguard' : undefined);
};

/** Meshes of which the clusters of both components are members. */
const joining = (topology: Topology, one: ComponentNode, other: ComponentNode): readonly ComponentNode[] => {
  const others = deploymentsListing(topology, clusterOf(other));
  return deploymentsListing(topology, clusterOf(one)).filter((mesh) => others.includes(mesh));
};

/** The cable driver of a tunnel between Submariner gateways: the link's, a gateway's, or that of their Submariner deployment. */
export const cableDriverOf = (topology: Topology, link: LinkNode): string | undefined => {
  const own = readText(link, 'cableDriver') ?? readText(link.from, 'cableDriver') ?? readText(link.to, 'cableDriver');
  if (own !== undefined) return own.value;
  if (link.from.component.kind !== 'submariner-gateway' || link.to.component.kind !== 'submariner-gateway')
    return undefined;
  const deployment = joining(topology, link.from, link.to).find(({ component }) => component.kind === 'submariner');
  return deployment && readText(deployment, 'cableDriver')?.value;
};

/** The cluster a component is or stands in. */
export const clusterOf = (node: ComponentNode): ComponentNode | undefined =>
  node.component.kind === 'cluster' ? node : node.ancestors.find(({ component }) => component.kind === 'cluster');

/**
 * Encryption of the flow's own session, which covers every hop: what the flow says; else mutual TLS where both ends stand in
 * clusters of one mesh that enforces it; else what encrypts between the nodes of its cluster or cluster mesh.
 */
export const sessionEncryption = (topology: Topology, flow: FlowNode): readonly string[] => {
  const own = readText(flow, 'encryption')?.value;
  if (own !== undefined && own !== 'none') return [own];
  if (isMeshed(topology, flow)) return ['mtls'];
  const cluster = clusterOf(flow.from);
  const isInside = cluster !== undefined && clusterOf(flow.to) === cluster;
  const pods = isInside ? readText(cluster, 'encryption')?.value : clusterMeshEncryption(topology, flow);
  return pods === undefined || pods === 'none' ? [] : [pods];
};

const isMeshed = (topology: Topology, { from, to }: FlowNode): boolean =>
  joining(topology, from, to).some(
    (node) =>
      (isMeshKind(node.component.kind) || clusterMeshes.has(node.component.kind)) &&
      readText(node, 'mtls')?.value === 'strict',
  );

/** All encryption on a link, outermost first: its own, then the session's, unless it is a tunnel of the same cluster mesh. */
export const hopEncryption = (link: LinkNode, own: readonly string[], session: readonly string[]): readonly string[] =>
  clusterTunnels.has(link.link.kind) ? [...new Set([...own, ...session])] : [...own, ...session];
