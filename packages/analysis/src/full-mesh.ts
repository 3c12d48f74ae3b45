import { compareText } from './order.ts';

/** A direct connection between two members, by their ids; several between the same two count once. */
export interface PairLink {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

/** Members nearly all of which are joined in pairs. */
export interface FullMesh {
  /** Sorted. */
  readonly members: readonly string[];
  /** Links between two of them, sorted. */
  readonly links: readonly string[];
  /** Pairs that are joined. */
  readonly pairs: number;
}

/**
 * Groups of at least `least` members with at least `density` of all pairs joined. Members with the fewest neighbours are set aside
 * until the rest is dense enough (greedy peeling; Charikar, "Greedy approximation algorithms for finding dense components in a
 * graph", APPROX 2000), then the search goes on without that group.
 */
export const fullMeshes = (links: readonly PairLink[], least: number, density: number): readonly FullMesh[] => {
  const neighbours = new Map<string, Set<string>>();
  for (const { a, b } of links) {
    if (a === b) continue;
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  const left = new Set([...neighbours.keys()].sort(compareText));
  const meshes: FullMesh[] = [];
  while (left.size >= least) {
    const group = new Set(left);
    const degree = (member: string) => [...neighbours.get(member)!].filter((other) => group.has(other)).length;
    let pairs = 0;
    while (group.size >= least) {
      const degrees = [...group].map((member) => [member, degree(member)] as const);
      pairs = degrees.reduce((sum, [, count]) => sum + count, 0) / 2;
      if (pairs / ((group.size * (group.size - 1)) / 2) >= density) break;
      group.delete(degrees.reduce((few, next) => (next[1] < few[1] ? next : few))[0]);
    }
    if (group.size < least) break;
    meshes.push({
      members: [...group],
      links: links
        .filter(({ a, b }) => a !== b && group.has(a) && group.has(b))
        .map(({ id }) => id)
        .sort(compareText),
      pairs,
    });
    for (const member of group) left.delete(member);
  }
  return meshes;
};
