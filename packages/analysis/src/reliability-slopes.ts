import { type Plan, planSteps, type Step } from './frontier-plan.ts';
import { frontierReliability } from './frontier-reliability.ts';
import { connect, down, forget, isHopeless, isUseless, tidy, undecided, up } from './frontier-state.ts';
import { type OutcomeTable, outcomeTable } from './outcome-table.ts';
import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';

/** How much the reliability changes for each 1 that the probability of an edge or of a shared unit does. */
export interface ReliabilitySlopes {
  readonly reliability: number;
  readonly ofEdge: ReadonlyMap<ReliabilityEdge, number>;
  readonly ofUnit: ReadonlyMap<number, number>;
}

/**
 * The slopes of all edges and shared units at once: outcomes are followed forwards as for the reliability itself, then, from the
 * last edge back, how likely each of them still is to end well. Undefined when it takes more than `stepLimit` steps.
 */
export const reliabilitySlopes = (network: ReliabilityNetwork, stepLimit: number): ReliabilitySlopes | undefined => {
  const plan = planSteps(network);
  if (plan === undefined) return undefined;
  const layers: OutcomeTable[] = [];
  const reliability = frontierReliability(network, stepLimit, (width) => {
    const layer = outcomeTable(width);
    layers.push(layer);
    return layer;
  });
  if (reliability === undefined) return undefined;
  const ofEdge = new Map<ReliabilityEdge, number>();
  const ofUnit = new Map<number, number>();
  const add = <Key>(slopes: Map<Key, number>, key: Key, slope: number) =>
    slopes.set(key, (slopes.get(key) ?? 0) + slope);
  const state = new Uint16Array(plan.slotCount + plan.unitSlotCount);
  let goodEnds = new Float64Array(layers[plan.steps.length]!.count());
  for (let at = plan.steps.length - 1; at >= 0; at -= 1) {
    const step = plan.steps[at]!;
    const layer = layers[at]!;
    const next = layers[at + 1]!;
    const later = goodEnds;
    const endsWell = chanceAfter(plan, step, (outcome) => {
      const found = next.find(outcome);
      return found < 0 ? 0 : later[found]!;
    });
    goodEnds = new Float64Array(layer.count());
    for (let outcome = 0; outcome < layer.count(); outcome += 1) {
      const probability = layer.read(outcome, state);
      if (isUseless(state, step, plan.sourceSlot, plan.targetSlot)) {
        goodEnds[outcome] = endsWell(state);
        continue;
      }
      goodEnds[outcome] = decided(plan, step, state, endsWell, {
        edge: (slope) => add(ofEdge, step.edge, slope * probability),
        unit: (number, slope) => add(ofUnit, step.edge.units[number]!, slope * probability),
      });
    }
  }
  return { reliability, ofEdge, ofUnit };
};

/** The chance of a good end of a state that a step has led to; the state given is kept. */
const chanceAfter = (
  { sourceSlot, targetSlot, slotCount, unitSlotCount }: Plan,
  step: Step,
  chanceOf: (outcome: Uint16Array) => number,
): ((state: Uint16Array) => number) => {
  const outcome = new Uint16Array(slotCount + unitSlotCount);
  return (state) => {
    if ((state[sourceSlot]! & (1 << targetSlot)) !== 0) return 1;
    outcome.set(state);
    forget(outcome, step, slotCount);
    return isHopeless(outcome, step, sourceSlot, targetSlot, slotCount) ? 0 : chanceOf(outcome);
  };
};

/** The chance of a good end before an edge is decided, given what each decision leads to; tells the slopes it meets. */
const decided = (
  { sourceSlot, targetSlot, slotCount }: Plan,
  { edge, units, a, b }: Step,
  state: Uint16Array,
  endsWell: (state: Uint16Array) => number,
  tell: { readonly edge: (slope: number) => void; readonly unit: (number: number, slope: number) => void },
): number => {
  const open: { readonly number: number; readonly probability: number; readonly otherwise: number }[] = [];
  let so = 1;
  for (const [number, { slot, probability }] of units.entries()) {
    if (state[slot] !== undecided) continue;
    state[slot] = down;
    open.push({ number, probability, otherwise: endsWell(state) });
    state[slot] = up;
    so *= probability;
  }
  const failed = edge.probability < 1 ? endsWell(state) : 0;
  if (edge.forward) connect(state, a, b, slotCount);
  if (edge.backward) connect(state, b, a, slotCount);
  tidy(state, sourceSlot, targetSlot, slotCount);
  const worked = endsWell(state);
  tell.edge(so * (worked - failed));
  let chance = edge.probability * worked + (1 - edge.probability) * failed;
  for (const { number, probability, otherwise } of open.reverse()) {
    so /= probability;
    tell.unit(number, so * (chance - otherwise));
    chance = probability * chance + (1 - probability) * otherwise;
  }
  return chance;
};
