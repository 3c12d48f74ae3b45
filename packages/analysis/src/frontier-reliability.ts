import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';

/** Beyond this many nodes met but not finished at once, the method is hopeless: it is not started. */
const widestFrontier = 16;

const undecided = 0;
const up = 1;
const down = 2;

/**
 * Exact probability that the target can be reached from the source, or undefined when it takes more than `stepLimit` steps.
 *
 * Edges are decided one after the other. Partial outcomes that look the same at the frontier (the nodes with decided and
 * undecided edges) are added up: all that matters is which frontier nodes the source reaches, which of them reach each other or
 * the target, and which shared units are already known to be up or down.
 * Source: Hardy, Lucet & Limnios, "K-terminal network reliability measures with binary decision diagrams", IEEE Transactions
 * on Reliability 56(3), 2007; here over reachability instead of partitions, because edges may be one-way.
 */
export const frontierReliability = (network: ReliabilityNetwork, stepLimit: number): number | undefined => {
  const plan = planSteps(network);
  if (plan === undefined) return undefined;
  const { steps, sourceSlot, targetSlot, slotCount, unitSlotCount } = plan;
  const width = slotCount + unitSlotCount;
  const state = new Uint16Array(width);
  let outcomes = new Map<string, number>([[encode(state), 1]]);
  let reached = 0;
  let spent = 0;
  for (const [at, step] of steps.entries()) {
    const next = new Map<string, number>();
    spent += outcomes.size;
    // Outcomes swell towards the middle and shrink again, so this gives up early rather than late.
    if (spent + (outcomes.size * (steps.length - at)) / 3 > stepLimit) return undefined;
    const settle = (outcome: Uint16Array, probability: number) => {
      if (probability === 0) return;
      if ((outcome[sourceSlot]! & (1 << targetSlot)) !== 0) {
        reached += probability;
        return;
      }
      forget(outcome, step, slotCount);
      if (isHopeless(outcome, step, sourceSlot, targetSlot, slotCount)) return;
      const key = encode(outcome);
      next.set(key, (next.get(key) ?? 0) + probability);
    };
    for (const [key, probability] of outcomes) {
      decode(key, state);
      if (isUseless(state, step, sourceSlot, targetSlot)) settle(state, probability);
      else decide(state, step, probability, settle, sourceSlot, targetSlot, slotCount);
    }
    outcomes = next;
  }
  return reached;
};

interface Step {
  readonly edge: ReliabilityEdge;
  readonly a: number;
  readonly b: number;
  /** Places of the edge's shared units in the state, with their probabilities. */
  readonly units: readonly { readonly slot: number; readonly probability: number }[];
  /** Node places and unit places that nothing needs after this step. */
  readonly finishedNodes: number;
  readonly finishedUnits: readonly number[];
  readonly sourceFinished: boolean;
  readonly targetFinished: boolean;
}

interface Plan {
  readonly steps: readonly Step[];
  readonly sourceSlot: number;
  readonly targetSlot: number;
  readonly slotCount: number;
  readonly unitSlotCount: number;
}

/** Branches on what is not known yet about one edge and hands every outcome to `settle`. */
const decide = (
  state: Uint16Array,
  step: Step,
  probability: number,
  settle: (outcome: Uint16Array, probability: number) => void,
  sourceSlot: number,
  targetSlot: number,
  slotCount: number,
): void => {
  const { edge, units } = step;
  const branch = (outcome: Uint16Array, at: number, so: number): void => {
    const unit = units[at];
    if (unit !== undefined) {
      const status = outcome[unit.slot]!;
      if (status === down) settle(outcome, so);
      else if (status === up) branch(outcome, at + 1, so);
      else {
        const failed = outcome.slice();
        failed[unit.slot] = down;
        settle(failed, so * (1 - unit.probability));
        outcome[unit.slot] = up;
        branch(outcome, at + 1, so * unit.probability);
      }
      return;
    }
    if (edge.probability < 1) settle(outcome.slice(), so * (1 - edge.probability));
    if (edge.forward) connect(outcome, step.a, step.b, slotCount);
    if (edge.backward) connect(outcome, step.b, step.a, slotCount);
    tidy(outcome, sourceSlot, targetSlot, slotCount);
    settle(outcome, so * edge.probability);
  };
  branch(state.slice(), 0, probability);
};

