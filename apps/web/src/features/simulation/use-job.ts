import { useEffect, useState } from 'react';
import type { JobAnswer } from './job.ts';

/** A long computation in a worker of its own, which is ended when it is cancelled. */
export interface Job<Result> {
  readonly state: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** Steps done of all steps; null before the first is told. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** The last result; of an older request while a newer one is computed. */
  readonly result: Result | null;
  readonly reason: string | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

type JobState<Result> = Pick<Job<Result>, 'state' | 'progress' | 'result' | 'reason'>;

/** A stream of edits starts the computation once it pauses for so long. */
const pauseMs = 250;

/** Computes for a request once started, and again whenever the request changes, until it is cancelled. */
export const useJob = <Request, Result>(createWorker: () => Worker, request: Request): Job<Result> => {
  const [isWanted, setWanted] = useState(false);
  const [job, setJob] = useState<JobState<Result>>({ state: 'idle', progress: null, result: null, reason: null });

  // biome-ignore lint/correctness/useExhaustiveDependencies: how a worker is made never changes
  useEffect(() => {
    if (!isWanted) return;
    let worker: Worker | undefined;
    const fail = (reason: string) => setJob((last) => ({ ...last, state: 'failed', reason }));
    const take = (answer: JobAnswer<Result>) => {
      if (answer.type === 'failure') fail(answer.reason);
      else if (answer.type === 'result') setJob({ state: 'done', progress: null, result: answer.result, reason: null });
      else setJob((last) => ({ ...last, progress: { done: answer.done, total: answer.total } }));
    };
    setJob((last) => ({ ...last, state: 'running', progress: null, reason: null }));
    const timer = setTimeout(() => {
      worker = createWorker();
      worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer<Result>>) => take(data));
      worker.addEventListener('error', (event) => fail(event.message));
      worker.postMessage(request);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [isWanted, request]);

  return {
    ...job,
    start: () => setWanted(true),
    cancel: () => {
      setWanted(false);
      setJob((last) => ({ ...last, state: 'cancelled', progress: null }));
    },
  };
};
