import type { Design } from '@spandrel/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import type { Simulation } from './simulate.ts';
import type { SimulateAnswer, SimulateRequest } from './simulate-messages.ts';

export interface LiveSimulation {
  /** Ids of the units that are failed, in the order they were. */
  readonly failed: readonly string[];
  /** What that does; the last answer while a newer one is computed, null before the first. */
  readonly simulation: Simulation | null;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
  /** Fails a unit, or restores it. */
  readonly toggle: (id: string) => void;
  /** Fails these and restores all others. */
  readonly failOnly: (ids: readonly string[]) => void;
}

interface Answered {
  readonly simulation: Simulation | null;
  readonly failure: string | null;
}

const nothing: Answered = { simulation: null, failure: null };

/** Simulates failures in a worker, always of the newest design; without a design nothing runs and everything is forgotten. */
export const useSimulation = (design: Design | null): LiveSimulation => {
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState(nothing);
  const queue = useRef<WorkerQueue<SimulateRequest, SimulateAnswer>>(undefined);
  const revision = useRef({ design, number: 0 });
  if (revision.current.design !== design) revision.current = { design, number: revision.current.number + 1 };
  const isOn = design !== null;

  useEffect(() => {
    if (!isOn) return;
    const worker = new Worker(new URL('./simulate.worker.ts', import.meta.url), { type: 'module' });
    const current = createWorkerQueue<SimulateRequest, SimulateAnswer>(
      (request) => worker.postMessage(request),
      (answer) =>
        setAnswered((last) =>
          answer.ok
            ? { simulation: answer.simulation, failure: null }
            : { simulation: last.simulation, failure: answer.reason },
        ),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<SimulateAnswer>) => current.answer(data));
    worker.addEventListener('error', (event) => current.answer({ ok: false, reason: event.message }));
    queue.current = current;
    return () => {
      worker.terminate();
      queue.current = undefined;
      setFailed([]);
      setAnswered(nothing);
    };
  }, [isOn]);

  useEffect(() => {
    if (design) queue.current?.ask({ design, revision: revision.current.number, failed });
  }, [design, failed]);

  const toggle = useCallback(
    (id: string) => setFailed((last) => (last.includes(id) ? last.filter((each) => each !== id) : [...last, id])),
    [],
  );
  return { failed, ...answered, toggle, failOnly: setFailed };
};
