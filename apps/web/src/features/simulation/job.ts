/** What a worker tells about a long computation: how far it is, then its result; it failed only if the engine itself did. */
export type JobAnswer<Result> =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'failure'; readonly reason: string };

/** Progress is told at most this often. */
const tellEveryMs = 50;

/** Runs a computation in steps to its end and tells how it goes. */
export const runJob = <Result>(
  start: () => Generator<{ readonly done: number; readonly total: number }, Result>,
  tell: (answer: JobAnswer<Result>) => void,
  now: () => number,
): void => {
  try {
    const steps = start();
    let told = Number.NEGATIVE_INFINITY;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        tell({ type: 'result', result: step.value });
        return;
      }
      if (now() - told < tellEveryMs) continue;
      told = now();
      tell({ type: 'progress', ...step.value });
    }
  } catch (error) {
    tell({ type: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
};
