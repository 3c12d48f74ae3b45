import { applyEdits, type Design } from '@spandrel/model';
import { computeFacts, type Facts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { type ComponentNode, isWithin, type Topology } from './topology.ts';
import { monthlyCost } from './transfer-cost.ts';

/** What a flow looks like with a component in one place. */
export interface PlacedFlow {
  readonly reachable: boolean;
  readonly latencyMs: number | null;
  readonly requestMs: number | null;
  /** Transfer cost; null when the volume is not known. */
  readonly transferUsdPerMonth: number | null;
  /** Requirements that are not met, sorted. */
  readonly unmet: readonly string[];
}

/** A flow before and after a move. */
export interface FlowPlacement {
  readonly flow: string;
  readonly before: PlacedFlow;
  readonly after: PlacedFlow;
}

/** What moving one component to another place would change. */
export interface PlacementChange {
  readonly component: string;
  /** Ids of the boxes; null = free on the canvas. */
  readonly before: string | null;
  readonly after: string | null;
  /** Flows of the component and what it contains, and others whose figures change; sorted by id. */
  readonly flows: readonly FlowPlacement[];
  /** Sum over the flows of the component that get through both before and after. */
  readonly requestMs: { readonly before: number; readonly after: number };
  /** Of the whole design: what elements state, and transfer. */
  readonly monthlyCostUsd: { readonly before: number; readonly after: number };
}

/** Boxes a component may be moved into: others of a kind its own kind allows, not inside itself; sorted by id. */
export const possiblePlaces = (topology: Topology, component: ComponentNode): readonly ComponentNode[] =>
  topology.components.filter(
    (box) =>
      box !== component.parent &&
      !isWithin(box, component) &&
      component.kind?.parents.includes(box.component.kind) === true,
  );

/**
 * The effect on latency and cost of standing in another box, everything else as drawn: its links stay. Undefined when the design
 * has no such component or box, or the box stands in the component.
 */
export const moveComponent = (facts: Facts, id: string, parent: string): PlacementChange | undefined => {
  const { topology, design } = facts;
  const [component, box] = [topology.component(id), topology.component(parent)];
  if (component === undefined || box === undefined || isWithin(box, component)) return undefined;
  const moved = computeFacts(movedTo(design, id, parent));
  const own = (flow: FlowFacts) => isWithin(flow.flow.from, component) || isWithin(flow.flow.to, component);
  const costs = [monthlyCost(facts), monthlyCost(moved)] as const;
  const transfer = costs.map((cost) => new Map(cost.flows.map((flow) => [flow.flow, flow.usdPerMonth])));
  const pairs = facts.flows.flatMap((flow) => {
    const after = moved.flow(flow.id);
    if (after === undefined) return [];
    const placed = { before: figuresOf(flow, transfer[0]), after: figuresOf(after, transfer[1]) };
    const isOwn = own(flow);
    return isOwn || differ(placed.before, placed.after) ? [{ flow: flow.id, isOwn, ...placed }] : [];
  });
  const kept = pairs.filter(({ isOwn, before, after }) => isOwn && before.reachable && after.reachable);
  const total = (side: 'before' | 'after') => kept.reduce((sum, pair) => sum + (pair[side].requestMs ?? 0), 0);
  return {
    component: id,
    before: component.parent?.id ?? null,
    after: parent,
    flows: pairs.map(({ flow, before, after }) => ({ flow, before, after })),
    requestMs: { before: total('before'), after: total('after') },
    monthlyCostUsd: { before: costs[0].totalUsd, after: costs[1].totalUsd },
  };
};

const movedTo = (design: Design, id: string, parent: string): Design =>
  applyEdits(design, [{ type: 'set-field', section: 'components', id, field: 'parent', value: parent }]);

const figuresOf = (
  { id, proof, requestMs }: FlowFacts,
  transfer: ReadonlyMap<string, number | null> | undefined,
): PlacedFlow => ({
  reachable: proof.reachable,
  latencyMs: proof.latencyMs,
  requestMs,
  transferUsdPerMonth: transfer?.get(id) ?? null,
  unmet: Object.keys(proof.requires).filter((name) => proof.requires[name]?.met === false),
});

const differ = (a: PlacedFlow, b: PlacedFlow): boolean =>
  a.latencyMs !== b.latencyMs ||
  a.transferUsdPerMonth !== b.transferUsdPerMonth ||
  a.reachable !== b.reachable ||
  a.unmet.join() !== b.unmet.join();

/**
 * Every place a component could stand in, one at a time so that a caller can stop. Ranked at the end: fewest flows lost, then the
 * least time of their requests, then the least cost.
 */
export function* comparePlaces(
  facts: Facts,
  id: string,
): Generator<{ readonly done: number; readonly total: number }, readonly PlacementChange[]> {
  const component = facts.topology.component(id);
  const places = component === undefined ? [] : possiblePlaces(facts.topology, component);
  const changes: PlacementChange[] = [];
  for (const [index, place] of places.entries()) {
    const change = moveComponent(facts, id, place.id);
    if (change !== undefined) changes.push(change);
    yield { done: index + 1, total: places.length };
  }
  const lost = ({ flows }: PlacementChange) =>
    flows.filter(({ before, after }) => before.reachable && !after.reachable).length;
  return changes.sort(
    (a, b) =>
      lost(a) - lost(b) || a.requestMs.after - b.requestMs.after || a.monthlyCostUsd.after - b.monthlyCostUsd.after,
  );
}
