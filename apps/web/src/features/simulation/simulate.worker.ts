import { computeFacts, type Facts } from '@spandrel/analysis';
import { simulate } from './simulate.ts';
import type { SimulateAnswer, SimulateRequest } from './simulate-messages.ts';

let known: { readonly revision: number; readonly facts: Facts } | undefined;

/** The facts of a design are kept: failing one element more must not compute them again. */
const factsOf = ({ design, revision }: SimulateRequest): Facts => {
  if (known?.revision !== revision) known = { revision, facts: computeFacts(design) };
  return known.facts;
};

const answerTo = (request: SimulateRequest): SimulateAnswer => {
  try {
    return { ok: true, simulation: simulate(factsOf(request), request.failed) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<SimulateRequest>) => postMessage(answerTo(data)));
