import { computeFacts, sweepFailures } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { runJob } from './job.ts';

/** Fail everything alone, or in pairs. */
export interface SweepRequest {
  readonly design: Design;
  readonly order: 1 | 2;
}

addEventListener('message', ({ data: { design, order } }: MessageEvent<SweepRequest>) =>
  runJob(
    () => sweepFailures(computeFacts(design), order),
    (answer) => postMessage(answer),
    () => performance.now(),
  ),
);
