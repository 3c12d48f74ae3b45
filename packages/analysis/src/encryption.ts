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
  const driver = cableDriverOf(topology, link);
  const protocol = readText(link, 'protocol')?.value ?? (link.link.kind === 'vpn' ? 'ipsec' : '');
  const layer = layerOfCableDriver[driver ?? ''] ?? layerOfProtocol[protocol];
  return layer === undefined ? [] : [layer];
};

/** The cable driver of a tunnel between Submariner gateways: the link's, a gateway's, or that of their Submariner deployment. */
export const cableDriverOf = (topology: Topology, link: LinkNode): string | undefined => {
  const own = readText(link, 'cableDriver') ?? readText(link.from, 'cableDriver') ?? readText(link.to, 'cableDriver');
  if (own !== undefined) return own.value;
  if (link.from.component.kind !== 'submariner-gateway' || link.to.component.kind !== 'submariner-gateway')
    return undefined;
  const clusters = [clusterOf(link.from), clusterOf(link.to)];
  const deployment = topology.components.find(
    (node) =>
      node.component.kind === 'submariner' &&
      clusters.every((cluster) => cluster !== undefined && readList(node, 'members')?.value.includes(cluster.id)),
  );
  return deployment && readText(deployment, 'cableDriver')?.value;
};

/** The cluster a component is or stands in. */
export const clusterOf = (node: ComponentNode): ComponentNode | undefined =>
  [node, ...node.ancestors].find(({ component }) => component.kind === 'cluster');

/**
 * Encryption of the flow's own session, which covers every hop: what the flow says, and mutual TLS where both ends stand in
 * clusters of one mesh that enforces it.
 */
export const sessionEncryption = (topology: Topology, flow: FlowNode): readonly string[] => {
  const own = readText(flow, 'encryption')?.value;
  const layers = own === undefined || own === 'none' ? [] : [own];
  if (layers.length === 0 && isMeshed(topology, flow)) return ['mtls'];
  return layers;
};

const isMeshed = (topology: Topology, flow: FlowNode): boolean => {
  const clusters = [clusterOf(flow.from), clusterOf(flow.to)];
  return topology.components.some(
    (node) =>
      node.component.kind === 'mesh' &&
      readText(node, 'mtls')?.value === 'strict' &&
      clusters.every((cluster) => cluster !== undefined && readList(node, 'members')?.value.includes(cluster.id)),
  );
};
