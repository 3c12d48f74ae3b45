import { computeFacts, type Facts } from '@spandrel/analysis';
import { elementValues } from './element-values.ts';
import type { OverlayAnswer, OverlayRequest } from './overlay-messages.ts';

let known: { readonly revision: number; readonly facts: Facts } | undefined;

/** The facts of a design are kept: another overlay of it must not compute them again. */
const factsOf = ({ design, revision }: OverlayRequest): Facts => {
  if (known?.revision !== revision) known = { revision, facts: computeFacts(design) };
  return known.facts;
};

const answerTo = (request: OverlayRequest): OverlayAnswer => {
  try {
    return { ok: true, values: elementValues(factsOf(request), request.overlay) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<OverlayRequest>) => postMessage(answerTo(data)));
