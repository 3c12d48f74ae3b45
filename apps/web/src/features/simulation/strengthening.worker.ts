import { computeFacts, strengtheningPlan } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { runJob } from './job.ts';

addEventListener('message', ({ data }: MessageEvent<Design>) =>
  runJob(
    // biome-ignore lint/correctness/useYield: the plan is made in one step
    function* () {
      return strengtheningPlan(computeFacts(data));
    },
    (answer) => postMessage(answer),
    () => performance.now(),
  ),
);
