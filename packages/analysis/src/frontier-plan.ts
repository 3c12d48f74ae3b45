import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';

/** Beyond this many nodes met but not finished at once, the method is hopeless: it is not started. */
const widestFrontier = 16;

/** The decision of one edge. */
export interface Step {
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

/** The order in which edges are decided, and where a state holds what of nodes and shared units. */
export interface Plan {
  readonly steps: readonly Step[];
  readonly sourceSlot: number;
  readonly targetSlot: number;
  readonly slotCount: number;
  readonly unitSlotCount: number;
}

/**
 * Puts the edges in an order that keeps the frontier narrow and gives nodes and shared units their places; undefined where it
 * gets too wide.
 */
export const planSteps = (network: ReliabilityNetwork): Plan | undefined => {
  const edges = orderEdges(network);
  if (edges === undefined) return undefined;
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

/** Edges in the order in which their second node is met; undefined where too many nodes are open at once. */
const orderEdges = ({
  source,
  target,
  nodeCount,
  edges,
}: ReliabilityNetwork): readonly ReliabilityEdge[] | undefined => {
  const around: Set<number>[] = Array.from({ length: nodeCount }, () => new Set());
  for (const { a, b } of edges) {
    around[a]!.add(b);
    around[b]!.add(a);
  }
  const joined = around.filter(({ size }) => size > 0).length;
  const isMet = new Uint8Array(nodeCount);
  /** Neighbours of each node that are not met yet. */
  const unmet = Int32Array.from(around, ({ size }) => size);
  const rank = new Int32Array(nodeCount).fill(-1);
  const open = new Set<number>();
  let met = 0;
  /** Nodes besides the ends that are met and have neighbours that are not. */
  let frontier = 0;
  const change = (node: number, by: number) => {
    if (node !== source && node !== target) frontier += by;
  };
  const meet = (node: number) => {
    open.delete(node);
    isMet[node] = 1;
    rank[node] = met++;
    if (unmet[node]! > 0) change(node, 1);
    for (const other of around[node]!) {
      unmet[other]! -= 1;
      if (isMet[other] === 0) open.add(other);
      else if (unmet[other] === 0) change(other, -1);
    }
  };
  meet(source);
  while (open.size > 0) {
    meet(joined > greedyLimit ? open.values().next().value! : narrowest(open, isMet, unmet, around));
    if (frontier + 2 > widestFrontier) return undefined;
  }
  const late = ({ a, b }: ReliabilityEdge) => Math.max(rank[a]!, rank[b]!);
  const early = ({ a, b }: ReliabilityEdge) => Math.min(rank[a]!, rank[b]!);
  return edges.filter(({ a }) => rank[a] !== -1).sort((x, y) => late(x) - late(y) || early(x) - early(y));
};

/** The node that adds fewest unmet neighbours and finishes most met ones; the one longest open when equal. */
const narrowest = (
  open: ReadonlySet<number>,
  isMet: Uint8Array,
  unmet: Int32Array,
  around: readonly ReadonlySet<number>[],
): number => {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const node of open) {
    let growth = 0;
    for (const other of around[node]!) {
      if (isMet[other] === 0) growth += 1;
      else if (unmet[other] === 1) growth -= 1;
    }
    if (growth < least) {
      least = growth;
      best = node;
    }
  }
  return best;
};
