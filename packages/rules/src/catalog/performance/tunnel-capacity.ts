import type { LinkNode, Topology } from '@spandrel/analysis';

const tunnelKinds: ReadonlySet<string> = new Set(['vpn', 'vpn-site-to-site']);
const internetVpnKinds: ReadonlySet<string> = new Set([...tunnelKinds, 'vpn-mesh', 'vpn-client-to-site']);

/** A VPN made of tunnels between two gateways. */
export const isTunnelled = ({ link }: LinkNode): boolean => tunnelKinds.has(link.kind);

/** A VPN whose packets share the internet with everybody else's. */
export const isInternetVpn = (topology: Topology, link: LinkNode): boolean =>
  internetVpnKinds.has(link.link.kind) && topology.text(link, 'medium')?.value === 'internet';

const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'gcp']);

/** The cloud provider a link leads to, in lower case: stated on it or at one of its ends. */
const providerOf = (topology: Topology, link: LinkNode): string =>
  [link, link.from, link.to]
    .flatMap((element) => topology.text(element, 'provider')?.value.toLowerCase() ?? [])
    .find((provider) => clouds.has(provider)) ?? '';

/** AWS: https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html */
const awsTunnelMbps = { standard: 1250, large: 5000 };
/** Google: 250,000 packets/s, 1 to 3 Gbps by packet size. https://docs.cloud.google.com/network-connectivity/docs/vpn/quotas */
const googleTunnelMbps = 3000;
/** Azure, by cipher: https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus */
const azureTunnelMbps: Readonly<Record<string, number>> = { gcm: 2300, cbc: 700, '3des': 140 };

/** What one tunnel of a VPN carries at most, in Mbps: stated, else what the provider publishes; undefined for unknown products. */
export const tunnelMbpsOf = (topology: Topology, link: LinkNode): number | undefined => {
  const own = topology.number(link, 'tunnelMbps');
  if (own !== undefined) return own.value;
  const provider = providerOf(topology, link);
  if (provider === 'aws') {
    const isLarge = /large/i.test(topology.text(link, 'sku')?.value ?? '') && endsAtTransitHub(link);
    return isLarge ? awsTunnelMbps.large : awsTunnelMbps.standard;
  }
  if (provider === 'gcp') return googleTunnelMbps;
  if (provider !== 'azure') return undefined;
  const cipher =
    topology.text(link, 'cipher') ?? topology.text(link.from, 'cipher') ?? topology.text(link.to, 'cipher');
  return cipher && azureTunnelMbps[cipher.value.split('-').at(-1) ?? ''];
};

/**
 * Tunnels of a VPN that carry traffic at the same time; undefined when nobody says. AWS spreads traffic over tunnels only on a
 * transit gateway or Cloud WAN (https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html).
 */
export const activeTunnelsOf = (topology: Topology, link: LinkNode): number | undefined =>
  isLimitedToOneTunnel(topology, link) ? 1 : topology.number(link, 'tunnels')?.value;

export const isLimitedToOneTunnel = (topology: Topology, link: LinkNode): boolean =>
  providerOf(topology, link) === 'aws' && !endsAtTransitHub(link);

const endsAtTransitHub = ({ from, to }: LinkNode): boolean =>
  [from, to].some(({ component }) => component.kind === 'transit-hub');
