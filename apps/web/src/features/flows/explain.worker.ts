import { explainFlow } from './explain-flow.ts';
import type { ExplainAnswer, ExplainRequest } from './explain-messages.ts';

const answerTo = ({ design, flow }: ExplainRequest): ExplainAnswer => {
  try {
    return { ok: true, explanation: explainFlow(design, flow) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<ExplainRequest>) => postMessage(answerTo(data)));
