import { type DeadEnds, deadEndsOf } from './frontier-dead-ends.ts';
import { edgeOrders, widestFrontier } from './frontier-order.ts';
import { sourceSlot, targetSlot } from './frontier-state.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

const bitsOfWord = 32;

/** Where the ends of each edge, one a step, stand in a state. */
export interface NodePlaces {
  readonly a: Uint8Array;
  readonly b: Uint8Array;
  readonly slotCount: number;
  /** Node places that nothing needs after the step, as bits. */
  readonly finishedNodes: Int32Array;
  /** How many nodes besides the ends are met but not finished after the step. */
  readonly openNodes: Uint8Array;
  /** The steps after which no edge touches an end any more. */
  readonly lastOfSource: number;
  readonly lastOfTarget: number;
}

/** The same for the shared units of each edge: those from `unitStart[step]` up to `unitStart[step + 1]`. */
export interface UnitPlaces {
  readonly unitStart: Int32Array;
  readonly units: Int32Array;
  readonly unitSlots: Int32Array;
  readonly unitWords: number;
  /** Numbers of the units among those of the plan, and by these numbers their first and last steps. */
  readonly unitNumbers: Int32Array;
  readonly firstOfUnit: Int32Array;
  readonly lastOfUnit: Int32Array;
}

/**
 * The order in which edges are decided, one a step, and where a state holds what of nodes and shared units. Arrays are by step
 * unless said otherwise.
 */
export interface Plan extends NodePlaces, UnitPlaces, DeadEnds {
  readonly stepCount: number;
  readonly edge: Int32Array;
  readonly ways: Uint8Array;
  readonly probability: Float64Array;
  /** The units of the edge as bits, and those nothing needs after the step; `unitWords` numbers a step. */
  readonly unitBits: Int32Array;
  readonly finishedUnits: Int32Array;
  /** How many numbers a state has. */
  readonly width: number;
  /** How many outcomes to expect before this step and all later ones together, for each outcome before this one. */
  readonly ahead: Float64Array;
}

/** With so few outcomes to expect, looking for a cheaper plan would cost more than it saves. */
const fewOutcomes = 1_000;

/** The cheapest plan found; undefined where every order of the edges gets too wide. */
export const planSteps = (network: ReliabilityNetwork): Plan | undefined => {
  const number = numbersOfUnits(network);
  let best: Plan | undefined;
  for (const edge of edgeOrders(network)) {
    const plan = planOf(network, edge, number);
    if (plan !== undefined && (best === undefined || plan.ahead[0]! < best.ahead[0]!)) best = plan;
    if (best !== undefined && best.ahead[0]! < fewOutcomes) break;
  }
  return best;
};

/** Numbers the units that edges need from 0, so that work depends on those: the number of each by its position among the units. */
const numbersOfUnits = ({ units, unitProbability }: ReliabilityNetwork): Int32Array => {
  if (units.length === 0) return units;
  const numberOf = new Int32Array(unitProbability.length).fill(-1);
  let count = 0;
  return units.map((unit) => {
    if (numberOf[unit] === -1) numberOf[unit] = count++;
    return numberOf[unit]!;
  });
};

/** Gives nodes and shared units their places; undefined where there are too many. */
const planOf = (network: ReliabilityNetwork, edge: Int32Array, number: Int32Array): Plan | undefined => {
  const stepCount = edge.length;
  const nodes = nodePlaces(network, edge);
  if (nodes === undefined) return undefined;
  const units = unitPlaces(network, edge, number);
  const { unitStart, unitNumbers, unitSlots, unitWords, lastOfUnit } = units;
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
      if (lastOfUnit[unitNumbers[at]!] === step) finishedUnits[word]! |= 1 << (slot & 31);
    }
  }
  const deadEnds = deadEndsOf(network, edge, nodes, units);
  return {
    stepCount,
    edge,
    ways,
    probability,
    ...nodes,
    ...units,
    ...deadEnds,
    unitBits,
    finishedUnits,
    width: nodes.slotCount + 2 * unitWords,
    ahead: outcomesAhead(nodes, units, deadEnds),
  };
};

