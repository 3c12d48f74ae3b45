import { arcRows } from './arc-rows.ts';
import { sourceSlot, targetSlot } from './frontier-state.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/** Beyond this many nodes met but not finished at once, the method is hopeless: it is not started. */
const widestFrontier = 16;
const bitsOfWord = 32;

/**
 * The order in which edges are decided, one a step, and where a state holds what of nodes and shared units. Arrays are by step
 * unless said otherwise.
 */
export interface Plan {
  readonly stepCount: number;
  readonly edge: Int32Array;
  readonly ways: Uint8Array;
  readonly probability: Float64Array;
  /** Places of the edge's ends in the state. */
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  /** Node places that nothing needs after the step, as bits. */
  readonly finishedNodes: Int32Array;
  /** The steps after which no edge touches an end any more. */
  readonly lastOfSource: number;
  readonly lastOfTarget: number;
  /** The shared units of the edge with their places: those from `unitStart[step]` up to `unitStart[step + 1]`. */
  readonly unitStart: Int32Array;
  readonly units: Int32Array;
  readonly unitSlots: Int32Array;
  /** The same units as bits, and those nothing needs after the step; `unitWords` numbers a step. */
  readonly unitBits: Int32Array;
  readonly finishedUnits: Int32Array;
  readonly unitWords: number;
  readonly slotCount: number;
  /** How many numbers a state has. */
  readonly width: number;
}

/**
 * Puts the edges in an order that keeps the frontier narrow and gives nodes and shared units their places; undefined where it
 * gets too wide.
 */
export const planSteps = (network: ReliabilityNetwork): Plan | undefined => {
  const edge = orderEdges(network);
  if (edge === undefined) return undefined;
  const stepCount = edge.length;
  const nodes = nodePlaces(network, edge);
  if (nodes === undefined) return undefined;
  const units = unitPlaces(network, edge);
  const { unitStart, unitSlots, lastOfUnit } = units;
  const unitWords = Math.ceil(units.unitSlotCount / bitsOfWord);
  const ways = new Uint8Array(stepCount);
  const probability = new Float64Array(stepCount);
  const unitBits = new Int32Array(stepCount * unitWords);
  const finishedUnits = new Int32Array(stepCount * unitWords);
  for (let step = 0; step < stepCount; step += 1) {
    ways[step] = network.ways[edge[step]!]!;
    probability[step] = network.probability[edge[step]!]!;
    for (let at = unitStart[step]!; at < unitStart[step + 1]!; at += 1) {
      const slot = unitSlots[at]!;
      const word = step * unitWords + (slot >> 5);
      unitBits[word]! |= 1 << (slot & 31);
      if (lastOfUnit[units.units[at]!] === step) finishedUnits[word]! |= 1 << (slot & 31);
    }
  }
  return {
    stepCount,
    edge,
    ways,
    probability,
    ...nodes,
    unitStart,
    units: units.units,
    unitSlots,
    unitBits,
    finishedUnits,
    unitWords,
    width: nodes.slotCount + 2 * unitWords,
  };
};

/** Gives nodes their places: one that is free again after the node's last edge. Undefined where there are too many. */
const nodePlaces = ({ source, target, nodeCount, a, b }: ReliabilityNetwork, edge: Int32Array) => {
  const last = new Int32Array(nodeCount).fill(-1);
  edge.forEach((each, step) => {
    last[a[each]!] = step;
    last[b[each]!] = step;
  });
  const slotOf = new Int32Array(nodeCount).fill(-1);
  slotOf[source] = sourceSlot;
  slotOf[target] = targetSlot;
  const places = { a: new Uint8Array(edge.length), b: new Uint8Array(edge.length) };
  const finishedNodes = new Int32Array(edge.length);
  const free: number[] = [];
  let slotCount = 2;
  for (let step = 0; step < edge.length; step += 1) {
    const ends = [a[edge[step]!]!, b[edge[step]!]!] as const;
    for (const node of ends) if (slotOf[node] === -1) slotOf[node] = free.pop() ?? slotCount++;
    if (slotCount > widestFrontier) return undefined;
    places.a[step] = slotOf[ends[0]]!;
    places.b[step] = slotOf[ends[1]]!;
    for (const node of ends) {
      if (node === source || node === target || last[node]! > step) continue;
      finishedNodes[step]! |= 1 << slotOf[node]!;
      free.push(slotOf[node]!);
    }
  }
  return { ...places, finishedNodes, lastOfSource: last[source]!, lastOfTarget: last[target]!, slotCount };
};

