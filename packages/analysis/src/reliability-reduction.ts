import { backward, forward, type ReliabilityNetwork, turned } from './reliability-network.ts';

// What an edge was made of.
export const given = 0;
export const series = 1;
export const parallel = 2;

/** How the edges of a reduction were made: first those that were given, then each after its parts. */
export interface EdgeMaking {
  readonly sort: Uint8Array;
  /** The two edges that became this one; −1 = it was given. */
  readonly one: Int32Array;
  readonly other: Int32Array;
  /** Probability of an edge when it was made, and with the units that have become its own since. */
  readonly basis: Float64Array;
  readonly probability: Float64Array;
  /** The unit that became an edge's own last, and of each such unit the one before it; −1 = none. */
  readonly lastOwn: Int32Array;
  readonly ownBefore: Int32Array;
}

/** A network that nothing can be taken out of any more, and how it came about. */
export interface ReducedNetwork extends ReliabilityNetwork {
  /** The units and, as numbers of the making, the edges whose probability went into the factor. */
  readonly neededUnits: readonly number[];
  readonly neededEdges: readonly number[];
  /** The number of each edge in the making. */
  readonly madeAs: Int32Array;
  readonly making: EdgeMaking;
}

/**
 * The same two-terminal reliability with fewer edges: units of one edge become its own probability, series and parallel edges
 * merge, nodes joined by an edge that never fails become one, dead ends go, and a unit or first or last edge that every way needs
 * becomes a factor. Whatever is series-parallel ends as one edge. Only what a change touches is looked at again.
 * Source: Satyanarayana & Wood, "A linear-time algorithm for computing K-terminal reliability in series-parallel networks",
 * SIAM Journal on Computing 14(4), 1985.
 */
export const reduceNetwork = (network: ReliabilityNetwork): ReducedNetwork => {
  const reduction = startReduction(network);
  for (let isNeededTaken = false; ; ) {
    merge(reduction);
    if (takeOnlyEdge(reduction, 'source') || takeOnlyEdge(reduction, 'target')) continue;
    // No merger makes a unit needed that was not before.
    if (isNeededTaken || !takeNeededUnits(reduction)) return reduced(reduction, network);
    isNeededTaken = true;
  }
};

/**
 * A reduction on its way: what it holds by node, by edge and by unit. Edges are only added; those that are merged or dropped stay
 * as gone.
 */
interface Reduction {
  readonly nodeCapacity: number;
  readonly edgeCapacity: number;
  readonly unitCapacity: number;
  source: number;
  target: number;
  factor: number;
  nodeCount: number;
  edgeCount: number;
  nextRank: number;
  unitProbability: Float64Array;
  neededUnits: number[];
  neededEdges: number[];
  /** What has changed since it was looked at: nodes with few edges, units of one edge, edges that may have a twin. */
  readonly changedNodes: number[];
  readonly singleUnits: number[];
  readonly changedEdges: number[];
  /** Edges at each node as a list of halves: 2e is edge e at its end a, 2e + 1 at its end b; −1 = none. */
  readonly firstHalf: Int32Array;
  readonly lastHalf: Int32Array;
  readonly nextHalf: Int32Array;
  readonly degree: Int32Array;
  readonly queue: Int32Array;
  readonly arrivedBy: Int32Array;
  /** The number a node is given. */
  readonly number: Int32Array;
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly ways: Uint8Array;
  readonly isGone: Uint8Array;
  readonly isChanged: Uint8Array;
  /** The order in which edges are given out. */
  readonly rank: Int32Array;
  readonly ofRank: Int32Array;
  /** The units of each edge, ascending, in the pool. */
  readonly firstUnit: Int32Array;
  readonly unitCount: Int32Array;
  pool: Int32Array;
  poolSize: number;
  readonly making: EdgeMaking;
  /** How many edges need a unit, and the numbers of these edges, each combined with the others by exclusive or. */
  readonly uses: Int32Array;
  readonly users: Int32Array;
  readonly metIn: Int32Array;
}