/** Adds a one-way connection to a transitively closed relation. */
const connect = (rows: Uint16Array, from: number, to: number, slotCount: number): void => {
  const gained = rows[to]! | (1 << to);
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === from || (rows[slot]! & (1 << from)) !== 0) rows[slot]! |= gained;
  }
};

/** Forgets how nodes the source reaches, or that reach the target, are connected otherwise: it no longer matters. */
const tidy = (rows: Uint16Array, sourceSlot: number, targetSlot: number, slotCount: number): void => {
  const fromSource = rows[sourceSlot]!;
  const target = 1 << targetSlot;
  for (let slot = 0; slot < slotCount; slot += 1) {
    if (slot === sourceSlot) continue;
    const row = rows[slot]!;
    if ((fromSource & (1 << slot)) !== 0) rows[slot] = 0;
    else if ((row & target) !== 0) rows[slot] = target;
    else rows[slot] = row & ~fromSource & ~(1 << slot);
  }
};

/** An edge into what the source reaches already, or out of what reaches the target already, decides nothing. */
const isUseless = (rows: Uint16Array, { edge, a, b, units }: Step, sourceSlot: number, targetSlot: number): boolean => {
  if (units.some(({ slot }) => rows[slot] === down)) return true;
  const adds = (from: number, to: number) =>
    (rows[sourceSlot]! & (1 << to)) === 0 &&
    (rows[from]! & (1 << to)) === 0 &&
    (from === sourceSlot || (rows[from]! & (1 << targetSlot)) === 0);
  return !(edge.forward && adds(a, b)) && !(edge.backward && adds(b, a));
};

const forget = (state: Uint16Array, { finishedNodes, finishedUnits }: Step, slotCount: number): void => {
  if (finishedNodes !== 0) {
    for (let slot = 0; slot < slotCount; slot += 1) {
      if ((finishedNodes & (1 << slot)) !== 0) state[slot] = 0;
      else state[slot]! &= ~finishedNodes;
    }
  }
  for (const slot of finishedUnits) state[slot] = undecided;
};

/** Nothing ahead can join the two ends any more. */
const isHopeless = (
  rows: Uint16Array,
  step: Step,
  sourceSlot: number,
  targetSlot: number,
  slotCount: number,
): boolean => {
  if (step.sourceFinished && rows[sourceSlot] === 0) return true;
  if (!step.targetFinished) return false;
  for (let slot = 0; slot < slotCount; slot += 1) if ((rows[slot]! & (1 << targetSlot)) !== 0) return false;
  return true;
};

const encode = (state: Uint16Array): string => String.fromCharCode(...state);

const decode = (key: string, state: Uint16Array): void => {
  for (let at = 0; at < state.length; at += 1) state[at] = key.charCodeAt(at);
};

