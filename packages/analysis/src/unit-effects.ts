import type { FailureUnit } from './failure-units.ts';
import type { FlowFacts } from './flow-facts.ts';
import { needMbpsOf } from './flow-outcome.ts';

/** Failure units with what each of them does to flows, in the same order. */
export interface UnitEffects {
  readonly units: readonly FailureUnit[];
  readonly effects: readonly UnitEffect[];
  /** Numbers of the units that take an element down, by its id. */
  readonly touching: ReadonlyMap<string, readonly number[]>;
  /** The number of each unit. */
  readonly numbers: ReadonlyMap<FailureUnit, number>;
  /** Whether one of them runs redundantly inside. */
  readonly redundant: boolean;
}

/** What one unit does to the flows that have a way to lose. */
export interface UnitEffect {
  readonly broken: Set<FlowFacts>;
  readonly rerouted: Set<FlowFacts>;
  /** Flows whose traffic changes its ways, wholly or in part. */
  readonly moved: Set<FlowFacts>;
  /** Flows whose ways together carry less than before, and less than they need. */
  readonly short: Set<FlowFacts>;
}

/** Units that nothing has been said about yet. */
export const noEffects = (units: readonly FailureUnit[]): UnitEffects => ({
  units,
  effects: units.map(() => ({ broken: new Set(), rerouted: new Set(), moved: new Set(), short: new Set() })),
  touching: unitsByElement(units),
  numbers: new Map(units.map((unit, number) => [unit, number])),
  redundant: units.some(({ redundant }) => redundant),
});

const unitsByElement = (units: readonly FailureUnit[]): ReadonlyMap<string, readonly number[]> => {
  const touching = new Map<string, number[]>();
  for (const [number, { takesDown }] of units.entries()) {
    for (const id of takesDown) {
      const known = touching.get(id);
      if (known === undefined) touching.set(id, [number]);
      else known.push(number);
    }
  }
  return touching;
};

/** Numbers of the units that take down one of these elements. */
export const unitsTouching = ({ touching }: UnitEffects, ids: readonly string[]): ReadonlySet<number> =>
  new Set(ids.flatMap((id) => touching.get(id) ?? []));

/** Notes which units break a flow or make it change its path; `moved` and `short` only when asked for. */
export const markEffectsOn = (flow: FlowFacts, all: UnitEffects, withChanges: boolean): void => {
  const { units, effects } = all;
  const { from, to } = flow.flow;
  const cutBy = new Set(flow.cutBy);
  for (const number of unitsTouching(all, [from.id, to.id])) effects[number]!.broken.add(flow);
  for (const number of unitsTouching(all, flow.path)) {
    effects[number]![cutBy.has(units[number]!) ? 'broken' : 'rerouted'].add(flow);
  }
  if (withChanges) markChangesOf(flow, all);
  for (const { broken, rerouted, moved, short } of effects) {
    if (!broken.has(flow)) continue;
    for (const others of [rerouted, moved, short]) others.delete(flow);
  }
};

/** Most failures leave a flow where it is; these are the others, and those that take the capacity it needs. */
const markChangesOf = (flow: FlowFacts, all: UnitEffects): void => {
  const { effects, numbers, redundant } = all;
  const used = flow.shares.map(({ element }) => element.id);
  for (const number of unitsTouching(all, used)) effects[number]!.moved.add(flow);
  const need = needMbpsOf(flow);
  if (need === undefined) return;
  const before = flow.capacity.mbps ?? Number.POSITIVE_INFINITY;
  for (const { unit, mbps } of flow.capacityShortfalls(need, redundant)) {
    const number = mbps < before ? numbers.get(unit) : undefined;
    if (number !== undefined) effects[number]!.short.add(flow);
  }
};
