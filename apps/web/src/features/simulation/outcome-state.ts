import type { FlowOutcome } from '@spandrel/analysis';

/** What becomes of a flow, worst first; `rerouted` is as good as before on another way. */
export const outcomeStates = ['broken', 'degraded', 'rerouted', 'unaffected', 'unreachable'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

export const stateOf = ({ status, rerouted }: Pick<FlowOutcome, 'status' | 'rerouted'>): OutcomeState =>
  status === 'unaffected' && rerouted ? 'rerouted' : status;
