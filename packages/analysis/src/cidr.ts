import ipaddr from 'ipaddr.js';

/** A prefix as the range of addresses it covers; families never overlap. */
export interface Prefix {
  readonly cidr: string;
  readonly family: 'ipv4' | 'ipv6';
  readonly first: bigint;
  readonly last: bigint;
}

/** What was read so far by its text: drawings repeat theirs with every edit, and text that is no prefix takes longest of all. */
const knownPrefixes = new Map<string, Prefix | undefined>();
const mostKnownPrefixes = 20_000;

/** Reads an IPv4 or IPv6 prefix; host bits are ignored. Undefined when it is none. */
export const parsePrefix = (cidr: string): Prefix | undefined => {
  if (knownPrefixes.has(cidr)) return knownPrefixes.get(cidr);
  if (knownPrefixes.size === mostKnownPrefixes) knownPrefixes.clear();
  const prefix = readPrefix(cidr);
  knownPrefixes.set(cidr, prefix);
  return prefix;
};

const readPrefix = (cidr: string): Prefix | undefined => {
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const [address, length] = ipaddr.parseCIDR(cidr);
  const bytes = address.toByteArray();
  const size = BigInt(bytes.length * 8 - length);
  const value = bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
  const first = (value >> size) << size;
  return { cidr, family: address.kind(), first, last: first + (1n << size) - 1n };
};

export const prefixesOverlap = (a: Prefix, b: Prefix): boolean =>
  a.family === b.family && a.first <= b.last && b.first <= a.last;

/** All overlapping pairs, found in order of addresses: of two prefixes that overlap one contains the other. */
export const overlappingPairs = <Item extends { readonly prefix: Prefix }>(
  items: readonly Item[],
): readonly (readonly [Item, Item])[] => {
  const sorted = [...items].sort(({ prefix: a }, { prefix: b }) =>
    a.family !== b.family ? (a.family < b.family ? -1 : 1) : compare(a.first, b.first) || compare(b.last, a.last),
  );
  const pairs: (readonly [Item, Item])[] = [];
  /** Prefixes that contain the one that is looked at, each within the one before it. */
  const around: Item[] = [];
  for (const item of sorted) {
    while (around.length > 0 && !prefixesOverlap(around[around.length - 1]!.prefix, item.prefix)) around.pop();
    for (const outer of around) pairs.push([outer, item]);
    around.push(item);
  }
  return pairs;
};

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : a > b ? 1 : 0);
