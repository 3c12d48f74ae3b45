import { type Design, emptyDesign } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import type { PlacesAnswer } from './places-messages.ts';

type PlacesState = PlacesAnswer | null;

/** Compares the places of a component in a worker when it is asked to, and forgets the answer when the design changes. */
export const usePlaces = (design: Design, component: string) => {
  const [state, setState] = useState<PlacesState>(null);
  const worker = useRef<Worker>(undefined);
  const { components, links, flows } = design;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was compared is no longer true when one of them changes
  useEffect(
    () => () => {
      worker.current?.terminate();
      setState(null);
    },
    [components, links, flows, component],
  );

  const compare = () => {
    worker.current?.terminate();
    setState({ type: 'progress', done: 0, total: 0 });
    const started = new Worker(new URL('./places.worker.ts', import.meta.url), { type: 'module' });
    worker.current = started;
    started.addEventListener('message', ({ data }: MessageEvent<PlacesAnswer>) => setState(data));
    started.addEventListener('error', ({ message }) => setState({ type: 'failed', reason: message }));
    started.postMessage({ design: { ...emptyDesign(''), components, links, flows }, component });
  };
  return { state, compare };
};
