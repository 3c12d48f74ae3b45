/**
 * Partial outcomes and how probable each is, in the order they were first met; equal states are one outcome. A hash table without
 * an object for each: exact reliability spends its time here.
 */
export interface OutcomeTable {
  /** How many numbers a state has. */
  width: number;
  count: number;
  /** States one after the other. */
  states: Int32Array;
  probabilities: Float64Array;
  /** Outcome + 1 at each place, 0 = free; the first `mask` + 1 places are used, at least twice as many as there are outcomes. */
  places: Int32Array;
  mask: number;
}

const fewestPlaces = 128;

export const outcomeTable = (width: number): OutcomeTable => ({
  width,
  count: 0,
  states: new Int32Array((fewestPlaces / 2) * width),
  probabilities: new Float64Array(fewestPlaces / 2),
  places: new Int32Array(fewestPlaces),
  mask: fewestPlaces - 1,
});

/** Empties a table for states of another width; its memory stays. */
export const clearOutcomes = (table: OutcomeTable, width: number): void => {
  table.places.fill(0, 0, table.mask + 1);
  table.mask = fewestPlaces - 1;
  table.width = width;
  table.count = 0;
  makeRoom(table, fewestPlaces / 2);
};

/** Copies the state of an outcome. */
export const readOutcome = ({ width, states }: OutcomeTable, outcome: number, into: Int32Array): void => {
  const start = outcome * width;
  for (let at = 0; at < width; at += 1) into[at] = states[start + at]!;
};

/** The outcome of a state; −1 when it has not been met. */
export const findOutcome = (table: OutcomeTable, state: Int32Array): number => table.places[placeOf(table, state)]! - 1;

export const addOutcome = (table: OutcomeTable, state: Int32Array, probability: number): void => {
  let place = placeOf(table, state);
  const known = table.places[place]! - 1;
  if (known >= 0) {
    table.probabilities[known]! += probability;
    return;
  }
  if (2 * (table.count + 1) > table.mask + 1) {
    widen(table);
    place = placeOf(table, state);
  }
  const { width, count, states } = table;
  for (let at = 0, to = count * width; at < width; at += 1, to += 1) states[to] = state[at]!;
  table.probabilities[count] = probability;
  table.count = count + 1;
  table.places[place] = count + 1;
};

/** Where a state is, or would be put. */
const placeOf = ({ width, states, places, mask }: OutcomeTable, state: Int32Array): number => {
  let place = hashOf(state, 0, width) & mask;
  for (let known = places[place]!; known !== 0; known = places[place]!) {
    const start = (known - 1) * width;
    let at = 0;
    while (at < width && states[start + at] === state[at]) at += 1;
    if (at === width) return place;
    place = (place + 1) & mask;
  }
  return place;
};

/** FNV-1a over the numbers of a state, its high bits mixed in. */
const hashOf = (from: Int32Array, start: number, width: number): number => {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + width; at += 1) hash = Math.imul(hash ^ from[at]!, 0x01000193);
  return hash ^ (hash >>> 15);
};

/** Twice as many places. */
const widen = (table: OutcomeTable): void => {
  const placeCount = 2 * (table.mask + 1);
  if (table.places.length < placeCount) table.places = new Int32Array(placeCount);
  else table.places.fill(0, 0, placeCount);
  table.mask = placeCount - 1;
  makeRoom(table, placeCount / 2);
  const { width, count, states, places, mask } = table;
  for (let outcome = 0; outcome < count; outcome += 1) {
    let place = hashOf(states, outcome * width, width) & mask;
    while (places[place] !== 0) place = (place + 1) & mask;
    places[place] = outcome + 1;
  }
};

/** Makes sure that so many outcomes fit. */
const makeRoom = (table: OutcomeTable, outcomes: number): void => {
  if (table.states.length < outcomes * table.width) {
    const states = new Int32Array(outcomes * table.width);
    states.set(table.states.subarray(0, table.count * table.width));
    table.states = states;
  }
  if (table.probabilities.length < outcomes) {
    const probabilities = new Float64Array(outcomes);
    probabilities.set(table.probabilities.subarray(0, table.count));
    table.probabilities = probabilities;
  }
};
