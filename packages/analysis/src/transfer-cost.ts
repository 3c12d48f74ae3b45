import type { Facts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { compareText } from './order.ts';
import { readNumber, readText, type Valued } from './property-access.ts';
import type { ComponentNode, FlowNode, LinkNode, Topology } from './topology.ts';
import { hopPrice, passingPrice, zonePrice } from './transfer-prices.ts';

/** What transfer is charged for. */
export const transferClasses = ['internet', 'vpn', 'circuit', 'peering', 'processing', 'zone', 'other'] as const;
export type TransferClass = (typeof transferClasses)[number];

/** One charge of a flow: its volume over one link, through one component, or between zones (at = the flow). */
export interface TransferCharge {
  readonly flow: string;
  readonly at: string;
  readonly class: TransferClass;
  readonly gbPerMonth: number;
  readonly usdPerGb: number;
  readonly usdPerMonth: number;
  /** `stated` when both volume and price are. */
  readonly source: 'stated' | 'assumed';
}

export interface FlowTransfer {
  readonly flow: string;
  /** GB per month; null when neither volume nor average traffic is stated. */
  readonly gbPerMonth: Valued<number> | null;
  /** Null when the volume is not known or nothing carries the flow. */
  readonly usdPerMonth: number | null;
}

export interface ClassTransfer {
  readonly class: TransferClass;
  readonly usdPerMonth: number;
  /** Flows that are charged for, sorted by id. */
  readonly flows: readonly string[];
}

/** Fixed monthly cost that one element states. */
export interface FixedCost {
  readonly at: string;
  readonly usdPerMonth: number;
}

/** A place where a large part of the transfer cost arises. */
export interface CostHotSpot {
  readonly at: string;
  readonly usdPerMonth: number;
  /** Of all transfer cost, 0 to 1. */
  readonly share: number;
  readonly flows: readonly string[];
}

/** What a design costs a month in USD: fixed costs as stated, transfer by list prices where no price is stated. */
export interface MonthlyCost {
  readonly fixedUsd: number;
  readonly transferUsd: number;
  readonly totalUsd: number;
  /** Sorted by id. */
  readonly fixed: readonly FixedCost[];
  /** Sorted by id. */
  readonly flows: readonly FlowTransfer[];
  /** Only what costs something, in the order of flows and paths. */
  readonly charges: readonly TransferCharge[];
  /** Only classes that cost something, most expensive first. */
  readonly classes: readonly ClassTransfer[];
  /** Most expensive first. */
  readonly hotSpots: readonly CostHotSpot[];
}

/** GB one Mbps moves in a month: 10⁶ bit/s ÷ 8 × 730.5 h of 3,600 s ÷ 1,000 MB. */
export const gbPerMonthOfMbps = (730.5 * 3600) / 8000;

/** Places shown as hot spots, at most. */
const hotSpotLimit = 10;

/** Monthly transfer and fixed cost of a design in USD, by flow, class and place. Prices are hints, not quotes. */
export const monthlyCost = ({ topology, flows }: Facts): MonthlyCost => {
  const transfers = flows.map((flow) => transferOf(topology, flow));
  const charges = transfers.flatMap((each) => each.charges);
  const transferUsd = totalOf(charges);
  const fixed = [...topology.components, ...topology.links]
    .flatMap((element) => {
      const cost = readNumber(element, 'monthlyCostUsd');
      return cost === undefined ? [] : [{ at: element.id, usdPerMonth: cost.value }];
    })
    .sort((a, b) => compareText(a.at, b.at));
  const fixedUsd = totalOf(fixed);
  return {
    fixedUsd,
    transferUsd,
    totalUsd: fixedUsd + transferUsd,
    fixed,
    flows: transfers.map(({ transfer }) => transfer),
    charges,
    classes: groupedBy(charges, (charge) => charge.class).map(([name, of]) => ({
      class: name,
      usdPerMonth: totalOf(of),
      flows: flowsOf(of),
    })),
    hotSpots: groupedBy(charges, (charge) => charge.at)
      .slice(0, hotSpotLimit)
      .map(([at, of]) => ({ at, usdPerMonth: totalOf(of), share: totalOf(of) / transferUsd, flows: flowsOf(of) })),
  };
};

/** GB a flow moves in a month: stated, else what its average traffic makes in a month of 730.5 h. */
export const monthlyVolume = (flow: FlowNode): Valued<number> | undefined => {
  const stated = readNumber(flow, 'gbPerMonth');
  const average = readNumber(flow, 'avgMbps');
  if (stated !== undefined || average === undefined) return stated;
  return { value: average.value * gbPerMonthOfMbps, source: 'assumed', at: flow.id };
};

const transferOf = (
  topology: Topology,
  facts: FlowFacts,
): { readonly transfer: FlowTransfer; readonly charges: readonly TransferCharge[] } => {
  const { id, flow, reachable } = facts;
  const volume = monthlyVolume(flow);
  if (volume === undefined || !reachable) {
    return { transfer: { flow: id, gbPerMonth: volume ?? null, usdPerMonth: null }, charges: [] };
  }
  const charge = (
    at: string,
    name: TransferClass,
    price: Pick<Valued<number>, 'value' | 'source'>,
  ): TransferCharge => ({
    flow: id,
    at,
    class: name,
    gbPerMonth: volume.value,
    usdPerGb: price.value,
    usdPerMonth: volume.value * price.value,
    source: volume.source === 'stated' && price.source === 'stated' ? 'stated' : 'assumed',
  });
  const assumed = (value: number) => ({ value, source: 'assumed' }) as const;
  const charges = [
    charge(id, 'zone', assumed(zonePrice(flow))),
    ...facts.hops.map((hop) => charge(hop.link.id, classOf(hop.link), hopPrice(hop))),
    ...passed(topology, facts).map((component) => charge(component.id, 'processing', assumed(passingPrice(component)))),
  ].filter(({ usdPerMonth }) => usdPerMonth > 0);
  return { transfer: { flow: id, gbPerMonth: volume, usdPerMonth: totalOf(charges) }, charges };
};

/** Components of the chosen path between its ends. */
const passed = (topology: Topology, { path, flow }: FlowFacts): readonly ComponentNode[] =>
  path.flatMap((id) => topology.component(id) ?? []).filter((node) => node !== flow.from && node !== flow.to);

const classOf = (link: LinkNode): TransferClass => {
  const { kind } = link.link;
  if (link.kind?.circuit === true) return 'circuit';
  if (kind === 'vpn' || kind.startsWith('vpn-')) return 'vpn';
  if (kind === 'vpc-peering') return 'peering';
  return kind === 'internet-link' || readText(link, 'medium')?.value === 'internet' ? 'internet' : 'other';
};

const totalOf = (costs: readonly { readonly usdPerMonth: number }[]): number =>
  costs.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0);

const flowsOf = (charges: readonly TransferCharge[]): readonly string[] =>
  [...new Set(charges.map(({ flow }) => flow))].sort(compareText);

/** Groups of charges, the most expensive first, then by name. */
const groupedBy = <Name extends string>(
  charges: readonly TransferCharge[],
  nameOf: (charge: TransferCharge) => Name,
): readonly (readonly [Name, readonly TransferCharge[]])[] => {
  const groups = new Map<Name, TransferCharge[]>();
  for (const charge of charges) {
    const group = groups.get(nameOf(charge));
    if (group === undefined) groups.set(nameOf(charge), [charge]);
    else group.push(charge);
  }
  return [...groups].sort(([a, as], [b, bs]) => totalOf(bs) - totalOf(as) || compareText(a, b));
};