/** Gives nodes their places: one that is free again after the node's last edge. Undefined where there are too many. */
const nodePlaces = (
  { source, target, nodeCount, a, b }: ReliabilityNetwork,
  edge: Int32Array,
): NodePlaces | undefined => {
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
  const openNodes = new Uint8Array(edge.length);
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
    openNodes[step] = slotCount - 2 - free.length;
  }
  return {
    ...places,
    slotCount,
    finishedNodes,
    openNodes,
    lastOfSource: last[source]!,
    lastOfTarget: last[target]!,
  };
};

/** The same for the units of the edges. */
const unitPlaces = ({ unitStart, units }: ReliabilityNetwork, edge: Int32Array, number: Int32Array): UnitPlaces => {
  const unitCount = number.reduce((most, each) => Math.max(most, each + 1), 0);
  const firstOfUnit = new Int32Array(unitCount).fill(-1);
  const lastOfUnit = new Int32Array(unitCount).fill(-1);
  const startOf = new Int32Array(edge.length + 1);
  edge.forEach((each, step) => {
    startOf[step + 1] = startOf[step]! + unitStart[each + 1]! - unitStart[each]!;
    for (let at = unitStart[each]!; at < unitStart[each + 1]!; at += 1) {
      if (firstOfUnit[number[at]!] === -1) firstOfUnit[number[at]!] = step;
      lastOfUnit[number[at]!] = step;
    }
  });
  const unitsOf = new Int32Array(startOf[edge.length]!);
  const unitNumbers = new Int32Array(startOf[edge.length]!);
  const unitSlots = new Int32Array(startOf[edge.length]!);
  const slotOf = new Int32Array(unitCount).fill(-1);
  const free: number[] = [];
  let unitSlotCount = 0;
  for (let step = 0; step < edge.length; step += 1) {
    const first = unitStart[edge[step]!]! - startOf[step]!;
    for (let at = startOf[step]!; at < startOf[step + 1]!; at += 1) {
      const unit = number[first + at]!;
      if (slotOf[unit] === -1) slotOf[unit] = free.pop() ?? unitSlotCount++;
      unitsOf[at] = units[first + at]!;
      unitNumbers[at] = unit;
      unitSlots[at] = slotOf[unit]!;
    }
    for (let at = startOf[step]!; at < startOf[step + 1]!; at += 1) {
      if (lastOfUnit[unitNumbers[at]!] === step) free.push(unitSlots[at]!);
    }
  }
  const unitWords = Math.ceil(unitSlotCount / bitsOfWord);
  return { unitStart: startOf, units: unitsOf, unitNumbers, unitSlots, unitWords, firstOfUnit, lastOfUnit };
};

/**
 * By what factor the outcomes become more with each node and with each unit whose state they tell apart. Measured on grids, streets,
 * complete graphs, tori, cages and random planar networks with 1,000 and more outcomes: estimates with these are at most 2.1 times
 * what came.
 */
const swellOfNode = 2.5;
const swellOfUnit = 1.5;

const outcomesAhead = (
  { openNodes }: NodePlaces,
  { firstOfUnit }: UnitPlaces,
  { toldUntil }: DeadEnds,
): Float64Array => {
  const stepCount = openNodes.length;
  const unitChange = new Int32Array(stepCount);
  firstOfUnit.forEach((first, unit) => {
    if (first === -1) return;
    unitChange[first]! += 1;
    unitChange[toldUntil[unit]!]! -= 1;
  });
  const swell = new Float64Array(stepCount);
  for (let step = 1, openUnits = 0; step < stepCount; step += 1) {
    openUnits += unitChange[step - 1]!;
    swell[step] = swellOfNode ** openNodes[step - 1]! * swellOfUnit ** openUnits;
  }
  swell[0] = 1;
  const ahead = new Float64Array(stepCount);
  for (let step = stepCount - 1, sum = 0; step >= 0; step -= 1) {
    sum += swell[step]!;
    ahead[step] = sum / swell[step]!;
  }
  return ahead;
};
