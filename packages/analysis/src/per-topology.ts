import type { Topology } from './topology.ts';

/** Computes something about a drawing once, however often and from wherever it is asked for; it goes when the drawing does. */
export const perTopology = <Value>(compute: (topology: Topology) => Value): ((topology: Topology) => Value) => {
  const known = new WeakMap<Topology, { readonly value: Value }>();
  return (topology) => {
    let entry = known.get(topology);
    if (entry === undefined) {
      entry = { value: compute(topology) };
      known.set(topology, entry);
    }
    return entry.value;
  };
};
