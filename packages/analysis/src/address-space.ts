import { type Prefix, parsePrefix } from './cidr.ts';

/** How much of an address space is handed out. */
export interface AddressSpace {
  /** Allocated share, 0 to 1. */
  readonly share: number;
  /** Largest allocated block, as written. */
  readonly largest: string;
  /** Whether another block of that size fits, aligned to it. */
  readonly hasRoom: boolean;
}

/**
 * Use of `ranges` by the prefixes allocated from them; IPv4 and IPv6 apart, and the fuller of the two is given. Prefixes that lie
 * outside the ranges do not count. Undefined when nothing is allocated from them.
 */
export const addressSpace = (ranges: readonly string[], allocated: readonly string[]): AddressSpace | undefined => {
  const spaces = (['ipv4', 'ipv6'] as const).flatMap((family) => {
    const parse = (cidrs: readonly string[]) =>
      cidrs.flatMap((cidr) => parsePrefix(cidr) ?? []).filter((prefix) => prefix.family === family);
    return familySpace(withoutNested(parse(ranges)), parse(allocated)) ?? [];
  });
  return spaces.sort((a, b) => Number(a.hasRoom) - Number(b.hasRoom) || b.share - a.share)[0];
};

const familySpace = (ranges: readonly Prefix[], allocated: readonly Prefix[]): AddressSpace | undefined => {
  const inside = allocated.filter((prefix) => ranges.some((range) => contains(range, prefix)));
  const [first] = inside;
  if (first === undefined) return undefined;
  const largest = inside.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one), first);
  const blocks = withoutNested(inside);
  const sum = (prefixes: readonly Prefix[]) => prefixes.reduce((total, prefix) => total + sizeOf(prefix), 0n);
  return {
    share: Number(sum(blocks)) / Number(sum(ranges)),
    largest: largest.cidr,
    hasRoom: ranges.some((range) => hasFreeBlock(range, blocks, sizeOf(largest))),
  };
};

const hasFreeBlock = (range: Prefix, blocks: readonly Prefix[], size: bigint): boolean => {
  let free = range.first;
  for (const block of [...blocks.filter((each) => contains(range, each)), undefined]) {
    const end = block === undefined ? range.last + 1n : block.first;
    const aligned = ((free + size - 1n) / size) * size;
    if (aligned + size <= end) return true;
    if (block !== undefined) free = block.last + 1n;
  }
  return false;
};

const sizeOf = ({ first, last }: Prefix): bigint => last - first + 1n;

const contains = (outer: Prefix, inner: Prefix): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** In order of addresses, without those that lie in another: of two prefixes that overlap one contains the other. */
const withoutNested = (prefixes: readonly Prefix[]): readonly Prefix[] => {
  const sorted = [...prefixes].sort((a, b) =>
    a.first === b.first ? (a.last > b.last ? -1 : 1) : a.first < b.first ? -1 : 1,
  );
  const outer: Prefix[] = [];
  for (const prefix of sorted) {
    const last = outer[outer.length - 1];
    if (last === undefined || !contains(last, prefix)) outer.push(prefix);
  }
  return outer;
};
