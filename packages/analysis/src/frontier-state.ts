import type { Plan } from './frontier-plan.ts';
import { backward, forward } from './reliability-network.ts';

// A state: for every node place a row of bits, the places reached from it; then, by unit places, the bits of the units known to be
// up, then of those known to be down.

/** The places of the two ends. */
export const sourceSlot = 0;
export const targetSlot = 1;
const targetBit = 1 << targetSlot;

/** Whether the target is reached from the source. */
export const isReached = (state: Int32Array): boolean => (state[sourceSlot]! & targetBit) !== 0;

/** Uses an edge that works: what reaches its start reaches its end and beyond. */
export const useEdge = ({ a, b, ways, slotCount }: Plan, step: number, state: Int32Array): void => {
  if ((ways[step]! & forward) !== 0) connect(state, a[step]!, b[step]!, slotCount);
  if ((ways[step]! & backward) !== 0) connect(state, b[step]!, a[step]!, slotCount);
  tidy(state, slotCount);
};

/** Adds a one-way connection to a transitively closed relation. */
const connect = (rows: Int32Array, from: number, to: number, slotCount: number): void => {
  const gained = rows[to]! | (1 << to);
  const fromBit = 1 << from;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === from || (rows[slot]! & fromBit) !== 0) rows[slot]! |= gained;
  }
};

/** Forgets how nodes the source reaches, or that reach the target, are connected otherwise: it no longer matters. */
const tidy = (rows: Int32Array, slotCount: number): void => {
  const fromSource = rows[sourceSlot]!;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === sourceSlot) continue;
    const row = rows[slot]!;
    if ((fromSource & (1 << slot)) !== 0) rows[slot] = 0;
    else if ((row & targetBit) !== 0) rows[slot] = targetBit;
    else rows[slot] = row & ~fromSource & ~(1 << slot);
  }
};

/** An edge into what the source reaches already, or out of what reaches the target already, decides nothing. */
export const isUseless = (plan: Plan, step: number, state: Int32Array): boolean => {
  const { unitWords, unitBits, slotCount, a, b, ways } = plan;
  for (let word = 0; word < unitWords; word += 1) {
    if ((state[slotCount + unitWords + word]! & unitBits[step * unitWords + word]!) !== 0) return true;
  }
  return (
    !((ways[step]! & forward) !== 0 && adds(state, a[step]!, b[step]!)) &&
    !((ways[step]! & backward) !== 0 && adds(state, b[step]!, a[step]!))
  );
};

const adds = (rows: Int32Array, from: number, to: number): boolean =>
  (rows[sourceSlot]! & (1 << to)) === 0 &&
  (rows[from]! & (1 << to)) === 0 &&
  (from === sourceSlot || (rows[from]! & targetBit) === 0);

/** Forgets the nodes and units that nothing needs after a step, and what no longer matters about the others. */
export const forget = (plan: Plan, step: number, state: Int32Array): void => {
  const { a, b, deadEnds, finishedNodes, finishedUnits, slotCount, unitWords } = plan;
  if (deadEnds[2 * step] !== 0) giveUpDeadEnd(plan, 2 * step, a[step]!, state);
  if (deadEnds[2 * step + 1] !== 0) giveUpDeadEnd(plan, 2 * step + 1, b[step]!, state);
  const nodes = finishedNodes[step]!;
  if (nodes !== 0) {
    for (let slot = 0; slot < slotCount; slot += 1) {
      if ((nodes & (1 << slot)) !== 0) state[slot] = 0;
      else state[slot]! &= ~nodes;
    }
  }
  for (let word = 0; word < unitWords; word += 1) {
    const units = ~finishedUnits[step * unitWords + word]!;
    state[slotCount + word]! &= units;
    state[slotCount + unitWords + word]! &= units;
  }
};

/**
 * Nodes joined to each other but to neither end, all with the same one neighbour left, are a dead end: how they are joined no
 * longer matters, and units that only the edges left of them need might as well be down.
 */
const giveUpDeadEnd = (plan: Plan, entry: number, node: number, state: Int32Array): void => {
  const { a, b, deadEnds, mateBefore, deadEndUnits, slotCount, unitWords } = plan;
  const joined = joinedTo(node, state, slotCount);
  if ((joined & ~deadEnds[entry]!) !== 0) return;
  for (let at = entry; at !== -1; at = mateBefore[at]!) {
    const slot = (at & 1) === 0 ? a[at >> 1]! : b[at >> 1]!;
    if ((joined & (1 << slot)) === 0) continue;
    state[slot] = 0;
    for (let word = 0; word < unitWords; word += 1) {
      const units = deadEndUnits[at * unitWords + word]!;
      state[slotCount + word]! &= ~units;
      state[slotCount + unitWords + word]! |= units;
    }
  }
};

/** The places of all nodes joined to a node, whichever way, as bits; those of an end are among them when it is joined to one. */
const joinedTo = (node: number, rows: Int32Array, slotCount: number): number => {
  let joined = 1 << node;
  for (let before = 0; joined !== before; ) {
    before = joined;
    for (let slot = 0; slot < slotCount; slot += 1) {
      const row = rows[slot]! | (1 << slot);
      if ((row & joined) !== 0) joined |= row;
    }
  }
  return joined;
};

/** Forgets how nodes are joined that are joined to neither end: a state no better than it was. */
export const forgetOthers = (rows: Int32Array, slotCount: number): void => {
  for (let slot = targetSlot + 1; slot < slotCount; slot += 1) rows[slot]! &= targetBit;
};

/** Joins nodes to the source that are joined to others but to neither end: a state no worse than it was. */
export const joinOthers = (rows: Int32Array, slotCount: number): void => {
  let others = 0;
  for (let slot = targetSlot + 1; slot < slotCount; slot += 1) {
    const row = rows[slot]!;
    if (row !== 0 && (row & targetBit) === 0) others |= row | (1 << slot);
  }
  if (others === 0) return;
  rows[sourceSlot]! |= others;
  tidy(rows, slotCount);
};

/** Nothing ahead can join the two ends any more. */
export const isHopeless = (
  { lastOfSource, lastOfTarget, slotCount }: Plan,
  step: number,
  rows: Int32Array,
): boolean => {
  if (step >= lastOfSource && rows[sourceSlot] === 0) return true;
  if (step < lastOfTarget) return false;
  for (let slot = 0; slot < slotCount; slot += 1) if ((rows[slot]! & targetBit) !== 0) return false;
  return true;
};