const reductionFor = (nodeCapacity: number, edgeCapacity: number, unitCapacity: number): Reduction => ({
  nodeCapacity,
  edgeCapacity,
  unitCapacity,
  source: 0,
  target: 0,
  factor: 0.5,
  nodeCount: 0,
  edgeCount: 0,
  nextRank: 0,
  unitProbability: new Float64Array(0),
  neededUnits: [],
  neededEdges: [],
  changedNodes: [],
  singleUnits: [],
  changedEdges: [],
  firstHalf: new Int32Array(nodeCapacity),
  lastHalf: new Int32Array(nodeCapacity),
  nextHalf: new Int32Array(2 * edgeCapacity),
  degree: new Int32Array(nodeCapacity),
  queue: new Int32Array(nodeCapacity),
  arrivedBy: new Int32Array(nodeCapacity),
  number: new Int32Array(nodeCapacity),
  a: new Int32Array(edgeCapacity),
  b: new Int32Array(edgeCapacity),
  ways: new Uint8Array(edgeCapacity),
  isGone: new Uint8Array(edgeCapacity),
  isChanged: new Uint8Array(edgeCapacity),
  rank: new Int32Array(edgeCapacity),
  ofRank: new Int32Array(edgeCapacity),
  firstUnit: new Int32Array(edgeCapacity),
  unitCount: new Int32Array(edgeCapacity),
  pool: new Int32Array(edgeCapacity),
  poolSize: 0,
  making: {
    sort: new Uint8Array(edgeCapacity),
    one: new Int32Array(edgeCapacity),
    other: new Int32Array(edgeCapacity),
    basis: new Float64Array(edgeCapacity),
    probability: new Float64Array(edgeCapacity),
    lastOwn: new Int32Array(edgeCapacity),
    ownBefore: new Int32Array(unitCapacity),
  },
  uses: new Int32Array(unitCapacity),
  users: new Int32Array(unitCapacity),
  metIn: new Int32Array(unitCapacity),
});

// A drawing has a network for every flow: the arrays of one reduction serve the next.
let spare = reductionFor(0, 0, 0);

const startReduction = (network: ReliabilityNetwork): Reduction => {
  const { edgeCount, a, b, ways, probability, unitStart, units, unitProbability } = network;
  const unitCount = unitProbability.length;
  // Every merger takes two edges away and adds one.
  const reduction = emptyReduction(network.nodeCount, 2 * edgeCount, unitCount);
  const { uses, degree, singleUnits, changedNodes } = reduction;
  const numbers = nodeNumbers(reduction.number, network.nodeCount);
  const joined = perfectlyJoined(network);
  reduction.source = numbers.of(joined(network.source));
  reduction.target = numbers.of(joined(network.target));
  const isCertain = reduction.source === reduction.target;
  reduction.factor = network.factor;
  reduction.unitProbability = unitProbability;
  makeRoom(reduction, unitStart[edgeCount]!);
  for (let at = 0; at < edgeCount; at += 1) {
    const from = joined(a[at]!);
    const to = joined(b[at]!);
    if (from === to || isCertain) continue;
    const edge = addEdge(reduction, numbers.of(from), numbers.of(to), ways[at]!, probability[at]!);
    for (let position = unitStart[at]!; position < unitStart[at + 1]!; position += 1) {
      giveUnit(reduction, edge, units[position]!);
      uses[units[position]!]! += 1;
    }
  }
  reduction.nodeCount = numbers.count();
  for (let unit = 0; unit < unitCount; unit += 1) if (uses[unit] === 1) singleUnits.push(unit);
  for (let node = 0; node < reduction.nodeCount; node += 1) if (degree[node]! <= 2) changedNodes.push(node);
  return reduction;
};

/**
 * Tells the node that stands for all those joined by edges that never fail and carry both ways; out of the source or into the
 * target one way is enough.
 */
