import type { MemberLink } from './proportion.ts';

/** What hangs together by links, members in the given order, parts in the order of their first members. */
export interface ConnectedPart {
  readonly members: readonly string[];
  readonly links: readonly MemberLink[];
}

export const connectedParts = (members: readonly string[], links: readonly MemberLink[]): readonly ConnectedPart[] => {
  const neighbours = new Map<string, string[]>(members.map((id) => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  const partOf = new Map<string, number>();
  let count = 0;
  for (const first of members) {
    if (partOf.has(first)) continue;
    const reached = [first];
    partOf.set(first, count);
    for (const id of reached) {
      for (const next of neighbours.get(id) ?? []) {
        if (partOf.has(next)) continue;
        partOf.set(next, count);
        reached.push(next);
      }
    }
    count += 1;
  }
  const parts = Array.from({ length: count }, () => ({ members: [] as string[], links: [] as MemberLink[] }));
  for (const id of members) parts[partOf.get(id) ?? 0]?.members.push(id);
  for (const link of links) parts[partOf.get(link.from) ?? 0]?.links.push(link);
  return parts;
};
