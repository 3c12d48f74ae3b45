import type { Step } from './frontier-plan.ts';

// A state: for every node place a row of bits, the places reached from it; for every unit place one of these.
export const undecided = 0;
export const up = 1;
export const down = 2;

/** Adds a one-way connection to a transitively closed relation. */
export const connect = (rows: Uint16Array, from: number, to: number, slotCount: number): void => {
  const gained = rows[to]! | (1 << to);
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === from || (rows[slot]! & (1 << from)) !== 0) rows[slot]! |= gained;
  }
};

/** Forgets how nodes the source reaches, or that reach the target, are connected otherwise: it no longer matters. */
export const tidy = (rows: Uint16Array, sourceSlot: number, targetSlot: number, slotCount: number): void => {
  const fromSource = rows[sourceSlot]!;
  const target = 1 << targetSlot;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === sourceSlot) continue;
    const row = rows[slot]!;
    if ((fromSource & (1 << slot)) !== 0) rows[slot] = 0;
    else if ((row & target) !== 0) rows[slot] = target;
    else rows[slot] = row & ~fromSource & ~(1 << slot);
  }
};

/** An edge into what the source reaches already, or out of what reaches the target already, decides nothing. */
export const isUseless = (
  rows: Uint16Array,
  { edge, a, b, units }: Step,
  sourceSlot: number,
  targetSlot: number,
): boolean => {
  if (units.some(({ slot }) => rows[slot] === down)) return true;
  const adds = (from: number, to: number) =>
    (rows[sourceSlot]! & (1 << to)) === 0 &&
    (rows[from]! & (1 << to)) === 0 &&
    (from === sourceSlot || (rows[from]! & (1 << targetSlot)) === 0);
  return !(edge.forward && adds(a, b)) && !(edge.backward && adds(b, a));
};

export const forget = (state: Uint16Array, { finishedNodes, finishedUnits }: Step, slotCount: number): void => {
  if (finishedNodes !== 0) {
    for (let slot = 0; slot < slotCount; slot += 1) {
      if ((finishedNodes & (1 << slot)) !== 0) state[slot] = 0;
      else state[slot]! &= ~finishedNodes;
    }
  }
  for (const slot of finishedUnits) state[slot] = undecided;
};

/** Nothing ahead can join the two ends any more. */
export const isHopeless = (
  rows: Uint16Array,
  step: Step,
  sourceSlot: number,
  targetSlot: number,
  slotCount: number,
): boolean => {
  if (step.sourceFinished && rows[sourceSlot] === 0) return true;
  if (!step.targetFinished) return false;
  for (let slot = 0; slot < slotCount; slot += 1) if ((rows[slot]! & (1 << targetSlot)) !== 0) return false;
  return true;
};
