import type { Plan } from './frontier-plan.ts';
import { startRun, takeStep } from './frontier-reliability.ts';
import { forgetOthers, isReached, joinOthers } from './frontier-state.ts';
import { addOutcome, clearOutcomes, type OutcomeTable, outcomeTable, readOutcome } from './outcome-table.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/** Outcomes kept apart in all steps of one bound together, so that it takes some 50 ms. */
const outcomesOfBound = 50_000;

export interface ReliabilityBounds {
  readonly low: number;
  readonly high: number;
}

/**
 * An interval around the reliability, by deciding the edges as for the exact one but keeping only the likeliest outcomes apart in
 * every step. Of the others, what is known about nodes joined to neither end is given up: for the lower bound they count as not
 * joined at all, for the upper one as joined to the source; and what is too much then as failed or as reached. Without a plan,
 * where the frontier is too wide, the interval says nothing.
 */
export const frontierBounds = (
  network: ReliabilityNetwork,
  plan: Plan | undefined,
  outcomes = outcomesOfBound,
): ReliabilityBounds => {
  if (plan === undefined) return { low: 0, high: 1 };
  const most = Math.ceil(outcomes / plan.stepCount);
  return { low: boundOf(network, plan, pessimist, most), high: boundOf(network, plan, optimist, most) };
};

/** How outcomes that are not kept apart are seen. */
interface View {
  readonly simplify: (state: Int32Array, slotCount: number) => void;
  /** How likely the ends are to be joined in an outcome that is not followed at all. */
  readonly dropped: number;
}

const pessimist: View = { simplify: forgetOthers, dropped: 0 };
const optimist: View = { simplify: joinOthers, dropped: 1 };

const boundOf = (network: ReliabilityNetwork, plan: Plan, view: View, most: number): number => {
  const tables = [outcomeTable(plan.width), outcomeTable(plan.width)] as const;
  const run = startRun(network, plan, tables[0]);
  const other = (): OutcomeTable => {
    const table = run.next === tables[0] ? tables[1] : tables[0];
    clearOutcomes(table, plan.width);
    return table;
  };
  for (let step = 0; step < plan.stepCount; step += 1) {
    takeStep(run, step, other());
    if (run.next.count <= 2 * most) continue;
    const simpler = other();
    run.reached += simplifyUnlikely(run.next, most, plan.slotCount, view, simpler);
    run.next = simpler;
    if (run.next.count <= 2 * most) continue;
    const fewer = other();
    run.reached += view.dropped * dropUnlikely(run.next, most, fewer);
    run.next = fewer;
  }
  return run.reached;
};

/** Copies outcomes, those beyond the likeliest ones simplified; tells how likely the ends are joined by that. */
const simplifyUnlikely = (
  outcomes: OutcomeTable,
  most: number,
  slotCount: number,
  { simplify }: View,
  into: OutcomeTable,
): number => {
  const least = leastOfLikeliest(outcomes, most);
  const state = new Int32Array(outcomes.width);
  let reached = 0;
  for (let outcome = 0; outcome < outcomes.count; outcome += 1) {
    const probability = outcomes.probabilities[outcome]!;
    readOutcome(outcomes, outcome, state);
    if (probability < least) simplify(state, slotCount);
    if (isReached(state)) reached += probability;
    else addOutcome(into, state, probability);
  }
  return reached;
};

/** Copies the likeliest outcomes; tells how likely the others are together. */
const dropUnlikely = (outcomes: OutcomeTable, most: number, into: OutcomeTable): number => {
  const least = leastOfLikeliest(outcomes, most);
  const state = new Int32Array(outcomes.width);
  let dropped = 0;
  for (let outcome = 0; outcome < outcomes.count; outcome += 1) {
    const probability = outcomes.probabilities[outcome]!;
    readOutcome(outcomes, outcome, state);
    if (probability < least) dropped += probability;
    else addOutcome(into, state, probability);
  }
  return dropped;
};

const leastOfLikeliest = ({ probabilities, count }: OutcomeTable, most: number): number =>
  probabilities.slice(0, count).sort()[count - most]!;