const perfectlyJoined = (network: ReliabilityNetwork): ((node: number) => number) => {
  const { source, target, nodeCount, edgeCount, a, b, ways, probability, unitStart } = network;
  const isPerfect = (at: number) => probability[at]! >= 1 && unitStart[at] === unitStart[at + 1];
  let first = 0;
  while (first < edgeCount && !isPerfect(first)) first += 1;
  if (first === edgeCount) return (node) => node;
  const leader = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const leaderOf = (node: number): number => {
    let top = node;
    while (leader[top] !== top) top = leader[top]!;
    for (let at = node; at !== top; ) {
      const up = leader[at]!;
      leader[at] = top;
      at = up;
    }
    return top;
  };
  for (let isJoined = true; isJoined; ) {
    isJoined = false;
    for (let at = first; at < edgeCount; at += 1) {
      const one = leaderOf(a[at]!);
      const other = leaderOf(b[at]!);
      if (one === other || !isPerfect(at)) continue;
      const way = ways[at]!;
      const start = leaderOf(source);
      const end = leaderOf(target);
      const isEnough =
        way === (forward | backward) ||
        ((way & forward) !== 0 && (one === start || other === end)) ||
        ((way & backward) !== 0 && (other === start || one === end));
      if (!isEnough) continue;
      leader[one] = other;
      isJoined = true;
    }
  }
  return leaderOf;
};

/** A reduction with nothing in it and room for so much; it is the same each time. */
const emptyReduction = (nodeCount: number, edgeCount: number, unitCount: number): Reduction => {
  const { nodeCapacity, edgeCapacity, unitCapacity } = spare;
  if (nodeCapacity < nodeCount || edgeCapacity < edgeCount || unitCapacity < unitCount) {
    spare = reductionFor(
      Math.max(nodeCapacity, nodeCount),
      Math.max(edgeCapacity, edgeCount),
      Math.max(unitCapacity, unitCount),
    );
  }
  spare.edgeCount = 0;
  spare.nextRank = 0;
  spare.poolSize = 0;
  spare.neededUnits = [];
  spare.neededEdges = [];
  spare.firstHalf.fill(-1, 0, nodeCount);
  spare.lastHalf.fill(-1, 0, nodeCount);
  spare.degree.fill(0, 0, nodeCount);
  spare.uses.fill(0, 0, unitCount);
  spare.users.fill(0, 0, unitCount);
  spare.metIn.fill(0, 0, unitCount);
  spare.making.ownBefore.fill(-1, 0, unitCount);
  return spare;
};

/** Numbers nodes from 0 in the order they are asked for, so that work depends on those that have edges. */
const nodeNumbers = (number: Int32Array, nodeCount: number) => {
  let count = 0;
  number.fill(-1, 0, nodeCount);
  return {
    of: (node: number): number => {
      if (number[node] === -1) number[node] = count++;
      return number[node]!;
    },
    count: () => count,
  };
};

/** Room for the units of one more edge. */
const makeRoom = (reduction: Reduction, count: number): void => {
  if (reduction.poolSize + count <= reduction.pool.length) return;
  const larger = new Int32Array(2 * (reduction.poolSize + count));
  larger.set(reduction.pool.subarray(0, reduction.poolSize));
  reduction.pool = larger;
};

/** Adds an edge without units, as it is given. */
const addEdge = (reduction: Reduction, from: number, to: number, ways: number, probability: number): number => {
  const edge = reduction.edgeCount;
  reduction.edgeCount += 1;
  const isTurned = from > to;
  reduction.a[edge] = isTurned ? to : from;
  reduction.b[edge] = isTurned ? from : to;
  reduction.ways[edge] = isTurned ? turned(ways) : ways;
  reduction.isGone[edge] = 0;
  reduction.rank[edge] = reduction.nextRank;
  reduction.nextRank += 1;
  reduction.firstUnit[edge] = reduction.poolSize;
  reduction.unitCount[edge] = 0;
  const { sort, one, other, basis, lastOwn } = reduction.making;
  sort[edge] = given;
  one[edge] = -1;
  other[edge] = -1;
  basis[edge] = probability;
  reduction.making.probability[edge] = probability;
  lastOwn[edge] = -1;
  attach(reduction, 2 * edge, reduction.a[edge]!);
  attach(reduction, 2 * edge + 1, reduction.b[edge]!);
  reduction.isChanged[edge] = 1;
  reduction.changedEdges.push(edge);
  return edge;
};