/** The same for the units of the edges. */
const unitPlaces = ({ unitStart, units, unitProbability }: ReliabilityNetwork, edge: Int32Array) => {
  const lastOfUnit = new Int32Array(unitProbability.length).fill(-1);
  const startOf = new Int32Array(edge.length + 1);
  edge.forEach((each, step) => {
    startOf[step + 1] = startOf[step]! + unitStart[each + 1]! - unitStart[each]!;
    for (let at = unitStart[each]!; at < unitStart[each + 1]!; at += 1) lastOfUnit[units[at]!] = step;
  });
  const unitsOf = new Int32Array(startOf[edge.length]!);
  const unitSlots = new Int32Array(startOf[edge.length]!);
  const slotOf = new Int32Array(unitProbability.length).fill(-1);
  const free: number[] = [];
  let unitSlotCount = 0;
  for (let step = 0; step < edge.length; step += 1) {
    const first = unitStart[edge[step]!]! - startOf[step]!;
    for (let at = startOf[step]!; at < startOf[step + 1]!; at += 1) {
      const unit = units[first + at]!;
      if (slotOf[unit] === -1) slotOf[unit] = free.pop() ?? unitSlotCount++;
      unitsOf[at] = unit;
      unitSlots[at] = slotOf[unit]!;
    }
    for (let at = startOf[step]!; at < startOf[step + 1]!; at += 1) {
      if (lastOfUnit[unitsOf[at]!] === step) free.push(unitSlots[at]!);
    }
  }
  return { unitStart: startOf, units: unitsOf, unitSlots, lastOfUnit, unitSlotCount };
};

/** Up to this many nodes the next one is chosen by what it does to the frontier; beyond, breadth first. */
const greedyLimit = 200;

/** Edges in the order in which their second node is met; undefined where too many nodes are open at once. */
const orderEdges = (network: ReliabilityNetwork): Int32Array | undefined => {
  const rank = orderNodes(network);
  if (rank === undefined) return undefined;
  const { a, b, edgeCount } = network;
  const met: number[] = [];
  for (let edge = 0; edge < edgeCount; edge += 1) if (rank[a[edge]!] !== -1) met.push(edge);
  const late = (edge: number) => Math.max(rank[a[edge]!]!, rank[b[edge]!]!);
  const early = (edge: number) => Math.min(rank[a[edge]!]!, rank[b[edge]!]!);
  return Int32Array.from(met.sort((x, y) => late(x) - late(y) || early(x) - early(y)));
};

/** Neighbours of the nodes, each once: those of `node` from `start[node]` up to `end[node]`. */
interface Neighbours {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly nodes: Int32Array;
}

const neighboursOf = ({ nodeCount, edgeCount, a, b }: ReliabilityNetwork): Neighbours => {
  const ends = new Int32Array(2 * edgeCount);
  for (let edge = 0; edge < edgeCount; edge += 1) {
    ends[2 * edge] = a[edge]!;
    ends[2 * edge + 1] = b[edge]!;
  }
  const { start, arcs } = arcRows(ends, nodeCount);
  const end = new Int32Array(nodeCount);
  const nodes = new Int32Array(arcs.length);
  const seenFrom = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node += 1) {
    let to = start[node]!;
    for (let position = start[node]!; position < start[node + 1]!; position += 1) {
      const other = ends[arcs[position]! ^ 1]!;
      if (seenFrom[other] === node) continue;
      seenFrom[other] = node;
      nodes[to] = other;
      to += 1;
    }
    end[node] = to;
  }
  return { start, end, nodes };
};

/** The order in which nodes are met from the source on, −1 = never; undefined where too many are open at once. */
const orderNodes = (network: ReliabilityNetwork): Int32Array | undefined => {
  const { source, target, nodeCount } = network;
  const around = neighboursOf(network);
  const rank = new Int32Array(nodeCount).fill(-1);
  const isOpen = new Uint8Array(nodeCount);
  /** Neighbours of each node that are not met yet. */
  const unmet = new Int32Array(nodeCount);
  let joined = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    unmet[node] = around.end[node]! - around.start[node]!;
    if (unmet[node]! > 0) joined += 1;
  }
  const open = [source];
  /** Nodes besides the ends that are met and have neighbours that are not. */
  let frontier = 0;
  for (let met = 0, next = 0; next < open.length; met += 1) {
    if (joined <= greedyLimit) putFirst(open, next, narrowest(open, next, rank, unmet, around));
    const node = open[next]!;
    next += 1;
    rank[node] = met;
    if (unmet[node]! > 0 && node !== source && node !== target) frontier += 1;
    for (let position = around.start[node]!; position < around.end[node]!; position += 1) {
      const other = around.nodes[position]!;
      unmet[other]! -= 1;
      if (rank[other] === -1) {
        if (isOpen[other] === 0) open.push(other);
        isOpen[other] = 1;
      } else if (unmet[other] === 0 && other !== source && other !== target) frontier -= 1;
    }
    if (frontier + 2 > widestFrontier) return undefined;
  }
  return rank;
};

/** Moves one of the open nodes before the others; these stay in their order. */
const putFirst = (open: number[], next: number, at: number): void => {
  const node = open[at]!;
  for (let place = at; place > next; place -= 1) open[place] = open[place - 1]!;
  open[next] = node;
};

/** Where the open node stands that adds fewest unmet neighbours and finishes most met ones; the one longest open when equal. */
const narrowest = (
  open: readonly number[],
  next: number,
  rank: Int32Array,
  unmet: Int32Array,
  { start, end, nodes }: Neighbours,
): number => {
  let best = next;
  let least = Number.POSITIVE_INFINITY;
  for (let at = next; at < open.length; at += 1) {
    const node = open[at]!;
    let growth = 0;
    for (let position = start[node]!; position < end[node]!; position += 1) {
      const other = nodes[position]!;
      if (rank[other] === -1) growth += 1;
      else if (unmet[other] === 1) growth -= 1;
    }
    if (growth >= least) continue;
    least = growth;
    best = at;
  }
  return best;
};
