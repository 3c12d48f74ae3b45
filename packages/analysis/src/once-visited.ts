import { lazily } from './lazily.ts';
import type { ComponentNode } from './topology.ts';
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

/** Whether ways may come through a component: those of a flow with a public end also through what only carries the public's. */
export const isEnterable = ({ transit }: ComponentNode, isPublic: boolean): boolean =>
  transit !== 'none' && (transit !== 'public' || isPublic);

/** Whether a step from one component to another is possible, by their indexes. */
export type IsPossible = (from: number, to: number) => boolean;

/** The steps possible between two components, by their indexes, for a flow with a public end or without. */
export type StepsBetween = (source: number, target: number, isPublic: boolean) => IsPossible;

/** What all flows of a drawing share in finding their possible steps. */
export const stepFinder = (components: readonly ComponentNode[], traffic: TrafficGraph): StepsBetween => {
  const neighbourhood = neighbourhoodOf(traffic);
  const finderFor = (isPublic: boolean) =>
    lazily(() => {
      const rules: VisitRules = {
        isEnterable: (index) => isEnterable(components[index]!, isPublic),
        isOnce: (index) => components[index]!.transit !== 'inside',
      };
      return { rules, regionBetween: regionFinder(neighbourhood, rules) };
    });
  const finders = { public: finderFor(true), own: finderFor(false) };
  return (source, target, isPublic) => {
    const { rules, regionBetween } = isPublic ? finders.public() : finders.own();
    return possibleSteps(neighbourhood, source, target, rules, regionBetween(source, target));
  };
};

/** The components that can be part of a way between two others at all: few more than needed, the two included. */
export type RegionBetween = (source: number, target: number) => readonly number[];

/**
 * Finds regions in the tree of parts that are joined by components visited once: a way between two components never leaves the
 * parts between them. The tree is built once for all flows, so that a flow costs what lies between its ends, not the drawing.
 * Source: Harary & Prins, "The block-cutpoint-tree of a graph", Publicationes Mathematicae 13, 1966.
 */
export const regionFinder = (neighbourhood: Neighbourhood, rules: VisitRules): RegionBetween => {
  const { start, next } = neighbourhood;
  const count = start.length - 1;
  const { above, depth, members } = partTree(neighbourhood, rules);
  /** The last search that met a component or part. */
  const metBy = new Int32Array(above.length);
  let search = 0;
  const attachmentsOf = (end: number): readonly number[] =>
    above[end] === -1 ? [...next.subarray(start[end], start[end + 1])].filter((index) => above[index] !== -1) : [end];
  return (source, target) => {
    search += 1;
    const region: number[] = [];
    const meet = (node: number): void => {
      if (metBy[node] === search) return;
      metBy[node] = search;
      if (node < count) region.push(node);
      else for (const member of members[node - count]!) meet(member);
    };
    const attachments = [...attachmentsOf(source), ...attachmentsOf(target)];
    for (const end of [source, target]) meet(end);
    for (const attachment of attachments) {
      // What may be visited again also leads into the rest of its part and back.
      meet(rules.isOnce(attachment) ? attachment : above[attachment]!);
      let [one, other] = [attachments[0]!, attachment];
      while (one !== other) {
        if (depth[one]! < depth[other]!) [one, other] = [other, one];
        one = above[one]!;
        // Without any step between them the two stand in trees of their own.
        if (one === -1) break;
        meet(one);
      }
    }
    return region;
  };
};

/** Components and, behind them, the parts: each with the part it belongs to or the component it hangs on, and its depth. */
interface PartTree {
  /** −1 for the first part of a tree and for components no way may come through. */
  readonly above: Int32Array;
  readonly depth: Int32Array;
  /** By part: its components, the one it hangs on included. */
  readonly members: readonly (readonly number[])[];
}

