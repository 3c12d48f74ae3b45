import type { RemedyAnswer, RemedyRequest } from './remedy-messages.ts';

/** Asks a worker of its own, and gives the way to stop it, after which it answers no more. */
export const startRemedyWorker = (request: RemedyRequest, onAnswer: (answer: RemedyAnswer) => void): (() => void) => {
  const worker = new Worker(new URL('./remedy.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<RemedyAnswer>) => onAnswer(data));
  worker.addEventListener('error', ({ message }) => onAnswer({ type: 'failed', reason: message }));
  worker.postMessage(request);
  return () => worker.terminate();
};
