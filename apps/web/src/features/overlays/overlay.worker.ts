import { computeFacts, type Facts } from '@spandrel/analysis';
import { elementValues } from './element-values.ts';
import type { OverlayAnswer, OverlayProgress, OverlayRequest } from './overlay-messages.ts';

/** Progress is told at most this often. */
const tellEveryMs = 100;

let known: { readonly revision: number; readonly facts: Facts } | undefined;

/** The facts of a design are kept: another overlay of it must not compute them again. */
const factsOf = ({ design, revision }: OverlayRequest): Facts => {
  if (known?.revision !== revision) known = { revision, facts: computeFacts(design) };
  return known.facts;
};

const progressTeller = () => {
  let told = performance.now();
  return ({ done, total }: Omit<OverlayProgress, 'type'>) => {
    if (performance.now() - told < tellEveryMs) return;
    told = performance.now();
    postMessage({ type: 'progress', done, total } satisfies OverlayProgress);
  };
};

const answerTo = (request: OverlayRequest): OverlayAnswer => {
  try {
    return { ok: true, values: elementValues(factsOf(request), request.overlay, progressTeller()) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<OverlayRequest>) => postMessage(answerTo(data)));
