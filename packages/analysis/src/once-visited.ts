import type { TrafficGraph } from './traffic-graph.ts';

/** Which components are joined by a step in either direction, in compressed rows by component index. */
export interface Neighbourhood {
  readonly start: Int32Array;
  readonly next: Int32Array;
}

export const neighbourhoodOf = (traffic: TrafficGraph): Neighbourhood => {
  const around: number[][] = traffic.map(() => []);
  traffic.forEach((steps, index) => {
    for (const { to, link } of steps) {
      around[index]!.push(to.index);
      if (link?.link.directed === true) around[to.index]!.push(index);
    }
  });
  const start = new Int32Array(around.length + 1);
  around.forEach((list, index) => {
    start[index + 1] = start[index]! + list.length;
  });
  return { start, next: Int32Array.from(around.flat()) };
};

/** What the search needs to know of a component by its index. */
export interface VisitRules {
  /** Whether a way may come through it at all; asked of neither end. */
  readonly isEnterable: (index: number) => boolean;
  /** Whether a way may come to it only once; everything but networks, which are entered and left through relays. */
  readonly isOnce: (index: number) => boolean;
}

/**
 * Tells which steps can be part of a way that comes to no component too often. Where a component that is visited once separates
 * a part of the drawing from both ends, nothing leads into that part; where it separates the ends, ways pass it from the source's
 * side to the target's and never turn back. Without this, every network on the internet would be a way back to the internet.
 */
export const possibleSteps = (
  { start, next }: Neighbourhood,
  source: number,
  target: number,
  { isEnterable, isOnce }: VisitRules,
): ((from: number, to: number) => boolean) => {
  const count = start.length - 1;
  // One array cut into pieces: many arrays would keep the garbage collector busy.
  const memory = new Int32Array(7 * count + 1);
  const piece = (number: number, length = count) => memory.subarray(number * count, number * count + length);
  const found = piece(0).fill(-1);
  const low = piece(1);
  const position = piece(2);
  position.set(start.subarray(0, count));
  const stack = piece(3);
  /** For a component that separates the ends: the search times between which the target's side was found. */
  const farFrom = piece(4).fill(-1);
  const farTo = piece(5);
  const deadStarts = piece(6, count + 1);
  let clock = 1;
  let depth = 1;
  stack[0] = source;
  found[source] = 0;
  while (depth > 0) {
    const node = stack[depth - 1]!;
    if (position[node]! < start[node + 1]!) {
      const other = next[position[node]!]!;
      position[node]! += 1;
      if (found[other] !== -1) {
        if (found[other]! < low[node]!) low[node] = found[other]!;
      } else if (other === target || isEnterable(other)) {
        found[other] = low[other] = clock++;
        stack[depth++] = other;
      }
      continue;
    }
    depth -= 1;
    if (depth === 0) break;
    const parent = stack[depth - 1]!;
    if (low[node]! < low[parent]!) low[parent] = low[node]!;
    const separates = low[node]! >= found[parent]! && (parent === source || parent === target || isOnce(parent));
    if (!separates) continue;
    if (found[target]! >= found[node]!) {
      farFrom[parent] = found[node]!;
      farTo[parent] = clock - 1;
    } else {
      deadStarts[found[node]!]! += 1;
      deadStarts[clock]! -= 1;
    }
  }
  const isDead = new Uint8Array(clock);
  for (let time = 0, around = 0; time < clock; time += 1) {
    around += deadStarts[time]!;
    isDead[time] = around > 0 ? 1 : 0;
  }
  const isBeyond = (index: number, gate: number) => found[index]! >= farFrom[gate]! && found[index]! <= farTo[gate]!;
  return (from, to) =>
    found[to] !== -1 &&
    isDead[found[to]!] === 0 &&
    (farFrom[from] === -1 || isBeyond(to, from)) &&
    (farFrom[to] === -1 || !isBeyond(from, to));
};
