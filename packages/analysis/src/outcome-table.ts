/** Partial outcomes and how probable each is; equal states are one outcome. They are kept in the order they were first met. */
export interface OutcomeTable {
  readonly count: () => number;
  /** How many it has memory for. */
  readonly capacity: () => number;
  /** Copies the state of an outcome into `into` and gives its probability. */
  readonly read: (outcome: number, into: Uint16Array) => number;
  /** The outcome of a state; −1 when it has not been met. */
  readonly find: (state: Uint16Array) => number;
  readonly add: (state: Uint16Array, probability: number) => void;
  readonly clear: () => void;
}

const firstCapacity = 64;

/** A hash table of states of `width` numbers, without an object for each: exact reliability spends its time here. */
export const outcomeTable = (width: number): OutcomeTable => {
  let capacity = firstCapacity;
  let states = new Uint16Array(capacity * width);
  let probabilities = new Float64Array(capacity);
  /** Outcome + 1 at each place of the table, 0 = free; twice as many places as outcomes at least. */
  let places = new Int32Array(2 * capacity);
  let count = 0;

  const hashOf = (from: Uint16Array, start: number): number => {
    let hash = 0x811c9dc5;
    for (let at = 0; at < width; at += 1) hash = Math.imul(hash ^ from[start + at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  };
  const grow = () => {
    capacity *= 2;
    const wider = new Uint16Array(capacity * width);
    wider.set(states);
    states = wider;
    const more = new Float64Array(capacity);
    more.set(probabilities);
    probabilities = more;
    places = new Int32Array(2 * capacity);
    const mask = places.length - 1;
    for (let outcome = 0; outcome < count; outcome += 1) {
      let place = hashOf(states, outcome * width) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = outcome + 1;
    }
  };
  const isAt = (start: number, state: Uint16Array): boolean => {
    for (let at = 0; at < width; at += 1) if (states[start + at] !== state[at]) return false;
    return true;
  };

  return {
    count: () => count,
    capacity: () => capacity,
    read: (outcome, into) => {
      const start = outcome * width;
      for (let at = 0; at < width; at += 1) into[at] = states[start + at]!;
      return probabilities[outcome]!;
    },
    find: (state) => {
      const mask = places.length - 1;
      for (let place = hashOf(state, 0) & mask; places[place] !== 0; place = (place + 1) & mask) {
        if (isAt((places[place]! - 1) * width, state)) return places[place]! - 1;
      }
      return -1;
    },
    add: (state, probability) => {
      const mask = places.length - 1;
      let place = hashOf(state, 0) & mask;
      for (let known = places[place]!; known !== 0; known = places[place]!) {
        if (isAt((known - 1) * width, state)) {
          probabilities[known - 1]! += probability;
          return;
        }
        place = (place + 1) & mask;
      }
      if (count === capacity) {
        grow();
        const wider = places.length - 1;
        place = hashOf(state, 0) & wider;
        while (places[place] !== 0) place = (place + 1) & wider;
      }
      const start = count * width;
      for (let at = 0; at < width; at += 1) states[start + at] = state[at]!;
      probabilities[count] = probability;
      count += 1;
      places[place] = count;
    },
    clear: () => {
      places.fill(0);
      count = 0;
    },
  };
};
