import type { Facts } from './facts.ts';
import { downBy, type FlowState, factsDuring, overloadsAfter } from './failure-simulation.ts';
import type { FlowFacts } from './flow-facts.ts';
import { hasTooLittle, isWorse, needMbpsOf } from './flow-outcome.ts';
import { sortedUnique } from './order.ts';
import { runToEnd } from './run-to-end.ts';
import { rankSweep, type SweepEntry, type SweepResult } from './sweep-result.ts';
import { markEffectsOn, noEffects, type UnitEffects, unitsTouching } from './unit-effects.ts';

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

const standardLimit = 200;

interface Sweep extends UnitEffects {
  readonly facts: Facts;
  /** Those that have a way to lose. */
  readonly flows: readonly FlowFacts[];
  readonly detailed: boolean;
}

/**
 * Tries all single failures, or all pairs of them, in steps: a caller may stop asking at any time. A pair is listed only when it
 * breaks a flow that neither of its members breaks alone; then one of them lies on the flow's chosen path and the other cuts what
 * is left without the first, so that only such pairs need a look.
 */
export function* sweepFailures(
  facts: Facts,
  order: 1 | 2,
  { depth = 'detail', limit = standardLimit, redundant = false }: SweepOptions = {},
): Generator<SweepProgress, SweepResult> {
  const units = facts.topology.failureUnits.filter((unit) => redundant || !unit.redundant);
  const flows = facts.flows.filter(({ reachable }) => reachable);
  const sweep: Sweep = { ...noEffects(units), facts, flows, detailed: depth === 'detail' };
  const detailSteps = !sweep.detailed ? 0 : order === 1 ? units.length : standardLimit;
  const total = flows.length * order + detailSteps;
  let done = 0;
  for (const flow of flows) {
    markEffectsOn(flow, sweep, sweep.detailed && order === 1);
    yield { done: ++done, total };
  }
  const found = { order, unitCount: units.length, limit };
  if (order === 1) {
    const entries: SweepEntry[] = [];
    for (let number = 0; number < units.length; number += 1) {
      entries.push(singleEntry(sweep, number));
      if (sweep.detailed) yield { done: ++done, total };
    }
    return rankSweep(facts, { ...found, entries: entries.filter(isHarmful) });
  }
  const pairs = new Map<number, Set<FlowFacts>>();
  for (const flow of flows) {
    markPairs(sweep, flow, pairs);
    yield { done: ++done, total };
  }
  const entries = [...pairs].map(([pair, together]) => pairEntry(sweep, pair, together));
  const result = rankSweep(facts, { ...found, entries });
  if (!sweep.detailed) return result;
  const detailed: SweepEntry[] = [];
  for (const entry of result.entries) {
    detailed.push(withDetail(sweep, entry));
    yield { done: done + Math.round((detailSteps * detailed.length) / result.entries.length), total };
  }
  if (detailed.length === 0) yield { done: total, total };
  return { ...result, entries: detailed };
}

/** The same in one go. */
export const completeSweep = (facts: Facts, order: 1 | 2, options: SweepOptions = {}): SweepResult =>
  runToEnd(sweepFailures(facts, order, options));

const singleEntry = (sweep: Sweep, number: number): SweepEntry => {
  const { broken, rerouted } = sweep.effects[number]!;
  return {
    units: [sweep.units[number]!.id],
    broken: idsOf(broken),
    brokenTogether: idsOf(broken),
    degraded: sweep.detailed ? degradedBy(sweep, number) : [],
    rerouted: idsOf(rerouted),
  };
};

const degradedBy = (sweep: Sweep, number: number): readonly string[] => {
  const { broken, moved, short } = sweep.effects[number]!;
  if (moved.size === 0) return idsOf(short);
  const { takesDown } = sweep.units[number]!;
  const states = sweep.flows.map((before): FlowState => {
    if (broken.has(before)) return { before, after: undefined };
    return { before, after: moved.has(before) ? before.whileDown(takesDown) : before };
  });
  return sortedUnique([...idsOf(short), ...worseAmong(sweep, states, new Set(takesDown))]);
};

/** Flows that still work, but worse for another reason than that their ways carry too little; each once or more. */
const worseAmong = (
  { facts }: Sweep,
  states: readonly FlowState[],
  downIds: ReadonlySet<string>,
): readonly string[] => {
  const overloaded = overloadsAfter(facts, states).flatMap(({ flows }) => flows);
  const worse = states.flatMap(({ before, after }) =>
    after !== undefined && after !== before && isWorse(before, after, downIds) ? [before.id] : [],
  );
  return [...overloaded, ...worse];
};

/** Notes the pairs that break a flow only together; a pair is one number, its smaller member times the count plus the larger. */
const markPairs = (sweep: Sweep, flow: FlowFacts, pairs: Map<number, Set<FlowFacts>>): void => {
  const { units, effects, numbers } = sweep;
  for (const first of unitsTouching(sweep, flow.path)) {
    if (effects[first]!.broken.has(flow)) continue;
    for (const unit of flow.whileDown(units[first]!.takesDown).cutBy) {
      const second = numbers.get(unit);
      if (second === undefined || effects[second]!.broken.has(flow)) continue;
      const pair = Math.min(first, second) * units.length + Math.max(first, second);
      pairs.set(pair, (pairs.get(pair) ?? new Set()).add(flow));
    }
  }
};

const pairEntry = ({ units, effects }: Sweep, pair: number, together: ReadonlySet<FlowFacts>): SweepEntry => {
  const [first, second] = [Math.floor(pair / units.length), pair % units.length] as const;
  const broken = new Set([...effects[first]!.broken, ...effects[second]!.broken, ...together]);
  return {
    units: [units[first]!.id, units[second]!.id],
    broken: idsOf(broken),
    brokenTogether: idsOf(together),
    degraded: [],
    rerouted: [],
  };
};

const withDetail = (sweep: Sweep, entry: SweepEntry): SweepEntry => {
  const { facts, flows } = sweep;
  const downIds = downBy(entry.units.flatMap((id) => facts.topology.failureUnit(id) ?? []));
  const broken = new Set(entry.broken);
  const states = flows.map((before): FlowState => {
    if (broken.has(before.id)) return { before, after: undefined };
    const stays = !before.shares.some(({ element }) => downIds.has(element.id));
    // Where its traffic stays, only the capacity that is left can matter.
    return { before, after: stays && needMbpsOf(before) === undefined ? before : factsDuring(before, downIds) };
  });
  const short = states.filter(({ before, after }) => after && hasTooLittle(before, after));
  const rerouted = states.filter(({ before, after }) => after && before.path.some((id) => downIds.has(id)));
  return {
    ...entry,
    degraded: sortedUnique([...short.map(({ before }) => before.id), ...worseAmong(sweep, states, downIds)]),
    rerouted: rerouted.map(({ before }) => before.id),
  };
};

const idsOf = (flows: ReadonlySet<FlowFacts>): readonly string[] => sortedUnique([...flows].map(({ id }) => id));

const isHarmful = ({ broken, degraded, rerouted }: SweepEntry): boolean =>
  broken.length + degraded.length + rerouted.length > 0;
