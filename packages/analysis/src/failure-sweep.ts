import type { Facts } from './facts.ts';
import { downBy, type FlowState, outcomesOfFlows, overloadsAfter } from './failure-simulation.ts';
import type { FailureUnit } from './failure-units.ts';
import type { FlowFacts } from './flow-facts.ts';
import { isDegraded, needMbpsOf, priorityOf } from './flow-outcome.ts';
import { sortedUnique } from './order.ts';
import { runToEnd } from './run-to-end.ts';

/** Steps done of all steps; `done` never falls and ends at `total`. */
export interface SweepProgress {
  readonly done: number;
  readonly total: number;
}

export interface SweepOptions {
  /**
   * `reachability`: only which flows break and which lose their path. `detail` (the default): also which are degraded, for the
   * same reasons as in a single simulation.
   */
  readonly depth?: 'reachability' | 'detail';
  /** How many entries are given at most; 200 unless said. */
  readonly limit?: number;
  /** Also fail as a whole what runs redundantly inside; false unless said. */
  readonly redundant?: boolean;
}

/** One failure, or two at the same time, with the flows it touches; all lists sorted by id. */
export interface SweepEntry {
  readonly units: readonly string[];
  /** All flows it breaks. */
  readonly broken: readonly string[];
  /** Those of them that no single unit of it breaks by itself; for one unit all of them. */
  readonly brokenTogether: readonly string[];
  /** Flows that still work, but worse; empty when only reachability was asked for. */
  readonly degraded: readonly string[];
  /** Flows that lose their chosen path and have another; for a pair only when detail was asked for. */
  readonly rerouted: readonly string[];
}

export interface SweepResult {
  /** How many units fail at a time. */
  readonly order: 1 | 2;
  /** Failures looked at: all units, or all pairs of them. */
  readonly tried: number;
  /** Units that run redundantly inside and were therefore not failed. */
  readonly leftOut: number;
  /** Those that break a flow; of pairs, those that break one which neither breaks alone. */
  readonly breaking: number;
  /** Those that break, degrade or reroute a flow; `entries` holds the worst of them. */
  readonly harmful: number;
  /** Worst first: by flows broken (together) of priority 1, then 2, 3, 4, then likewise degraded, then rerouted, then by ids. */
  readonly entries: readonly SweepEntry[];
}

const standardLimit = 200;

/**
 * Tries all single failures, or all pairs of them, in steps: a caller may stop asking at any time. A pair is listed only when it
 * breaks a flow that neither of its members breaks alone; then one of them lies on the flow's chosen path and the other cuts what
 * is left without the first, so that only such pairs need a look.
 */
export function* sweepFailures(
  facts: Facts,
  order: 1 | 2,
  options: SweepOptions = {},
): Generator<SweepProgress, SweepResult> {
  const { depth = 'detail', limit = standardLimit, redundant = false } = options;
  const units = facts.topology.failureUnits.filter((unit) => redundant || !unit.redundant);
  const sweep: Sweep = {
    facts,
    units,
    flows: facts.flows.filter(({ reachable }) => reachable),
    touching: unitsByElement(units),
    effects: units.map(() => ({ broken: new Set(), rerouted: new Set(), moved: new Set(), short: new Set() })),
    detailed: depth === 'detail',
  };
  const details = !sweep.detailed ? 0 : order === 1 ? units.length : limit;
  const total = sweep.flows.length * order + details;
  let done = 0;
  for (const flow of sweep.flows) {
    markSingleFailures(sweep, flow);
    yield { done: ++done, total };
  }
  const entries: SweepEntry[] = [];
  if (order === 1) {
    for (const [number, unit] of units.entries()) {
      entries.push(singleEntry(sweep, unit, number));
      if (sweep.detailed) yield { done: ++done, total };
    }
    return ranked(sweep, order, entries.filter(isHarmful), limit);
  }
  const pairs = new Map<number, Set<FlowFacts>>();
  for (const flow of sweep.flows) {
    markPairs(sweep, flow, pairs);
    yield { done: ++done, total };
  }
  for (const [pair, together] of pairs) entries.push(pairEntry(sweep, pair, together));
  const result = ranked(sweep, order, entries, limit);
  if (!sweep.detailed) return result;
  const worst: SweepEntry[] = [];
  for (const entry of result.entries) {
    worst.push(withDetail(sweep, entry));
    yield { done: ++done, total };
  }
  if (done < total) yield { done: total, total };
  return { ...result, entries: worst };
}

