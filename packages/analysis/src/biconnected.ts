import { type ArcRows, arcRows } from './arc-rows.ts';

/**
 * The arcs, ascending, that can lie on a way from `source` to `target` without passing a state twice: those in the same
 * biconnected block as an edge drawn between the two (directions ignored). Dead ends and side loops are dropped.
 * Source: Hopcroft & Tarjan, "Algorithm 447: efficient algorithms for graph manipulation", CACM 16(6), 1973.
 */
export const keepBlockOf = (
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  stateCount: number,
  source: number,
  target: number,
): readonly number[] => {
  const out = arcRows(from, stateCount);
  const into = arcRows(to, stateCount);
  const forward = sweep(out, to, stateCount, source);
  const backward = sweep(into, from, stateCount, target);
  const isRelevant = (state: number) => forward[state] === 1 && backward[state] === 1;
  const found = new Int32Array(stateCount).fill(-1);
  const low = new Int32Array(stateCount);
  const isSeen = new Uint8Array(from.length);
  const open = new Int32Array(from.length);
  let openCount = 0;
  /** How many of a state's arcs have been looked at: first those out of it, then those into it. */
  const position = new Int32Array(stateCount);
  const openAt = new Int32Array(stateCount);
  const stack = new Int32Array(stateCount);
  let depth = 0;
  // The edge between the ends is walked first: source is the root, target its only child, and what is still open when target
  // is done is their block.
  found[source] = 0;
  found[target] = 1;
  low[target] = 0;
  let clock = 2;
  if (isRelevant(target)) {
    stack[0] = target;
    depth = 1;
  }
  while (depth > 0) {
    const state = stack[depth - 1]!;
    const at = position[state]!;
    const outward = out.start[state + 1]! - out.start[state]!;
    const inward = into.start[state + 1]! - into.start[state]!;
    if (at < outward + inward) {
      position[state] = at + 1;
      const isOut = at < outward;
      const arc = isOut ? out.arcs[out.start[state]! + at]! : into.arcs[into.start[state]! + at - outward]!;
      if (isSeen[arc] === 1) continue;
      const next = isOut ? to[arc]! : from[arc]!;
      if (!isRelevant(next)) continue;
      isSeen[arc] = 1;
      if (found[next] === -1) {
        openAt[next] = openCount;
        open[openCount++] = arc;
        found[next] = clock;
        low[next] = clock;
        clock += 1;
        stack[depth++] = next;
      } else {
        open[openCount++] = arc;
        if (found[next]! < low[state]!) low[state] = found[next]!;
      }
      continue;
    }
    depth -= 1;
    if (depth === 0) break;
    const parent = stack[depth - 1]!;
    if (low[state]! >= found[parent]!) openCount = openAt[state]!;
    else if (low[state]! < low[parent]!) low[parent] = low[state]!;
  }
  const isKept = new Uint8Array(from.length);
  for (let at = 0; at < openCount; at += 1) isKept[open[at]!] = 1;
  const kept: number[] = [];
  for (let arc = 0; arc < from.length; arc += 1) if (isKept[arc] === 1) kept.push(arc);
  return kept;
};

const sweep = ({ start, arcs }: ArcRows, head: ArrayLike<number>, stateCount: number, first: number): Uint8Array => {
  const seen = new Uint8Array(stateCount);
  const queue = new Int32Array(stateCount);
  let queued = 1;
  seen[first] = 1;
  queue[0] = first;
  for (let at = 0; at < queued; at += 1) {
    const state = queue[at]!;
    for (let position = start[state]!; position < start[state + 1]!; position += 1) {
      const other = head[arcs[position]!]!;
      if (seen[other] === 1) continue;
      seen[other] = 1;
      queue[queued++] = other;
    }
  }
  return seen;
};
