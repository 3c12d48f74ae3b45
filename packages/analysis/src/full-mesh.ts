import { groupedBy } from './grouped-by.ts';
import { minHeap } from './min-heap.ts';
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
  const linksOf = groupedBy(links, ({ a }) => a);
  const left = new Set([...neighbours.keys()].sort(compareText));
  const meshes: FullMesh[] = [];
  while (left.size >= least) {
    const { group, pairs } = densePart(left, neighbours, least, density);
    if (group.size < least) break;
    const members = [...group];
    meshes.push({
      members,
      links: members
        .flatMap((member) => linksOf.get(member) ?? [])
        .filter(({ a, b }) => a !== b && group.has(b))
        .map(({ id }) => id)
        .sort(compareText),
      pairs,
    });
    for (const member of members) left.delete(member);
  }
  return meshes;
};

/**
 * What is left of some members, in their order, once the rest is dense enough or too small. Of members with equally few neighbours
 * the first is set aside.
 */
const densePart = (
  members: ReadonlySet<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  least: number,
  density: number,
): { readonly group: ReadonlySet<string>; readonly pairs: number } => {
  const group = new Set(members);
  const inOrder = [...members];
  const positions = new Map(inOrder.map((member, position) => [member, position]));
  const around = (member: string) => [...neighbours.get(member)!].filter((other) => group.has(other));
  const degrees = inOrder.map((member) => around(member).length);
  // Fewest neighbours first, then by position; one that has lost neighbours since is in the queue again.
  const queue = minHeap((a, b) => a < b);
  const enqueue = (position: number) => queue.push(degrees[position]! * inOrder.length + position);
  for (const position of inOrder.keys()) enqueue(position);
  let pairs = degrees.reduce((sum, degree) => sum + degree, 0) / 2;
  const isDense = () => pairs / ((group.size * (group.size - 1)) / 2) >= density;
  while (group.size >= least && !isDense()) {
    const queued = queue.pop()!;
    const position = queued % inOrder.length;
    const member = inOrder[position]!;
    if (!group.has(member) || queued !== degrees[position]! * inOrder.length + position) continue;
    group.delete(member);
    pairs -= degrees[position]!;
    for (const other of around(member)) {
      const place = positions.get(other)!;
      degrees[place]! -= 1;
      enqueue(place);
    }
  }
  return { group, pairs };
};
