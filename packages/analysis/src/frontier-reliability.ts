import { planSteps, type Step } from './frontier-plan.ts';
import { connect, down, forget, isHopeless, isUseless, tidy, up } from './frontier-state.ts';
import { type OutcomeTable, outcomeTable } from './outcome-table.ts';
import type { ReliabilityNetwork } from './reliability-network.ts';

/**
 * Exact probability that the target can be reached from the source, or undefined when it takes more than `stepLimit` steps.
 *
 * Edges are decided one after the other. Partial outcomes that look the same at the frontier (the nodes with decided and
 * undecided edges) are added up: all that matters is which frontier nodes the source reaches, which of them reach each other or
 * the target, and which shared units are already known to be up or down.
 * Source: Hardy, Lucet & Limnios, "K-terminal network reliability measures with binary decision diagrams", IEEE Transactions
 * on Reliability 56(3), 2007; here over reachability instead of partitions, because edges may be one-way.
 *
 * `newLayer` gives the table for the outcomes before each step and after the last one, for callers that want to keep them.
 */
export const frontierReliability = (
  network: ReliabilityNetwork,
  stepLimit: number,
  newLayer?: (width: number) => OutcomeTable,
): number | undefined => {
  const plan = planSteps(network);
  if (plan === undefined) return undefined;
  const { steps, sourceSlot, targetSlot, slotCount, unitSlotCount } = plan;
  const width = slotCount + unitSlotCount;
  const state = new Uint16Array(width);
  const spare = new Uint16Array(width);
  let outcomes = newLayer?.(width) ?? spareTable(width, 0);
  let before = newLayer === undefined ? spareTable(width, 1) : outcomes;
  outcomes.add(state, 1);
  let reached = 0;
  let spent = 0;
  for (const [at, step] of steps.entries()) {
    const count = outcomes.count();
    spent += count;
    // Outcomes swell towards the middle and shrink again, so this gives up early rather than late.
    if (spent + (count * (steps.length - at)) / 3 > stepLimit) return undefined;
    const next = newLayer?.(width) ?? before;
    next.clear();
    const settle = (outcome: Uint16Array, probability: number) => {
      if (probability === 0) return;
      if ((outcome[sourceSlot]! & (1 << targetSlot)) !== 0) {
        reached += probability;
        return;
      }
      forget(outcome, step, slotCount);
      if (!isHopeless(outcome, step, sourceSlot, targetSlot, slotCount)) next.add(outcome, probability);
    };
    for (let outcome = 0; outcome < count; outcome += 1) {
      const probability = outcomes.read(outcome, state);
      if (isUseless(state, step, sourceSlot, targetSlot)) settle(state, probability);
      else decide(state, spare, step, probability, settle, sourceSlot, targetSlot, slotCount);
    }
    before = outcomes;
    outcomes = next;
  }
  return reached;
};

/** Tables from earlier runs by the width of their states, two for each: new ones would cost the garbage collector. */
const spareTables: [Map<number, OutcomeTable>, Map<number, OutcomeTable>] = [new Map(), new Map()];
/** Larger ones are not kept. */
const keptCapacity = 4_096;

const spareTable = (width: number, which: 0 | 1): OutcomeTable => {
  const kept = spareTables[which].get(width);
  if (kept !== undefined && kept.capacity() <= keptCapacity) {
    kept.clear();
    return kept;
  }
  const table = outcomeTable(width);
  spareTables[which].set(width, table);
  return table;
};

/** Branches on what is not known yet about one edge and hands every outcome to `settle`; both states given are used up. */
const decide = (
  state: Uint16Array,
  spare: Uint16Array,
  { edge, units, a, b }: Step,
  probability: number,
  settle: (outcome: Uint16Array, probability: number) => void,
  sourceSlot: number,
  targetSlot: number,
  slotCount: number,
): void => {
  let so = probability;
  for (const unit of units) {
    const status = state[unit.slot]!;
    if (status === down) {
      settle(state, so);
      return;
    }
    if (status === up) continue;
    spare.set(state);
    spare[unit.slot] = down;
    settle(spare, so * (1 - unit.probability));
    state[unit.slot] = up;
    so *= unit.probability;
  }
  if (edge.probability < 1) {
    spare.set(state);
    settle(spare, so * (1 - edge.probability));
  }
  if (edge.forward) connect(state, a, b, slotCount);
  if (edge.backward) connect(state, b, a, slotCount);
  tidy(state, sourceSlot, targetSlot, slotCount);
  settle(state, so * edge.probability);
};
