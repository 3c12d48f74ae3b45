import type { AddressOverlap } from '@spandrel/model';
import { overlappingPairs, type Prefix, parsePrefix } from './cidr.ts';
import { routedAreas, routedNetworkName } from './network-routing.ts';
import { compareText } from './order.ts';
import { podRoutableGroups } from './pod-groups.ts';
import { readList, readText } from './property-access.ts';
import { type ComponentNode, isWithin, type Topology } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/** A prefix and the component that has it. */
export interface OwnedPrefix {
  readonly owner: ComponentNode;
  readonly prefix: Prefix;
}

/** Prefixes that are routed among each other without translation, so that none may overlap. */
export interface RoutingDomain {
  readonly name: string;
  readonly prefixes: readonly OwnedPrefix[];
}

/**
 * Overlapping prefixes of different components in one routing domain, sorted. Which prefixes a domain routes depends on what
 * joins its members: VPC peering, attachments, circuits and VPNs route the ranges of networks and sites; for clusters it is up to
 * the product that joins them (see `podRoutableGroups`); gateways of a multi-network mesh route none.
 */
export const addressOverlaps = (topology: Topology, traffic: TrafficGraph): readonly AddressOverlap[] => {
  const inDomains = podDomains(topology).flatMap(({ name, prefixes }) =>
    overlappingPairs(prefixes)
      .filter(([one, other]) => one.owner !== other.owner)
      .map((pair) => asOverlap(pair, name)),
  );
  return uniqueSorted([...inDomains, ...networkOverlaps(topology, traffic)]);
};

/** Overlaps between the ranges of networks and sites that can route to each other. */
const networkOverlaps = (topology: Topology, traffic: TrafficGraph): readonly AddressOverlap[] => {
  const owned = topology.components.flatMap((owner) => prefixesOf(owner, readList(owner, 'cidrs')?.value));
  const area = routedAreas(traffic);
  return overlappingPairs(owned)
    .filter(([{ owner: one }, { owner: other }]) => !isWithin(one, other) && !isWithin(other, one))
    .filter(([{ owner: one }, { owner: other }]) => area(one).has(other) || area(other).has(one))
    .map((pair) => asOverlap(pair, routedNetworkName(area(pair[0].owner), area(pair[1].owner))));
};

/** Ranges of clusters whose pods reach one another directly. */
const podDomains = (topology: Topology): readonly RoutingDomain[] =>
  podRoutableGroups(topology).map(({ name, clusters, ranges }) => ({
    name,
    prefixes: clusters.flatMap((cluster) => rangesOf(cluster, ranges)),
  }));

const rangesOf = (owner: ComponentNode, properties: readonly string[]): readonly OwnedPrefix[] =>
  properties.flatMap((property) => {
    const cidr = readText(owner, property)?.value;
    return cidr === undefined ? [] : prefixesOf(owner, [cidr]);
  });

const prefixesOf = (owner: ComponentNode, cidrs: readonly string[] = []): readonly OwnedPrefix[] =>
  cidrs.flatMap((cidr) => {
    const prefix = parsePrefix(cidr);
    return prefix === undefined ? [] : [{ owner, prefix }];
  });

const asOverlap = ([one, other]: readonly [OwnedPrefix, OwnedPrefix], domain: string): AddressOverlap => {
  const [a, b] = one.owner.index <= other.owner.index ? [one, other] : [other, one];
  return { a: a.owner.id, b: b.owner.id, cidrA: a.prefix.cidr, cidrB: b.prefix.cidr, domain };
};

const keyOf = ({ a, b, cidrA, cidrB, domain }: AddressOverlap): string => [a, b, cidrA, cidrB, domain].join(' ');

const uniqueSorted = (overlaps: readonly AddressOverlap[]): readonly AddressOverlap[] =>
  [...new Map(overlaps.map((overlap) => [keyOf(overlap), overlap]))]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, overlap]) => overlap);