const attach = ({ firstHalf, lastHalf, nextHalf, degree }: Reduction, half: number, node: number): void => {
  nextHalf[half] = -1;
  if (lastHalf[node] === -1) firstHalf[node] = half;
  else nextHalf[lastHalf[node]!] = half;
  lastHalf[node] = half;
  degree[node]! += 1;
};

/** The next half at a node after one of them, or the first after −1; −1 = none is left. Edges that are gone leave the list. */
const halfAfter = ({ firstHalf, lastHalf, nextHalf, isGone }: Reduction, node: number, half: number): number => {
  const first = half === -1 ? firstHalf[node]! : nextHalf[half]!;
  let next = first;
  while (next !== -1 && isGone[next >> 1] === 1) next = nextHalf[next]!;
  if (next === first) return next;
  if (half === -1) firstHalf[node] = next;
  else nextHalf[half] = next;
  if (next === -1) lastHalf[node] = half;
  return next;
};

const otherEnd = ({ a, b }: Reduction, half: number): number => ((half & 1) === 0 ? b[half >> 1]! : a[half >> 1]!);

/** Directions of an edge, seen from the end a half stands for. */
const waysFrom = ({ ways }: Reduction, half: number): number =>
  (half & 1) === 0 ? ways[half >> 1]! : turned(ways[half >> 1]!);

const giveUnit = (reduction: Reduction, edge: number, unit: number): void => {
  reduction.pool[reduction.poolSize] = unit;
  reduction.poolSize += 1;
  reduction.unitCount[edge]! += 1;
  reduction.users[unit]! ^= edge;
};

const noteEdge = ({ isChanged, changedEdges }: Reduction, edge: number): void => {
  if (isChanged[edge] === 1) return;
  isChanged[edge] = 1;
  changedEdges.push(edge);
};

const remove = (reduction: Reduction, edge: number): void => {
  reduction.isGone[edge] = 1;
  leave(reduction, reduction.a[edge]!);
  leave(reduction, reduction.b[edge]!);
};

const leave = ({ degree, changedNodes }: Reduction, node: number): void => {
  degree[node]! -= 1;
  if (degree[node]! <= 2) changedNodes.push(node);
};

/** Removes an edge that nothing takes the place of. */
const drop = (reduction: Reduction, edge: number): void => {
  remove(reduction, edge);
  const { pool, firstUnit, unitCount, uses, users, singleUnits } = reduction;
  const first = firstUnit[edge]!;
  for (let position = first; position < first + unitCount[edge]!; position += 1) {
    const unit = pool[position]!;
    uses[unit]! -= 1;
    users[unit]! ^= edge;
    if (uses[unit] === 1) singleUnits.push(unit);
  }
};

const merge = (reduction: Reduction): void => {
  const { singleUnits, changedEdges } = reduction;
  while (singleUnits.length + reduction.changedNodes.length + changedEdges.length > 0) {
    for (const unit of singleUnits) takeIntoEdge(reduction, unit);
    singleUnits.length = 0;
    mergeSeries(reduction);
    mergeParallel(reduction);
  }
};

/** A unit that only one edge needs becomes part of that edge's own probability. */
const takeIntoEdge = (reduction: Reduction, unit: number): void => {
  if (reduction.uses[unit] !== 1) return;
  const edge = reduction.users[unit]!;
  withoutUnit(reduction, edge, unit);
  makeOwn(reduction, edge, unit);
};

const makeOwn = ({ uses, making, unitProbability }: Reduction, edge: number, unit: number): void => {
  uses[unit] = 0;
  making.probability[edge]! *= unitProbability[unit]!;
  making.ownBefore[unit] = making.lastOwn[edge]!;
  making.lastOwn[edge] = unit;
};

