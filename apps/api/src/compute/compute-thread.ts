import { Worker } from 'node:worker_threads';
import { policyTrialLimits } from '@spandrel/contract';
import { Failure } from '../failure.ts';
import type { Compute } from './compute.ts';
import { TaskGivenUp } from './task-given-up.ts';

type Task = keyof Compute;

export type ComputeRequest = {
  [T in Task]: { readonly id: number; readonly task: T; readonly input: Parameters<Compute[T]> };
}[Task];

export type ComputeReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string };

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** More than this waiting for one thread would answer nobody in time. */
const queueLimit = 50;
/** Far beyond the largest report; a task that takes longer is stuck. */
const taskTimeoutMs = 120_000;
/** The typesetter keeps about 10 MB of each report it has set and has no way to let go; a new thread starts in a second. */
const reportsPerThread = 40;

interface ThreadLimits {
  /** Tasks after which it is started anew. */
  readonly lifetime?: number;
  readonly timeoutMs?: number;
  readonly memoryMiB?: number;
}

/** One thread and what waits for it. It starts with the first task, again after a crash, and anew after `lifetime` tasks. */
const createThread = ({
  lifetime = Number.POSITIVE_INFINITY,
  timeoutMs = taskTimeoutMs,
  memoryMiB,
}: ThreadLimits = {}) => {
  let worker: Worker | undefined;
  let count = 0;
  let served = 0;
  const waiting = new Map<number, Waiting>();

  const end = (reason: string): void => {
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new TaskGivenUp(`The compute thread ended: ${reason}`));
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./compute.worker.js', import.meta.url), {
      ...(memoryMiB === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: memoryMiB } }),
    });
    started.unref();
    started.on('message', (reply: ComputeReply) => {
      const task = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.ok) task?.resolve(reply.value);
      else task?.reject(new Error(reply.reason));
      served += 1;
      if (served >= lifetime && waiting.size === 0 && worker === started) {
        worker = undefined;
        void started.terminate();
      }
    });
    started.on('error', (error) => worker === started && end(error.message));
    started.on('exit', (code) => worker === started && end(`exit code ${code}`));
    worker = started;
    served = 0;
    return started;
  };

  const run = <T extends Task>(task: T, input: Parameters<Compute[T]>): ReturnType<Compute[T]> => {
    if (waiting.size >= queueLimit) throw new Failure('unavailable');
    const id = ++count;
    const thread = worker ?? start();
    const answer = new Promise<unknown>((resolve, reject) => {
      const timer = setTimeout(() => void thread.terminate(), timeoutMs);
      const settled = () => clearTimeout(timer);
      waiting.set(id, {
        resolve: (value) => [settled(), resolve(value)],
        reject: (error) => [settled(), reject(error)],
      });
      thread.postMessage({ id, task, input });
    });
    return answer as ReturnType<Compute[T]>;
  };

  return { run, stop: async () => void (await worker?.terminate()) };
};

/**
 * Does the work in threads, so that the event loop stays free: one for what people wait for while they draw, one for reports and
 * layouts, which take seconds, and one for trials of policies, whose expressions anybody may have written.
 */
export const createThreadCompute = (): Compute & { stop(): Promise<void> } => {
  const quick = createThread();
  const slow = createThread({ lifetime: reportsPerThread });
  const trial = createThread({ timeoutMs: policyTrialLimits.designTimeoutMs, memoryMiB: policyTrialLimits.memoryMiB });
  let lastTrial: Promise<unknown> = Promise.resolve();
  /** One trial after the other, so that the time of each is its own. */
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const turn = lastTrial.then(run);
    lastTrial = turn.catch(() => {});
    return turn;
  };
  return {
    read: async (text) => quick.run('read', [text]),
    judge: async (design, policy, today) => quick.run('judge', [design, policy, today]),
    tryPolicy: async (design, draft, today) => inTurn(() => trial.run('tryPolicy', [design, draft, today])),
    layOut: async (design) => slow.run('layOut', [design]),
    report: async (input) => slow.run('report', [input]),
    stop: async () => {
      await Promise.all([quick.stop(), slow.stop(), trial.stop()]);
    },
  };
};
