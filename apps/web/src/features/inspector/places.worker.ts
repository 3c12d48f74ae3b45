import { comparePlaces, computeFacts } from '@spandrel/analysis';
import type { PlacesAnswer, PlacesRequest } from './places-messages.ts';

const send = (answer: PlacesAnswer) => postMessage(answer);

addEventListener('message', ({ data: { design, component } }: MessageEvent<PlacesRequest>) => {
  try {
    const steps = comparePlaces(computeFacts(design), component);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) send({ type: 'progress', ...step.value });
    send({ type: 'compared', places: step.value });
  } catch (error) {
    send({ type: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