const withoutUnit = (reduction: Reduction, edge: number, unit: number): void => {
  const { pool, firstUnit, unitCount } = reduction;
  const place = placeOf(reduction, edge, unit);
  if (place === -1) return;
  const last = firstUnit[edge]! + unitCount[edge]! - 1;
  for (let position = place; position < last; position += 1) pool[position] = pool[position + 1]!;
  unitCount[edge]! -= 1;
  noteEdge(reduction, edge);
};

/** Where a unit stands in the pool among those of an edge; −1 when the edge does not need it. */
const placeOf = ({ pool, firstUnit, unitCount }: Reduction, edge: number, unit: number): number => {
  const end = firstUnit[edge]! + unitCount[edge]!;
  for (let position = firstUnit[edge]!; position < end; position += 1) if (pool[position] === unit) return position;
  return -1;
};

/** Joins the two edges of a node that has no others, and drops dead ends, until neither is left. */
const mergeSeries = (reduction: Reduction): void => {
  const { source, target, degree } = reduction;
  const nodes = reduction.changedNodes.sort(ascending);
  for (const node of nodes) {
    if (node === source || node === target || degree[node] === 0 || degree[node]! > 2) continue;
    const first = halfAfter(reduction, node, -1);
    const second = halfAfter(reduction, node, first);
    if (second === -1) drop(reduction, first >> 1);
    else joinSeries(reduction, first, second);
  }
  nodes.length = 0;
};

const ascending = (one: number, other: number): number => one - other;

/** Makes two edges one, given the halves at the node between them. */
const joinSeries = (reduction: Reduction, first: number, second: number): void => {
  const from = otherEnd(reduction, first);
  const to = otherEnd(reduction, second);
  const ways = turned(waysFrom(reduction, first)) & waysFrom(reduction, second);
  if (from === to || ways === 0) {
    drop(reduction, first >> 1);
    drop(reduction, second >> 1);
    return;
  }
  const { probability } = reduction.making;
  combine(reduction, series, first >> 1, second >> 1, {
    from,
    to,
    ways,
    probability: probability[first >> 1]! * probability[second >> 1]!,
  });
};

interface Combined {
  readonly from: number;
  readonly to: number;
  readonly ways: number;
  readonly probability: number;
}

/** Puts one edge in the place of two; it needs what either of them needs. */
const combine = (
  reduction: Reduction,
  sort: number,
  one: number,
  other: number,
  { from, to, ways, probability }: Combined,
): number => {
  remove(reduction, one);
  remove(reduction, other);
  const { firstUnit, unitCount, uses, users } = reduction;
  makeRoom(reduction, unitCount[one]! + unitCount[other]!);
  const edge = addEdge(reduction, from, to, ways, probability);
  reduction.making.sort[edge] = sort;
  reduction.making.one[edge] = one;
  reduction.making.other[edge] = other;
  const { pool } = reduction;
  let at = firstUnit[one]!;
  let otherAt = firstUnit[other]!;
  const end = at + unitCount[one]!;
  const otherEndAt = otherAt + unitCount[other]!;
  while (at < end || otherAt < otherEndAt) {
    const unit = at < end && (otherAt === otherEndAt || pool[at]! <= pool[otherAt]!) ? pool[at]! : pool[otherAt]!;
    const isOfOne = at < end && pool[at] === unit;
    const isOfOther = otherAt < otherEndAt && pool[otherAt] === unit;
    if (isOfOne) {
      at += 1;
      users[unit]! ^= one;
    }
    if (isOfOther) {
      otherAt += 1;
      users[unit]! ^= other;
    }
    if (isOfOne && isOfOther) uses[unit]! -= 1;
    if (uses[unit] === 1) makeOwn(reduction, edge, unit);
    else giveUnit(reduction, edge, unit);
  }
  return edge;
};

