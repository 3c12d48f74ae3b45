import {
  computeFacts,
  type FlowDerivations,
  type FlowDowntime,
  flowDerivations,
  flowDowntime,
  type LatencyWaterfall,
  latencyWaterfall,
  monthlyCost,
  type TransferCharge,
} from '@spandrel/analysis';
import type { Design } from '@spandrel/model';

/** Where every number of one flow comes from. */
export interface FlowExplanation {
  readonly flow: string;
  readonly waterfall: LatencyWaterfall;
  readonly derivations: FlowDerivations;
  readonly downtime: FlowDowntime;
  /** GB per month; null when neither volume nor average traffic is stated. */
  readonly gbPerMonth: { readonly value: number; readonly source: 'stated' | 'assumed' } | null;
  /** What its transfer is charged for, in the order of the path. */
  readonly charges: readonly TransferCharge[];
}

/** Explains the proof of a flow; null when the design has no such flow. */
export const explainFlow = (design: Design, id: string): FlowExplanation | null => {
  const facts = computeFacts(design);
  const flow = facts.flow(id);
  if (flow === undefined) return null;
  const cost = monthlyCost(facts);
  const volume = cost.flows.find((each) => each.flow === id)?.gbPerMonth;
  return {
    flow: id,
    waterfall: latencyWaterfall(facts, flow),
    derivations: flowDerivations(facts, flow),
    downtime: flowDowntime(flow),
    gbPerMonth: volume ? { value: volume.value, source: volume.source } : null,
    charges: cost.charges.filter((charge) => charge.flow === id),
  };
};
