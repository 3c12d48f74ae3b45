/**
 * Published aggregate throughput of gateway sizes in Mbps, by kind and by size in lower case without the zone suffix. Where two
 * generations share a name the faster one stands here. Sources: https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus,
 * https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways
 */
const publishedMbps: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'vpn-gateway': { basic: 100, vpngw1: 650, vpngw2: 1250, vpngw3: 2500, vpngw4: 5000, vpngw5: 10_000 },
  'circuit-gateway': {
    standard: 1000,
    highperformance: 2000,
    ultraperformance: 10_000,
    ergw1: 1000,
    ergw2: 2000,
    ergw3: 10_000,
  },
};

/** Aggregate throughput of a gateway of this kind and size in Mbps; undefined when its provider publishes none for it. */
export const skuMbps = (kind: string, sku: string): number | undefined =>
  publishedMbps[kind]?.[
    sku
      .toLowerCase()
      .replaceAll(/[\s_-]/g, '')
      .replace(/az$/, '')
  ];

/** Name of the smallest published size of a kind that carries this much; undefined when none does. */
export const smallestSku = (kind: string, demandMbps: number): string | undefined =>
  Object.entries(publishedMbps[kind] ?? {})
    .filter(([, mbps]) => mbps >= demandMbps)
    .sort(([, a], [, b]) => a - b)[0]?.[0];