/** The same in one go. */
export const completeSweep = (facts: Facts, order: 1 | 2, options: SweepOptions = {}): SweepResult =>
  runToEnd(sweepFailures(facts, order, options));

interface Sweep {
  readonly facts: Facts;
  readonly units: readonly FailureUnit[];
  /** Those that have a way to lose. */
  readonly flows: readonly FlowFacts[];
  /** Numbers of the units that take an element down, by its id. */
  readonly touching: ReadonlyMap<string, readonly number[]>;
  /** What each unit does to flows, by its number. */
  readonly effects: readonly Effect[];
  readonly detailed: boolean;
}

interface Effect {
  readonly broken: Set<FlowFacts>;
  readonly rerouted: Set<FlowFacts>;
  /** Flows whose traffic changes its ways, wholly or in part. */
  readonly moved: Set<FlowFacts>;
  /** Flows whose traffic stays where it is, but whose ways together no longer carry what they need. */
  readonly short: Set<FlowFacts>;
}

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

const unitsTouching = ({ touching }: Sweep, ids: readonly string[]): ReadonlySet<number> =>
  new Set(ids.flatMap((id) => touching.get(id) ?? []));

const markSingleFailures = (sweep: Sweep, flow: FlowFacts): void => {
  const { units, effects } = sweep;
  const { from, to } = flow.flow;
  const cutBy = new Set(flow.cutBy);
  for (const number of unitsTouching(sweep, [from.id, to.id])) effects[number]!.broken.add(flow);
  for (const number of unitsTouching(sweep, flow.path)) {
    effects[number]![cutBy.has(units[number]!) ? 'broken' : 'rerouted'].add(flow);
  }
  if (sweep.detailed) markChanges(sweep, flow);
  for (const { broken, rerouted, moved, short } of effects) {
    if (!broken.has(flow)) continue;
    for (const others of [rerouted, moved, short]) others.delete(flow);
  }
};

/** Most failures leave a flow where it is; these are the others, and those that take the capacity it needs. */
const markChanges = (sweep: Sweep, flow: FlowFacts): void => {
  const { units, effects } = sweep;
  for (const number of unitsTouching(
    sweep,
    flow.shares.map(({ element }) => element.id),
  )) {
    effects[number]!.moved.add(flow);
  }
  const need = needMbpsOf(flow);
  if (need === undefined) return;
  const before = flow.capacity.mbps ?? Number.POSITIVE_INFINITY;
  const short = new Set(flow.capacityShortfalls(need).flatMap(({ unit, mbps }) => (mbps < before ? [unit] : [])));
  const usable = unitsTouching(
    sweep,
    [...flow.usable.components, ...flow.usable.links].map(({ id }) => id),
  );
  for (const number of usable) {
    const unit = units[number]!;
    if (short.has(unit)) effects[number]!.short.add(flow);
    // Shortfalls leave out what runs redundantly inside.
    else if (unit.redundant) effects[number]!.moved.add(flow);
  }
};

const singleEntry = (sweep: Sweep, unit: FailureUnit, number: number): SweepEntry => {
  const { broken, rerouted } = sweep.effects[number]!;
  return {
    units: [unit.id],
    broken: idsOf(broken),
    brokenTogether: idsOf(broken),
    degraded: sweep.detailed ? degradedBy(sweep, unit, number) : [],
    rerouted: idsOf(rerouted),
  };
};

