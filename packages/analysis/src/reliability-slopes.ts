import { type Plan, planSteps } from './frontier-plan.ts';
import { copyState, followOutcomes } from './frontier-reliability.ts';
import { forget, isHopeless, isReached, isUseless, useEdge } from './frontier-state.ts';
import { findOutcome, type OutcomeTable, outcomeTable, readOutcome } from './outcome-table.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/** How much the reliability changes for each 1 that the probability of an edge or of a shared unit does. */
export interface ReliabilitySlopes {
  readonly reliability: number;
  readonly ofEdge: Float64Array;
  readonly ofUnit: Float64Array;
}

/**
 * The slopes of all edges and shared units at once: outcomes are followed forwards as for the reliability itself, then, from the
 * last edge back, how likely each of them still is to end well. Undefined when it takes more than `stepLimit` steps.
 */
export const reliabilitySlopes = (network: ReliabilityNetwork, stepLimit: number): ReliabilitySlopes | undefined => {
  const plan = planSteps(network);
  if (plan === undefined) return undefined;
  const layers: OutcomeTable[] = [];
  const reliability = followOutcomes(network, plan, stepLimit, (step) => {
    layers[step] = outcomeTable(plan.width);
    return layers[step];
  });
  if (reliability === undefined) return undefined;
  const { units, unitStart } = plan;
  const ofEdge = new Float64Array(network.edgeCount);
  const ofUnit = new Float64Array(network.unitProbability.length);
  const state = new Int32Array(plan.width);
  const decision = newDecision(plan);
  for (let step = plan.stepCount - 1; step >= 0; step -= 1) {
    const layer = layers[step]!;
    decision.next = layers[step + 1]!;
    decision.later = decision.goodEnds;
    decision.goodEnds = new Float64Array(layer.count);
    for (let outcome = 0; outcome < layer.count; outcome += 1) {
      readOutcome(layer, outcome, state);
      if (isUseless(plan, step, state)) {
        decision.goodEnds[outcome] = chanceAfter(decision, step, state);
        continue;
      }
      decision.goodEnds[outcome] = decide(decision, network, step, state);
      const probability = layer.probabilities[outcome]!;
      ofEdge[plan.edge[step]!]! += decision.edgeSlope * probability;
      for (let at = unitStart[step]!; at < unitStart[step + 1]!; at += 1) {
        ofUnit[units[at]!]! += decision.unitSlopes[at - unitStart[step]!]! * probability;
      }
    }
  }
  return { reliability, ofEdge, ofUnit };
};

/** What is known and found about deciding one edge in one outcome. */
interface Decision {
  readonly plan: Plan;
  /** The outcomes after the step, and how likely each of them is to end well; then the same of those before it. */
  next: OutcomeTable;
  later: Float64Array;
  goodEnds: Float64Array;
  readonly branch: Int32Array;
  edgeSlope: number;
  /** Of the edge's units in their order, and the chance of a good end when one of them is down; NaN where that is known already. */
  readonly unitSlopes: Float64Array;
  readonly otherwise: Float64Array;
}

const newDecision = (plan: Plan): Decision => {
  let mostUnits = 0;
  for (let step = 0; step < plan.stepCount; step += 1) {
    mostUnits = Math.max(mostUnits, plan.unitStart[step + 1]! - plan.unitStart[step]!);
  }
  return {
    plan,
    next: outcomeTable(0),
    later: new Float64Array(0),
    goodEnds: new Float64Array(0),
    branch: new Int32Array(plan.width),
    edgeSlope: 0,
    unitSlopes: new Float64Array(mostUnits),
    otherwise: new Float64Array(mostUnits),
  };
};

/** The chance of a good end of a state that a step has led to; the state given is kept. */
const chanceAfter = ({ plan, next, later, branch }: Decision, step: number, state: Int32Array): number => {
  if (isReached(state)) return 1;
  copyState(state, branch);
  forget(plan, step, branch);
  if (isHopeless(plan, step, branch)) return 0;
  const found = findOutcome(next, branch);
  return found < 0 ? 0 : later[found]!;
};

/** The chance of a good end before an edge is decided, given what each decision leads to; notes the slopes. */
const decide = (
  decision: Decision,
  { unitProbability }: ReliabilityNetwork,
  step: number,
  state: Int32Array,
): number => {
  const { plan, unitSlopes, otherwise } = decision;
  const { unitStart, units, unitSlots, slotCount, unitWords } = plan;
  const first = unitStart[step]!;
  const count = unitStart[step + 1]! - first;
  let so = 1;
  for (let at = 0; at < count; at += 1) {
    const word = slotCount + (unitSlots[first + at]! >> 5);
    const bit = 1 << (unitSlots[first + at]! & 31);
    otherwise[at] = Number.NaN;
    unitSlopes[at] = 0;
    if ((state[word]! & bit) !== 0) continue;
    state[word + unitWords]! |= bit;
    otherwise[at] = chanceAfter(decision, step, state);
    state[word + unitWords]! &= ~bit;
    state[word]! |= bit;
    so *= unitProbability[units[first + at]!]!;
  }
  const works = plan.probability[step]!;
  const failed = works < 1 ? chanceAfter(decision, step, state) : 0;
  useEdge(plan, step, state);
  const worked = chanceAfter(decision, step, state);
  decision.edgeSlope = so * (worked - failed);
  let chance = works * worked + (1 - works) * failed;
  for (let at = count - 1; at >= 0; at -= 1) {
    if (Number.isNaN(otherwise[at]!)) continue;
    const up = unitProbability[units[first + at]!]!;
    so /= up;
    unitSlopes[at] = so * (chance - otherwise[at]!);
    chance = up * chance + (1 - up) * otherwise[at]!;
  }
  return chance;
};
