import type { Facts } from './facts.ts';
import { priorityOf } from './flow-outcome.ts';

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
  /**
   * Worst first: by flows broken of priority 1, then 2, 3, 4, then likewise degraded, then rerouted, then by ids; pairs only by the
   * flows broken together.
   */
  readonly entries: readonly SweepEntry[];
}

/** What a sweep found, before it is put in order. */
interface Findings {
  readonly order: 1 | 2;
  /** How many units were failed, alone or in pairs. */
  readonly unitCount: number;
  readonly entries: readonly SweepEntry[];
  readonly limit: number;
}

const priorities = [1, 2, 3, 4];

/** Puts the entries of a sweep in order and keeps the worst. */
export const rankSweep = (facts: Facts, { order, unitCount, entries, limit }: Findings): SweepResult => {
  const { failureUnits } = facts.topology;
  const priorityById = new Map(facts.flows.map((flow) => [flow.id, priorityOf(flow)]));
  const counts = (ids: readonly string[]) =>
    priorities.map((priority) => ids.filter((id) => priorityById.get(id) === priority).length);
  const places = new Map(failureUnits.map(({ id }, place) => [id, place]));
  const ranked = entries.map((entry) => ({
    entry,
    damage: [...counts(entry.brokenTogether), ...counts(entry.degraded), entry.rerouted.length],
    places: entry.units.map((id) => places.get(id) ?? 0),
  }));
  ranked.sort((a, b) => compareLists(b.damage, a.damage) || compareLists(a.places, b.places));
  return {
    order,
    tried: order === 1 ? unitCount : (unitCount ** 2 - unitCount) / 2,
    leftOut: failureUnits.length - unitCount,
    breaking: entries.filter(({ brokenTogether }) => brokenTogether.length > 0).length,
    harmful: entries.length,
    entries: ranked.slice(0, limit).map(({ entry }) => entry),
  };
};

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
};