const degradedBy = (sweep: Sweep, unit: FailureUnit, number: number): readonly string[] => {
  const { broken, moved, short } = sweep.effects[number]!;
  if (moved.size === 0) return idsOf(short);
  const downIds = new Set(unit.takesDown);
  const states = sweep.flows.map((before): FlowState => {
    if (broken.has(before)) return { before, after: undefined };
    return { before, after: moved.has(before) ? before.whileDown(unit.takesDown) : before };
  });
  const overloaded = new Set(overloadsAfter(sweep.facts, states).flatMap(({ flows }) => flows));
  const degraded = states.flatMap(({ before, after }) => {
    if (after === undefined) return [];
    return short.has(before) || isDegraded(before, after, downIds, overloaded) ? [before.id] : [];
  });
  return sortedUnique(degraded);
};

/** A pair of units as one number. */
const pairOf = ({ units }: Sweep, a: number, b: number): number => Math.min(a, b) * units.length + Math.max(a, b);

const markPairs = (sweep: Sweep, flow: FlowFacts, pairs: Map<number, Set<FlowFacts>>): void => {
  const { units, effects } = sweep;
  const numbers = new Map(units.map((unit, number) => [unit, number]));
  for (const first of unitsTouching(sweep, flow.path)) {
    if (effects[first]!.broken.has(flow)) continue;
    for (const unit of flow.whileDown(units[first]!.takesDown).cutBy) {
      const second = numbers.get(unit);
      if (second === undefined || effects[second]!.broken.has(flow)) continue;
      const pair = pairOf(sweep, first, second);
      pairs.set(pair, (pairs.get(pair) ?? new Set()).add(flow));
    }
  }
};

const pairEntry = ({ units, effects }: Sweep, pair: number, together: ReadonlySet<FlowFacts>): SweepEntry => {
  const [a, b] = [Math.floor(pair / units.length), pair % units.length] as const;
  const broken = new Set([...effects[a]!.broken, ...effects[b]!.broken, ...together]);
  return {
    units: [units[a]!.id, units[b]!.id],
    broken: idsOf(broken),
    brokenTogether: idsOf(together),
    degraded: [],
    rerouted: [],
  };
};

const withDetail = ({ facts }: Sweep, entry: SweepEntry): SweepEntry => {
  const units = entry.units.flatMap((id) => facts.topology.failureUnit(id) ?? []);
  const { flows } = outcomesOfFlows(facts, downBy(units));
  return {
    ...entry,
    degraded: flows.filter(({ status }) => status === 'degraded').map(({ id }) => id),
    rerouted: flows.filter(({ rerouted }) => rerouted).map(({ id }) => id),
  };
};

const idsOf = (flows: ReadonlySet<FlowFacts>): readonly string[] => sortedUnique([...flows].map(({ id }) => id));

const isHarmful = ({ broken, degraded, rerouted }: SweepEntry): boolean =>
  broken.length + degraded.length + rerouted.length > 0;

const priorities = [1, 2, 3, 4];

const ranked = (
  { facts, units, flows }: Sweep,
  order: 1 | 2,
  entries: readonly SweepEntry[],
  limit: number,
): SweepResult => {
  const priorityById = new Map(flows.map((flow) => [flow.id, priorityOf(flow)]));
  const counts = (ids: readonly string[]) =>
    priorities.map((priority) => ids.filter((id) => priorityById.get(id) === priority).length);
  const damages = entries.map((entry) => ({
    entry,
    damage: [...counts(entry.brokenTogether), ...counts(entry.degraded), entry.rerouted.length],
  }));
  const unitPosition = new Map(facts.topology.failureUnits.map(({ id }, position) => [id, position]));
  const position = ({ units: [first = '', second = ''] }: SweepEntry) => [
    unitPosition.get(first) ?? 0,
    unitPosition.get(second) ?? 0,
  ];
  damages.sort((a, b) => compareLists(b.damage, a.damage) || compareLists(position(a.entry), position(b.entry)));
  return {
    order,
    tried: order === 1 ? units.length : (units.length ** 2 - units.length) / 2,
    leftOut: facts.topology.failureUnits.length - units.length,
    breaking: entries.filter(({ brokenTogether }) => brokenTogether.length > 0).length,
    harmful: entries.length,
    entries: damages.slice(0, limit).map(({ entry }) => entry),
  };
};

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
};