/** Merges edges between the same nodes that need the same units. Directions away from the ends' purpose are dropped. */
const mergeParallel = (reduction: Reduction): void => {
  const { changedEdges, isGone, isChanged, a, b, ways, rank } = reduction;
  const { probability } = reduction.making;
  for (const edge of changedEdges) {
    isChanged[edge] = 0;
    if (isGone[edge] === 1) continue;
    ways[edge] = purposeful(reduction, edge);
    if (ways[edge] === 0) {
      drop(reduction, edge);
      continue;
    }
    const twin = twinOf(reduction, edge);
    if (twin === -1) continue;
    const first = Math.min(rank[edge]!, rank[twin]!);
    const merged = combine(reduction, parallel, edge, twin, {
      from: a[edge]!,
      to: b[edge]!,
      ways: ways[edge]!,
      probability: 1 - (1 - probability[edge]!) * (1 - probability[twin]!),
    });
    rank[merged] = first;
  }
  changedEdges.length = 0;
};

/** The directions that can be of use: nothing useful enters the source or leaves the target. */
const purposeful = ({ source, target, a, b, ways }: Reduction, edge: number): number => {
  const isForward = b[edge] !== source && a[edge] !== target;
  const isBackward = a[edge] !== source && b[edge] !== target;
  return ways[edge]! & ((isForward ? forward : 0) | (isBackward ? backward : 0));
};

/** Another edge between the same nodes in the same directions that needs the same units; −1 = none. */
const twinOf = (reduction: Reduction, edge: number): number => {
  const { a, b, ways, degree, unitCount } = reduction;
  const node = degree[a[edge]!]! <= degree[b[edge]!]! ? a[edge]! : b[edge]!;
  for (let half = halfAfter(reduction, node, -1); half !== -1; half = halfAfter(reduction, node, half)) {
    const other = half >> 1;
    if (other === edge || a[other] !== a[edge] || b[other] !== b[edge] || ways[other] !== ways[edge]) continue;
    if (unitCount[other] === unitCount[edge] && needSame(reduction, edge, other)) return other;
  }
  return -1;
};

const needSame = ({ pool, firstUnit, unitCount }: Reduction, one: number, other: number): boolean => {
  for (let at = 0; at < unitCount[one]!; at += 1) {
    if (pool[firstUnit[one]! + at] !== pool[firstUnit[other]! + at]) return false;
  }
  return true;
};

/** Where only one edge joins an end to the rest, that edge becomes a factor and its other node the end. */
const takeOnlyEdge = (reduction: Reduction, end: 'source' | 'target'): boolean => {
  const node = reduction[end];
  if (reduction.degree[node] !== 1) return false;
  const half = halfAfter(reduction, node, -1);
  const other = otherEnd(reduction, half);
  if (reduction.unitCount[half >> 1] !== 0 || other === reduction.source || other === reduction.target) return false;
  remove(reduction, half >> 1);
  reduction.neededEdges.push(half >> 1);
  reduction.factor *= reduction.making.probability[half >> 1]!;
  reduction[end] = other;
  for (let next = halfAfter(reduction, other, -1); next !== -1; next = halfAfter(reduction, other, next)) {
    noteEdge(reduction, next >> 1);
  }
  return true;
};

/** Units without which the target cannot be reached become factors: among those of one way, the ones no other way avoids. */
const takeNeededUnits = (reduction: Reduction): boolean => {
  const { neededUnits, unitProbability, metIn, isGone, uses } = reduction;
  // A unit met in this round lies on every way found so far.
  let round = 1;
  if (!meetUnits(reduction, -1, round)) return false;
  for (let unit = 0; unit < unitProbability.length; unit += 1) {
    if (metIn[unit] !== round) continue;
    if (meetUnits(reduction, unit, round + 1)) round += 1;
    else neededUnits.push(unit);
  }
  for (const unit of neededUnits) {
    reduction.factor *= unitProbability[unit]!;
    uses[unit] = 0;
  }
  for (let edge = 0; edge < reduction.edgeCount && neededUnits.length > 0; edge += 1) {
    if (isGone[edge] === 0) for (const unit of neededUnits) withoutUnit(reduction, edge, unit);
  }
  return neededUnits.length > 0;
};