const partTree = ({ start, next }: Neighbourhood, { isEnterable, isOnce }: VisitRules): PartTree => {
  const count = start.length - 1;
  const found = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const position = start.slice(0, count);
  const cameFrom = new Int32Array(count).fill(-1);
  const order: number[] = [];
  for (let root = 0; root < count; root += 1) {
    if (found[root] !== -1 || !isEnterable(root)) continue;
    found[root] = low[root] = order.push(root) - 1;
    for (let node = root; node !== -1; ) {
      if (position[node]! === start[node + 1]!) {
        const parent = cameFrom[node]!;
        if (parent !== -1 && low[node]! < low[parent]!) low[parent] = low[node]!;
        node = parent;
        continue;
      }
      const other = next[position[node]!]!;
      position[node]! += 1;
      if (found[other] !== -1) low[node] = Math.min(low[node]!, found[other]!);
      else if (isEnterable(other)) {
        found[other] = low[other] = order.push(other) - 1;
        cameFrom[other] = node;
        node = other;
      }
    }
  }
  const above: number[] = Array.from(found, () => -1);
  const depth: number[] = Array.from(found, () => 0);
  const members: number[][] = [];
  for (const node of order) {
    const parent = cameFrom[node]!;
    const isSeparate = parent === -1 || (low[node]! >= found[parent]! && isOnce(parent));
    const part = isSeparate ? above.push(parent) - 1 : above[parent]!;
    if (isSeparate) {
      depth.push(parent === -1 ? 0 : depth[parent]! + 1);
      members.push(parent === -1 ? [] : [parent]);
    }
    members[part - count]!.push(node);
    above[node] = part;
    depth[node] = depth[part]! + 1;
  }
  return { above: Int32Array.from(above), depth: Int32Array.from(depth), members };
};

/**
 * Tells which steps can be part of a way that comes to no component too often. Where a component that is visited once separates
 * a part of the drawing from both ends, nothing leads into that part; where it separates the ends, ways pass it from the source's
 * side to the target's and never turn back. Without this, every network on the internet would be a way back to the internet.
 * Only the components of the region are looked at; they have to hold every way between the two.
 */
export const possibleSteps = (
  { start, next }: Neighbourhood,
  source: number,
  target: number,
  { isEnterable, isOnce }: VisitRules,
  region: readonly number[],
): IsPossible => {
  const count = region.length;
  /** Position of a component in the region, counted from 1; 0 outside. */
  const place = new Int32Array(start.length - 1);
  region.forEach((index, at) => {
    place[index] = at + 1;
  });
  // One array cut into pieces: many arrays would keep the garbage collector busy.
  const memory = new Int32Array(7 * count + 1);
  const piece = (number: number, length = count) => memory.subarray(number * count, number * count + length);
  const found = piece(0).fill(-1);
  const low = piece(1);
  /** How many of a component's neighbours have been looked at. */
  const looked = piece(2);
  const stack = piece(3);
  /** For a component that separates the ends: the search times between which the target's side was found. */
  const farFrom = piece(4).fill(-1);
  const farTo = piece(5);
  const deadStarts = piece(6, count + 1);
  const [first, last] = [place[source]! - 1, place[target]! - 1];
  let clock = 1;
  let depth = 1;
  stack[0] = first;
  found[first] = 0;
  while (depth > 0) {
    const at = stack[depth - 1]!;
    const index = region[at]!;
    if (start[index]! + looked[at]! < start[index + 1]!) {
      const other = next[start[index]! + looked[at]!]!;
      looked[at]! += 1;
      const otherAt = place[other]! - 1;
      if (otherAt === -1) continue;
      if (found[otherAt] !== -1) {
        if (found[otherAt]! < low[at]!) low[at] = found[otherAt]!;
      } else if (otherAt === last || isEnterable(other)) {
        found[otherAt] = low[otherAt] = clock++;
        stack[depth++] = otherAt;
      }
      continue;
    }
    depth -= 1;
    if (depth === 0) break;
    const parent = stack[depth - 1]!;
    if (low[at]! < low[parent]!) low[parent] = low[at]!;
    const separates = low[at]! >= found[parent]! && (parent === first || parent === last || isOnce(region[parent]!));
    if (!separates) continue;
    if (found[last]! >= found[at]!) {
      farFrom[parent] = found[at]!;
      farTo[parent] = clock - 1;
    } else {
      deadStarts[found[at]!]! += 1;
      deadStarts[clock]! -= 1;
    }
  }
  const isDead = new Uint8Array(clock);
  for (let time = 0, around = 0; time < clock; time += 1) {
    around += deadStarts[time]!;
    isDead[time] = around > 0 ? 1 : 0;
  }
  const isBeyond = (at: number, gate: number) => found[at]! >= farFrom[gate]! && found[at]! <= farTo[gate]!;
  return (from, to) => {
    const [fromAt, toAt] = [place[from]! - 1, place[to]! - 1];
    return (
      toAt !== -1 &&
      found[toAt] !== -1 &&
      isDead[found[toAt]!] === 0 &&
      (farFrom[fromAt] === -1 || isBeyond(toAt, fromAt)) &&
      (farFrom[toAt] === -1 || !isBeyond(fromAt, toAt))
    );
  };
};
