/** What the search needs to know of an arc. */
interface Arc {
  readonly from: number;
  readonly to: number;
}

/**
 * The arcs that can lie on a way from `source` to `target` without passing a state twice: those in the same biconnected block as
 * an edge drawn between the two (directions ignored). Dead ends and side loops are dropped.
 * Source: Hopcroft & Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", CACM 16(6), 1973.
 */
export const keepBlockOf = <A extends Arc>(
  arcs: readonly A[],
  stateCount: number,
  source: number,
  target: number,
): readonly A[] => {
  const both = reachableBothWays(arcs, stateCount, source, target);
  const relevant = arcs.filter(({ from, to }) => both[from] === 1 && both[to] === 1);
  const incident = incidence(relevant, stateCount);
  const found = new Int32Array(stateCount).fill(-1);
  const low = new Int32Array(stateCount);
  const arcState = new Uint8Array(relevant.length);
  const open: number[] = [];
  const position = new Int32Array(stateCount);
  const arrivedBy = new Int32Array(stateCount).fill(-1);
  const openAt = new Int32Array(stateCount);
  // The edge between the ends is walked first: source is the root, target its only child, and what is still open when target
  // is done is their block.
  found[source] = 0;
  found[target] = 1;
  low[target] = 0;
  let clock = 2;
  const stack = [target];
  while (stack.length > 0) {
    const state = stack[stack.length - 1]!;
    const list = incident[state]!;
    if (position[state]! < list.length) {
      const arc = list[position[state]!]!;
      position[state]! += 1;
      if (arcState[arc] === 1) continue;
      arcState[arc] = 1;
      const { from, to } = relevant[arc]!;
      const next = from === state ? to : from;
      if (found[next] === -1) {
        openAt[next] = open.length;
        open.push(arc);
        arrivedBy[next] = arc;
        found[next] = clock;
        low[next] = clock;
        clock += 1;
        stack.push(next);
      } else {
        open.push(arc);
        if (found[next]! < low[state]!) low[state] = found[next]!;
      }
      continue;
    }
    stack.pop();
    const parent = stack[stack.length - 1];
    if (parent === undefined) continue;
    if (low[state]! >= found[parent]!) open.length = openAt[state]!;
    else if (low[state]! < low[parent]!) low[parent] = low[state]!;
  }
  return open.sort((a, b) => a - b).map((arc) => relevant[arc]!);
};

const incidence = (arcs: readonly Arc[], stateCount: number): readonly (readonly number[])[] => {
  const incident: number[][] = Array.from({ length: stateCount }, () => []);
  arcs.forEach(({ from, to }, arc) => {
    incident[from]!.push(arc);
    if (to !== from) incident[to]!.push(arc);
  });
  return incident;
};

const reachableBothWays = (arcs: readonly Arc[], stateCount: number, source: number, target: number): Uint8Array => {
  const forward = sweep(arcs, stateCount, source, 'from', 'to');
  const backward = sweep(arcs, stateCount, target, 'to', 'from');
  return forward.map((seen, state) => seen & backward[state]!);
};

const sweep = (
  arcs: readonly Arc[],
  stateCount: number,
  start: number,
  tail: 'from' | 'to',
  head: 'from' | 'to',
): Uint8Array => {
  const next: number[][] = Array.from({ length: stateCount }, () => []);
  for (const arc of arcs) next[arc[tail]]!.push(arc[head]);
  const seen = new Uint8Array(stateCount);
  seen[start] = 1;
  const queue = [start];
  for (const state of queue) {
    for (const other of next[state]!) {
      if (seen[other] === 1) continue;
      seen[other] = 1;
      queue.push(other);
    }
  }
  return seen;
};
