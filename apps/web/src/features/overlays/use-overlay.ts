import type { Design } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import type { ElementValues } from './element-values.ts';
import type { OverlayAnswer, OverlayRequest } from './overlay-messages.ts';
import type { ComputedOverlay } from './overlay-names.ts';

export interface LiveOverlay {
  /** Of the overlay asked for; of an older state while a newer one is computed, null before the first. */
  readonly values: ElementValues | null;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
}

const nothing: LiveOverlay = { values: null, failure: null };

/** Computes an overlay in a worker, always of the newest design; nothing runs while none is chosen. */
export const useOverlay = (design: Design | null, overlay: ComputedOverlay | null): LiveOverlay => {
  const [state, setState] = useState(nothing);
  const queue = useRef<WorkerQueue<OverlayRequest, OverlayAnswer>>(undefined);
  const revision = useRef({ design, number: 0 });
  if (revision.current.design !== design) revision.current = { design, number: revision.current.number + 1 };
  const isOn = overlay !== null;

  useEffect(() => {
    if (!isOn) return;
    const worker = new Worker(new URL('./overlay.worker.ts', import.meta.url), { type: 'module' });
    const current = createWorkerQueue<OverlayRequest, OverlayAnswer>(
      (request) => worker.postMessage(request),
      (answer) =>
        setState((last) =>
          answer.ok ? { values: answer.values, failure: null } : { values: last.values, failure: answer.reason },
        ),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<OverlayAnswer>) => current.answer(data));
    worker.addEventListener('error', (event) => current.answer({ ok: false, reason: event.message }));
    queue.current = current;
    return () => {
      worker.terminate();
      queue.current = undefined;
      setState(nothing);
    };
  }, [isOn]);

  useEffect(() => {
    if (design && overlay) queue.current?.ask({ design, revision: revision.current.number, overlay });
  }, [design, overlay]);

  return state.values === null || state.values.overlay === overlay ? state : { ...state, values: null };
};
