import type { Design } from '@spandrel/model';
import type { FlowExplanation } from './explain-flow.ts';

/** What the worker is asked: explain the proof of one flow of this design. */
export interface ExplainRequest {
  readonly design: Design;
  readonly flow: string;
}

/** What the worker answers: null for a flow that is not there; it failed only if the engine itself did. */
export type ExplainAnswer =
  | { readonly ok: true; readonly explanation: FlowExplanation | null }
  | { readonly ok: false; readonly reason: string };
