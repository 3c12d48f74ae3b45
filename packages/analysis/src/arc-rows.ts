/** Arcs grouped by one of their ends, in compressed rows: those at `node` are `arcs` from `start[node]` up to `start[node + 1]`. */
export interface ArcRows {
  readonly start: Int32Array;
  readonly arcs: Int32Array;
}

/** Groups arcs by the given end of each; within a row they stay in their order. */
export const arcRows = (end: ArrayLike<number>, nodeCount: number): ArcRows => {
  const start = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < end.length; arc += 1) start[end[arc]! + 1]! += 1;
  for (let node = 0; node < nodeCount; node += 1) start[node + 1]! += start[node]!;
  const next = start.slice();
  const arcs = new Int32Array(end.length);
  for (let arc = 0; arc < end.length; arc += 1) {
    const node = end[arc]!;
    arcs[next[node]!] = arc;
    next[node]! += 1;
  }
  return { start, arcs };
};
