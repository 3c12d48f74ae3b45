import { type Plan, planSteps } from './frontier-plan.ts';
import { forget, isHopeless, isReached, isUseless, useEdge } from './frontier-state.ts';
import { addOutcome, clearOutcomes, type OutcomeTable, outcomeTable, readOutcome } from './outcome-table.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/**
 * Exact probability that the target can be reached from the source, or undefined when it takes more than `stepLimit` steps.
 *
 * Edges are decided one after the other. Partial outcomes that look the same at the frontier (the nodes with decided and
 * undecided edges) are added up: all that matters is which frontier nodes the source reaches, which of them reach each other or
 * the target, and which shared units are already known to be up or down.
 * Source: Hardy, Lucet & Limnios, "K-terminal network reliability measures with binary decision diagrams", IEEE Transactions
 * on Reliability 56(3), 2007; here over reachability instead of partitions, because edges may be one-way.
 */
export const frontierReliability = (network: ReliabilityNetwork, stepLimit: number): number | undefined =>
  plainReliability(network) ?? plannedReliability(network, planSteps(network), stepLimit);

/** The reliability where nothing is to be decided: what is series-parallel has been reduced to one edge. */
export const plainReliability = (network: ReliabilityNetwork): number | undefined => {
  if (network.edgeCount === 1 && network.units.length === 0) return network.probability[0]!;
  return network.source === network.target ? 1 : undefined;
};

/** The reliability by a plan, if there is one. */
export const plannedReliability = (
  network: ReliabilityNetwork,
  plan: Plan | undefined,
  stepLimit: number,
): number | undefined => {
  if (plan === undefined) return undefined;
  clearOutcomes(spareTables[0], plan.width);
  clearOutcomes(spareTables[1], plan.width);
  const reached = followOutcomes(network, plan, stepLimit, (step) => spareTables[step & 1]!);
  for (const at of [0, 1] as const) {
    if (spareTables[at].states.length > keptLength) spareTables[at] = outcomeTable(0);
  }
  return reached;
};

/** Tables that serve one run after the other: new ones would cost the garbage collector. */
const spareTables: [OutcomeTable, OutcomeTable] = [outcomeTable(0), outcomeTable(0)];
/** Larger ones are not kept. */
const keptLength = 65_536;

/** An estimate of what lies ahead is more than this many times too much only where there are few outcomes. */
const estimateError = 2;

/** Outcomes on their way through the steps. */
export interface Run {
  readonly plan: Plan;
  readonly unitProbability: Float64Array;
  /** The state that is looked at, and a branch of it. */
  readonly state: Int32Array;
  readonly branch: Int32Array;
  /** Outcomes after the step. */
  next: OutcomeTable;
  reached: number;
}

/** A run before its first step, with the one outcome there is then. */
export const startRun = ({ unitProbability }: ReliabilityNetwork, plan: Plan, first: OutcomeTable): Run => {
  const state = new Int32Array(plan.width);
  addOutcome(first, state, 1);
  return { plan, unitProbability, state, branch: new Int32Array(plan.width), next: first, reached: 0 };
};

/** Decides one edge in all outcomes after the step before, into an empty table. */
export const takeStep = (run: Run, step: number, into: OutcomeTable): void => {
  const { plan, state, next: outcomes } = run;
  run.next = into;
  for (let outcome = 0; outcome < outcomes.count; outcome += 1) {
    readOutcome(outcomes, outcome, state);
    const probability = outcomes.probabilities[outcome]!;
    if (isUseless(plan, step, state)) settle(run, step, state, probability);
    else decide(run, step, probability);
  }
};

/** The same with a plan, into the tables the caller has for the outcomes before each step and after the last one. */
export const followOutcomes = (
  network: ReliabilityNetwork,
  plan: Plan,
  stepLimit: number,
  tableAt: (step: number) => OutcomeTable,
): number | undefined => {
  const run = startRun(network, plan, tableAt(0));
  let spent = 0;
  for (let step = 0; step < plan.stepCount; step += 1) {
    const { count } = run.next;
    if (spent + count > stepLimit || spent + count * plan.ahead[step]! > estimateError * stepLimit) return undefined;
    spent += count;
    const table = tableAt(step + 1);
    clearOutcomes(table, plan.width);
    takeStep(run, step, table);
  }
  return run.reached;
};

/** Branches on what is not known yet about an edge and settles every outcome. */
const decide = (run: Run, step: number, probability: number): void => {
  const { plan, unitProbability, state, branch } = run;
  const { slotCount, unitWords, unitStart, units, unitSlots } = plan;
  let so = probability;
  for (let at = unitStart[step]!; at < unitStart[step + 1]!; at += 1) {
    const word = slotCount + (unitSlots[at]! >> 5);
    const bit = 1 << (unitSlots[at]! & 31);
    if ((state[word]! & bit) !== 0) continue;
    const works = unitProbability[units[at]!]!;
    copyState(state, branch);
    branch[word + unitWords]! |= bit;
    settle(run, step, branch, so * (1 - works));
    state[word]! |= bit;
    so *= works;
  }
  const works = plan.probability[step]!;
  if (works < 1) {
    copyState(state, branch);
    settle(run, step, branch, so * (1 - works));
  }
  useEdge(plan, step, state);
  settle(run, step, state, so * works);
};

/** Adds an outcome to those after the step, unless it is decided already; the state is used up. */
const settle = (run: Run, step: number, state: Int32Array, probability: number): void => {
  if (probability === 0) return;
  if (isReached(state)) {
    run.reached += probability;
    return;
  }
  forget(run.plan, step, state);
  if (!isHopeless(run.plan, step, state)) addOutcome(run.next, state, probability);
};

export const copyState = (from: Int32Array, to: Int32Array): void => {
  for (let at = 0; at < from.length; at += 1) to[at] = from[at]!;
};
