import type { Design } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import type { ElementValues } from './element-values.ts';
import type { OverlayAnswer, OverlayProgress, OverlayRequest } from './overlay-messages.ts';
import type { ComputedOverlay } from './overlay-names.ts';

export interface LiveOverlay {
  /** Of the overlay asked for; of an older state while a newer one is computed, null before the first. */
  readonly values: ElementValues | null;
  /** How far the computation is, from 0 to 1, if it takes long; null otherwise. */
  readonly progress: number | null;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
}

const nothing: LiveOverlay = { values: null, progress: null, failure: null };

interface Computation {
  readonly overlay: ComputedOverlay;
  readonly queue: WorkerQueue<OverlayRequest, OverlayAnswer>;
  readonly end: () => void;
}

const startComputation = (
  overlay: ComputedOverlay,
  show: (answer: OverlayAnswer) => void,
  tell: (progress: number) => void,
): Computation => {
  const worker = new Worker(new URL('./overlay.worker.ts', import.meta.url), { type: 'module' });
  const queue = createWorkerQueue<OverlayRequest, OverlayAnswer>((request) => worker.postMessage(request), show);
  worker.addEventListener('message', ({ data }: MessageEvent<OverlayAnswer | OverlayProgress>) => {
    if ('ok' in data) queue.answer(data);
    else tell(data.done / data.total);
  });
  worker.addEventListener('error', (event) => queue.answer({ ok: false, reason: event.message }));
  return { overlay, queue, end: () => worker.terminate() };
};

/** Computes an overlay in a worker, always of the newest design; nothing runs while none is chosen. */
export const useOverlay = (design: Design | null, overlay: ComputedOverlay | null): LiveOverlay => {
  const [state, setState] = useState(nothing);
  const current = useRef<Computation>(undefined);
  const revision = useRef({ design, number: 0 });
  if (revision.current.design !== design) revision.current = { design, number: revision.current.number + 1 };

  useEffect(() => {
    const end = () => {
      current.current?.end();
      current.current = undefined;
    };
    if (!design || !overlay) {
      end();
      setState(nothing);
      return;
    }
    // Some overlays take seconds on a large design: nobody waits for one that is no longer wanted.
    const running = current.current;
    if (running?.queue.busy() && running.overlay !== overlay) {
      end();
      setState(nothing);
    }
    current.current = {
      ...(current.current ??
        startComputation(
          overlay,
          (answer) =>
            setState((last) =>
              answer.ok
                ? { values: answer.values, progress: null, failure: null }
                : { values: last.values, progress: null, failure: answer.reason },
            ),
          (progress) => setState((last) => ({ ...last, progress })),
        )),
      overlay,
    };
    current.current.queue.ask({ design, revision: revision.current.number, overlay });
  }, [design, overlay]);
  useEffect(() => () => current.current?.end(), []);

  return state.values === null || state.values.overlay === overlay ? state : { ...state, values: null };
};
