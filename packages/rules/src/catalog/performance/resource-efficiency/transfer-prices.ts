import type { FlowFacts, Hop, Topology } from '@spandrel/analysis';

/**
 * What a cloud charges for a GB that leaves over a link, in USD: list prices of 2026 in their order of magnitude, for hints only; a
 * link's own `transferUsdPerGb` goes first. Sources: https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer,
 * https://azure.microsoft.com/pricing/details/bandwidth/, https://cloud.google.com/vpc/network-pricing
 */
const usdPerGb: Readonly<Record<string, number>> = {
  'internet-link': 0.09,
  vpn: 0.09,
  'vpn-site-to-site': 0.09,
  'vpn-mesh': 0.09,
  'vpn-client-to-site': 0.09,
  'direct-connect': 0.02,
  expressroute: 0.025,
  'cloud-interconnect': 0.02,
  'dedicated-circuit': 0.02,
  'vpc-peering': 0.01,
};

const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'gcp']);

/** Price of one GB over a hop: stated, else the list price where the hop leaves a cloud; incoming traffic is free. */
export const transferPrice = (topology: Topology, { link, from }: Pick<Hop, 'link' | 'from'>): number => {
  const own = topology.number(link, 'transferUsdPerGb')?.value;
  if (own !== undefined) return own;
  const leavesCloud = clouds.has(topology.text(from, 'provider')?.value.toLowerCase() ?? '');
  return leavesCloud ? (usdPerGb[link.link.kind] ?? 0) : 0;
};

/** Monthly transfer cost of a flow over its chosen path in USD; undefined when it does not state its volume. */
export const monthlyTransferUsd = (topology: Topology, { flow, hops }: FlowFacts): number | undefined => {
  const volume = topology.number(flow, 'gbPerMonth')?.value;
  return volume === undefined ? undefined : volume * hops.reduce((sum, hop) => sum + transferPrice(topology, hop), 0);
};
