import type { FlowFacts, Hop } from './flow-facts.ts';
import { readNumber, readText, type Valued } from './property-access.ts';
import type { ComponentNode, FlowNode } from './topology.ts';

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

/** What clouds charge for a GB that passes a component, by its kind: NAT gateways and transit hubs of all three. Same sources. */
const usdPerGbThrough: Readonly<Record<string, number>> = { 'nat-gateway': 0.045, 'transit-hub': 0.02 };

/** Charged on both sides of a zone boundary, USD per GB: https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer */
const usdPerGbAndZone = 0.01;

const clouds: ReadonlySet<string> = new Set(['aws', 'azure', 'gcp']);
/** Azure does not charge for traffic between zones. */
const cloudsChargingZones: ReadonlySet<string> = new Set(['aws', 'gcp']);

const cloudOf = (component: ComponentNode): string | undefined => {
  const provider = readText(component, 'provider')?.value.toLowerCase() ?? '';
  return clouds.has(provider) ? provider : undefined;
};

/** Price of one GB over a hop and who says so: stated, else the list price where the hop leaves a cloud; incoming traffic is free. */
export const hopPrice = ({ link, from }: Pick<Hop, 'link' | 'from'>): Valued<number> => {
  const own = readNumber(link, 'transferUsdPerGb');
  if (own !== undefined) return own;
  const value = cloudOf(from) === undefined ? 0 : (usdPerGb[link.link.kind] ?? 0);
  return { value, source: 'assumed', at: link.id };
};

/** Price of one GB over a hop in USD. */
export const transferPrice = (hop: Pick<Hop, 'link' | 'from'>): number => hopPrice(hop).value;

/** Price of one GB that passes a component of a cloud in USD; 0 where nothing is charged. */
export const passingPrice = (component: ComponentNode): number =>
  cloudOf(component) === undefined ? 0 : (usdPerGbThrough[component.component.kind] ?? 0);

/** The zones two ends stand in; undefined unless both stand in a drawn one. */
export const zonesOf = ({ from, to }: FlowNode): readonly [ComponentNode, ComponentNode] | undefined => {
  const [a, b] = [zoneOf(from), zoneOf(to)];
  return a === undefined || b === undefined ? undefined : [a, b];
};

const zoneOf = (end: ComponentNode): ComponentNode | undefined =>
  [end, ...end.ancestors].find(({ component }) => component.kind === 'zone');

/** Whether both ends stand in a cloud that charges for traffic between its zones. */
export const paysBetweenZones = ({ from, to }: FlowNode): boolean =>
  [from, to].every((end) => cloudsChargingZones.has(cloudOf(end) ?? ''));

/** Price in USD of one GB between the ends as far as their zones go: both sides pay; 0 within a zone or where it is free. */
export const zonePrice = (flow: FlowNode): number => {
  const zones = zonesOf(flow);
  return zones === undefined || zones[0] === zones[1] || !paysBetweenZones(flow) ? 0 : 2 * usdPerGbAndZone;
};

/** Monthly transfer cost of a flow over the links of its chosen path in USD; undefined when it does not state its volume. */
export const monthlyTransferUsd = ({ flow, hops }: Pick<FlowFacts, 'flow' | 'hops'>): number | undefined => {
  const volume = readNumber(flow, 'gbPerMonth')?.value;
  return volume === undefined ? undefined : volume * hops.reduce((sum, hop) => sum + transferPrice(hop), 0);
};
