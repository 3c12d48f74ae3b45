import { linkEncryption } from './encryption.ts';
import { readList, readNumber } from './property-access.ts';
import type { LinkNode, Topology } from './topology.ts';

/**
 * Bytes each encapsulation takes from the IP MTU over an IPv4 underlay. MACsec and TLS take none: one is below IP, the other
 * above. Sources: https://docs.tigera.io/calico/latest/networking/configuring/mtu (IP-in-IP, VXLAN, WireGuard); RFC 8926 (Geneve
 * without options); RFC 2784 (GRE); RFC 3032 (one MPLS label); Submariner plans 62 for IPsec ESP
 * (https://github.com/submariner-io/submariner/blob/devel/pkg/routeagent_driver/handlers/mtu/mtuhandler.go).
 */
export const encapsulationOverheadBytes: Readonly<Record<string, number>> = {
  ipip: 20,
  vxlan: 50,
  geneve: 50,
  gre: 24,
  wireguard: 60,
  'ipsec-esp': 62,
  mpls: 4,
  macsec: 0,
};

const encapsulationOfEncryption: Readonly<Record<string, string>> = { ipsec: 'ipsec-esp', wireguard: 'wireguard' };

/** Encapsulations active on a link: those stated, and those its encryption brings. */
export const encapsulationsOf = (topology: Topology, link: LinkNode): readonly string[] => [
  ...new Set([
    ...(readList(link, 'encapsulation')?.value ?? []),
    ...linkEncryption(topology, link).flatMap((layer) => encapsulationOfEncryption[layer] ?? []),
  ]),
];

/** Payload a link carries in one packet, in bytes: its MTU less its encapsulations. Undefined when its MTU is not known. */
export const payloadMtu = (topology: Topology, link: LinkNode): number | undefined => {
  const mtu = readNumber(link, 'mtu')?.value;
  if (mtu === undefined) return undefined;
  return encapsulationsOf(topology, link).reduce((left, name) => left - (encapsulationOverheadBytes[name] ?? 0), mtu);
};

/** Smallest payload MTU over some links, in bytes; null when none of them states an MTU. */
export const pathMtuOf = (topology: Topology, links: readonly LinkNode[]): number | null => {
  const known = links.flatMap((link) => payloadMtu(topology, link) ?? []);
  return known.length === 0 ? null : Math.min(...known);
};
