import type { AvailabilityProof } from '@spandrel/model';
import type { Facts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { compareText } from './order.ts';

/** Minutes of an average month: 365.25 days ÷ 12 = 30.44 days of 24 hours. */
export const minutesPerMonth = (365.25 / 12) * 24 * 60;

/** Expected downtime of an average month, in minutes. */
export const downtimeMinutesPerMonth = (availability: number): number => (1 - availability) * minutesPerMonth;

/** What one unit's failures mean for a flow. */
export interface UnitImportance {
  readonly unit: string;
  /**
   * Birnbaum's importance: availability of the flow with the unit always up minus always down, 0 to 1.
   * Source: Birnbaum, "On the importance of different components in a multicomponent system", Multivariate Analysis II, 1969.
   */
  readonly birnbaum: number;
  /** Downtime of the flow that goes away when the unit never fails, in minutes per month. */
  readonly minutesPerMonth: number;
}

/** A flow's expected downtime and what causes it. */
export interface FlowDowntime {
  readonly flow: string;
  readonly availability: AvailabilityProof;
  /** Of the availability's value; where only bounds are known, the middle of them. */
  readonly minutesPerMonth: number;
  /** Largest gain first, then by id. Empty where nothing uncertain bears on it or its availability is not exact. */
  readonly importances: readonly UnitImportance[];
}

/** What making one unit perfect saves all flows together. */
export interface Strengthening {
  readonly unit: string;
  /** Sum over the flows, in minutes per month. */
  readonly minutesPerMonth: number;
  /** Largest gain first, then by id. */
  readonly flows: readonly { readonly flow: string; readonly minutesPerMonth: number }[];
}

/** What to strengthen first. */
export interface StrengtheningPlan {
  /** Sorted by id. */
  readonly flows: readonly FlowDowntime[];
  /** Largest gain first, then by id. */
  readonly units: readonly Strengthening[];
  /** Flows whose availability is not known exactly, so that no importance is known; sorted by id. */
  readonly withoutRanking: readonly string[];
}

/** Downtime of every flow, and the units ranked by the downtime that goes away when they never fail. */
export const strengtheningPlan = (facts: Facts): StrengtheningPlan => {
  const flows = facts.flows.map(flowDowntime);
  const gains = new Map<string, { flow: string; minutesPerMonth: number }[]>();
  for (const { flow, importances } of flows) {
    for (const { unit, minutesPerMonth: gain } of importances) {
      const known = gains.get(unit) ?? [];
      gains.set(unit, [...known, { flow, minutesPerMonth: gain }]);
    }
  }
  const units = [...gains].map(([unit, gained]): Strengthening => {
    const ordered = gained.sort((a, b) => b.minutesPerMonth - a.minutesPerMonth || compareText(a.flow, b.flow));
    return { unit, minutesPerMonth: ordered.reduce((sum, gain) => sum + gain.minutesPerMonth, 0), flows: ordered };
  });
  return {
    flows,
    units: units.sort((a, b) => b.minutesPerMonth - a.minutesPerMonth || compareText(a.unit, b.unit)),
    withoutRanking: flows.filter(({ availability }) => availability.method !== 'exact').map(({ flow }) => flow),
  };
};

/** The expected downtime of one flow, with the units ranked by what their failures add to it. */
export const flowDowntime = ({ id, availability, availabilityContributors }: FlowFacts): FlowDowntime => ({
  flow: id,
  availability,
  minutesPerMonth: downtimeMinutesPerMonth(availability.value),
  importances: availabilityContributors.map(({ unit, gain }) => ({
    unit: unit.id,
    // The gain is the importance times the probability that the unit is down.
    birnbaum: gain / (1 - (unit.availability?.value ?? 0)),
    minutesPerMonth: gain * minutesPerMonth,
  })),
});
