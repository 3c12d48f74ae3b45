import type { Facts } from './facts.ts';
import { lazily } from './lazily.ts';
import type { Topology } from './topology.ts';

/** Computes something about an object once, however often and from wherever it is asked for; it goes when the object does. */
export const onceFor = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, () => Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = lazily(() => compute(key));
      known.set(key, value);
    }
    return value();
  };
};

/** Computes something about a drawing once. */
export const perTopology = <Value>(compute: (topology: Topology) => Value): ((topology: Topology) => Value) =>
  onceFor(compute);

/** The same for what is made of a drawing's facts. */
export const perFacts = <Value>(compute: (facts: Facts) => Value): ((facts: Facts) => Value) => onceFor(compute);