/** Finds a way without one unit; units on it that were met in the round before are met in this one. False when there is none. */
const meetUnits = (reduction: Reduction, without: number, round: number): boolean => {
  const { source, target, queue, arrivedBy, metIn, pool, firstUnit, unitCount } = reduction;
  if (source === target) return true;
  arrivedBy.fill(-1, 0, reduction.nodeCount);
  queue[0] = source;
  for (let at = 0, queued = 1; at < queued && arrivedBy[target] === -1; at += 1) {
    const node = queue[at]!;
    for (let half = halfAfter(reduction, node, -1); half !== -1; half = halfAfter(reduction, node, half)) {
      const next = otherEnd(reduction, half);
      if (next === source || arrivedBy[next] !== -1 || (waysFrom(reduction, half) & forward) === 0) continue;
      if (placeOf(reduction, half >> 1, without) !== -1) continue;
      arrivedBy[next] = half;
      queue[queued++] = next;
    }
  }
  if (arrivedBy[target] === -1) return false;
  for (let node = target; node !== source; ) {
    const half = arrivedBy[node]!;
    const first = firstUnit[half >> 1]!;
    for (let position = first; position < first + unitCount[half >> 1]!; position += 1) {
      if (metIn[pool[position]!] === round - 1) metIn[pool[position]!] = round;
    }
    node = otherEnd(reduction, half ^ 1);
  }
  return true;
};

/** What is left, with its nodes numbered anew. */
const reduced = (reduction: Reduction, { unitProbability }: ReliabilityNetwork): ReducedNetwork => {
  const { firstUnit, pool, neededUnits, neededEdges, factor } = reduction;
  const madeAs = edgesLeft(reduction);
  const edgeCount = madeAs.length;
  const numbers = nodeNumbers(reduction.number, reduction.nodeCount);
  const source = numbers.of(reduction.source);
  const target = numbers.of(reduction.target);
  const a = new Int32Array(edgeCount);
  const b = new Int32Array(edgeCount);
  const ways = new Uint8Array(edgeCount);
  const probability = new Float64Array(edgeCount);
  const unitStart = new Int32Array(edgeCount + 1);
  for (let at = 0; at < edgeCount; at += 1) {
    const edge = madeAs[at]!;
    a[at] = numbers.of(reduction.a[edge]!);
    b[at] = numbers.of(reduction.b[edge]!);
    ways[at] = reduction.ways[edge]!;
    probability[at] = reduction.making.probability[edge]!;
    unitStart[at + 1] = unitStart[at]! + reduction.unitCount[edge]!;
  }
  const nodeCount = numbers.count();
  const units = new Int32Array(unitStart[edgeCount]!);
  for (let at = 0; at < edgeCount; at += 1) {
    const shift = firstUnit[madeAs[at]!]! - unitStart[at]!;
    for (let to = unitStart[at]!; to < unitStart[at + 1]!; to += 1) units[to] = pool[to + shift]!;
  }
  const network = { source, target, nodeCount, edgeCount, a, b, ways, probability, unitStart, units, unitProbability };
  return { ...network, factor, neededUnits, neededEdges, madeAs, making: makingOf(reduction) };
};

/** The edges that are not gone, by rank. */
const edgesLeft = ({ isGone, rank, ofRank, edgeCount, nextRank }: Reduction): Int32Array => {
  ofRank.fill(-1, 0, nextRank);
  let left = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    if (isGone[edge] === 1) continue;
    ofRank[rank[edge]!] = edge;
    left += 1;
  }
  const edges = new Int32Array(left);
  for (let at = 0, place = 0; at < nextRank; at += 1) {
    if (ofRank[at] === -1) continue;
    edges[place] = ofRank[at]!;
    place += 1;
  }
  return edges;
};

/** The making as the caller may keep it. */
const makingOf = ({ making, edgeCount, unitProbability }: Reduction): EdgeMaking => ({
  sort: making.sort.slice(0, edgeCount),
  one: making.one.slice(0, edgeCount),
  other: making.other.slice(0, edgeCount),
  basis: making.basis.slice(0, edgeCount),
  probability: making.probability.slice(0, edgeCount),
  lastOwn: making.lastOwn.slice(0, edgeCount),
  ownBefore: making.ownBefore.slice(0, unitProbability.length),
});
