import { answerRemedy } from './answer-remedy.ts';
import type { RemedyAnswer, RemedyRequest } from './remedy-messages.ts';

const send = (answer: RemedyAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<RemedyRequest>) => {
  try {
    for (const answer of answerRemedy(data)) send(answer);
  } catch (error) {
    send({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
