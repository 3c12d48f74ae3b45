import type { NodePlaces, UnitPlaces } from './frontier-plan.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/**
 * Where nodes come to have one neighbour left to be decided about, which makes them dead ends where nothing has joined them. Two
 * entries a step, for the ends `a` and `b` of its edge.
 */
export interface DeadEnds {
  /** The place of the node and those of the nodes with the same one neighbour left, as bits; 0 = it has several left, or none. */
  readonly deadEnds: Int32Array;
  /** The last of these nodes before it, as its entry; −1 = none. */
  readonly mateBefore: Int32Array;
  /** Units that only the edges left of the node need, as bits; `unitWords` numbers an entry. */
  readonly deadEndUnits: Int32Array;
  /** The step after which states no longer tell apart whether a unit is up, by its number; −1 = no edge needs it. */
  readonly toldUntil: Int32Array;
}

export const deadEndsOf = (
  network: ReliabilityNetwork,
  edge: Int32Array,
  nodes: NodePlaces,
  units: UnitPlaces,
): DeadEnds => {
  const left = nodesWithOneLeft(network, edge);
  return { ...matesOf(network, edge, nodes, left), ...unitsOfDeadEnds(network, edge, units, left) };
};

/** The entry after which each node has one neighbour left, and that neighbour; −1 = it never has. */
interface OneLeft {
  readonly entry: Int32Array;
  readonly neighbour: Int32Array;
}

const nodesWithOneLeft = ({ source, target, nodeCount, a, b }: ReliabilityNetwork, edge: Int32Array): OneLeft => {
  const entry = new Int32Array(nodeCount).fill(-1);
  const neighbour = new Int32Array(nodeCount).fill(-1);
  const look = (at: number, node: number, other: number): void => {
    if (neighbour[node] === -1) neighbour[node] = other;
    else if (neighbour[node] !== other && entry[node] === -1 && node !== source && node !== target) entry[node] = at;
  };
  for (let step = edge.length - 1; step >= 0; step -= 1) {
    look(2 * step, a[edge[step]!]!, b[edge[step]!]!);
    look(2 * step + 1, b[edge[step]!]!, a[edge[step]!]!);
  }
  return { entry, neighbour };
};

/** Nodes share a neighbour left as long as it is not met. */
const matesOf = (
  { nodeCount, a, b }: ReliabilityNetwork,
  edge: Int32Array,
  places: NodePlaces,
  { entry, neighbour }: OneLeft,
) => {
  const isMet = new Uint8Array(nodeCount);
  const lastMate = new Int32Array(nodeCount).fill(-1);
  const deadEnds = new Int32Array(2 * edge.length);
  const mateBefore = new Int32Array(2 * edge.length).fill(-1);
  for (let step = 0; step < edge.length; step += 1) {
    const ends = [a[edge[step]!]!, b[edge[step]!]!] as const;
    for (const end of ends) isMet[end] = 1;
    for (const side of [0, 1] as const) {
      const at = 2 * step + side;
      if (entry[ends[side]] !== at) continue;
      deadEnds[at] = 1 << (side === 0 ? places.a[step]! : places.b[step]!);
      const other = neighbour[ends[side]]!;
      if (isMet[other] === 1) continue;
      mateBefore[at] = lastMate[other]!;
      if (lastMate[other] !== -1) deadEnds[at]! |= deadEnds[lastMate[other]!]!;
      lastMate[other] = at;
    }
  }
  return { deadEnds, mateBefore };
};

/** A unit is one of those when it has been met and from then on only edges between the node and its one neighbour need it. */
const unitsOfDeadEnds = (
  { a, b }: ReliabilityNetwork,
  edge: Int32Array,
  { unitStart, unitNumbers, unitSlots, unitWords, firstOfUnit, lastOfUnit }: UnitPlaces,
  { entry }: OneLeft,
) => {
  const deadEndUnits = new Int32Array(2 * edge.length * unitWords);
  const toldUntil = lastOfUnit.slice();
  const isSettled = new Uint8Array(lastOfUnit.length);
  const areAlike = (one: number, other: number): boolean =>
    (a[one] === a[other] && b[one] === b[other]) || (a[one] === b[other] && b[one] === a[other]);
  for (let step = edge.length - 1; step >= 0; step -= 1) {
    for (let at = unitStart[step]!; at < unitStart[step + 1]!; at += 1) {
      const unit = unitNumbers[at]!;
      const last = edge[lastOfUnit[unit]!]!;
      if (isSettled[unit] === 1 || (areAlike(edge[step]!, last) && firstOfUnit[unit] !== step)) continue;
      isSettled[unit] = 1;
      for (const node of [a[last]!, b[last]!]) {
        const oneLeftAfter = entry[node]! >> 1;
        if (oneLeftAfter < step || oneLeftAfter >= lastOfUnit[unit]!) continue;
        deadEndUnits[entry[node]! * unitWords + (unitSlots[at]! >> 5)]! |= 1 << (unitSlots[at]! & 31);
        toldUntil[unit] = Math.min(toldUntil[unit]!, oneLeftAfter);
      }
    }
  }
  return { deadEndUnits, toldUntil };
};