/** Puts the edges in an order that keeps the frontier narrow and gives nodes and shared units their places. */
const planSteps = (network: ReliabilityNetwork): Plan | undefined => {
  const edges = orderEdges(network);
  const lastOfNode = new Map<number, number>();
  const lastOfUnit = new Map<number, number>();
  edges.forEach((edge, at) => {
    lastOfNode.set(edge.a, at).set(edge.b, at);
    for (const unit of edge.units) lastOfUnit.set(unit, at);
  });
  const nodePlaces = places();
  const unitPlaces = places();
  const sourceSlot = nodePlaces.take(network.source);
  const targetSlot = nodePlaces.take(network.target);
  const drafts: (Omit<Step, 'units' | 'finishedUnits'> & { unitSlots: readonly number[]; freed: readonly number[] })[] =
    [];
  for (const [at, edge] of edges.entries()) {
    const a = nodePlaces.take(edge.a);
    const b = nodePlaces.take(edge.b);
    if (nodePlaces.count() > widestFrontier) return undefined;
    const unitSlots = edge.units.map(unitPlaces.take);
    const isFinished = (node: number) => (lastOfNode.get(node) ?? -1) <= at;
    let finishedNodes = 0;
    for (const node of [edge.a, edge.b]) {
      if (node === network.source || node === network.target || !isFinished(node)) continue;
      finishedNodes |= 1 << nodePlaces.take(node);
      nodePlaces.free(node);
    }
    const gone = edge.units.filter((unit) => lastOfUnit.get(unit) === at);
    const freed = gone.map(unitPlaces.take);
    for (const unit of gone) unitPlaces.free(unit);
    drafts.push({
      edge,
      a,
      b,
      unitSlots,
      freed,
      finishedNodes,
      sourceFinished: isFinished(network.source),
      targetFinished: isFinished(network.target),
    });
  }
  const slotCount = nodePlaces.count();
  const steps = drafts.map(({ unitSlots, freed, ...step }) => ({
    ...step,
    units: unitSlots.map((slot, at) => ({
      slot: slotCount + slot,
      probability: network.unitProbability.get(step.edge.units[at]!) ?? 1,
    })),
    finishedUnits: freed.map((slot) => slotCount + slot),
  }));
  return { steps, sourceSlot, targetSlot, slotCount, unitSlotCount: unitPlaces.count() };
};

/** Gives out the smallest free numbers; the same item keeps its number until it is freed. */
const places = () => {
  const taken = new Map<number, number>();
  const free: number[] = [];
  let count = 0;
  return {
    take: (item: number): number => {
      let place = taken.get(item);
      if (place === undefined) {
        place = free.pop() ?? count;
        if (place === count) count += 1;
        taken.set(item, place);
      }
      return place;
    },
    free: (item: number): void => {
      const place = taken.get(item);
      if (place !== undefined) free.push(place);
      taken.delete(item);
    },
    count: () => count,
  };
};

/** Up to this many nodes the next one is chosen by what it does to the frontier; beyond, breadth first. */
const greedyLimit = 200;

/** Edges in the order in which their second node is met. */
const orderEdges = ({ source, edges }: ReliabilityNetwork): readonly ReliabilityEdge[] => {
  const around = new Map<number, Set<number>>();
  const neighbours = (node: number) => {
    const known = around.get(node) ?? new Set<number>();
    around.set(node, known);
    return known;
  };
  for (const { a, b } of edges) {
    neighbours(a).add(b);
    neighbours(b).add(a);
  }
  const met = new Set([source]);
  const open = new Set(neighbours(source));
  while (open.size > 0) {
    const next = around.size > greedyLimit ? open.values().next().value! : narrowest(open, met, neighbours);
    open.delete(next);
    met.add(next);
    for (const node of neighbours(next)) if (!met.has(node)) open.add(node);
  }
  const rank = new Map([...met].map((node, at) => [node, at]));
  const late = ({ a, b }: ReliabilityEdge) => Math.max(rank.get(a) ?? 0, rank.get(b) ?? 0);
  const early = ({ a, b }: ReliabilityEdge) => Math.min(rank.get(a) ?? 0, rank.get(b) ?? 0);
  return edges.filter(({ a }) => rank.has(a)).sort((x, y) => late(x) - late(y) || early(x) - early(y));
};

/** The node that adds fewest unmet neighbours and finishes most met ones; earliest met, then smallest, when equal. */
const narrowest = (
  open: ReadonlySet<number>,
  met: ReadonlySet<number>,
  neighbours: (node: number) => ReadonlySet<number>,
): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const node of open) {
    let growth = 0;
    for (const other of neighbours(node)) {
      if (!met.has(other)) growth += 1;
      else if ([...neighbours(other)].every((near) => near === node || met.has(near))) growth -= 1;
    }
    if (growth < least) {
      least = growth;
      best = node;
    }
  }
  return best;
};
