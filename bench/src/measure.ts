import { Bench } from 'tinybench';

/** Median time of a call in ms over `iterations` calls, after `warmUp` others. */
export const medianMs = (run: () => unknown, iterations = 15, warmUp = 5): number => {
  const bench = new Bench({ iterations, time: 0, warmup: warmUp > 0, warmupIterations: warmUp, warmupTime: 0 });
  bench.add('call', () => {
    run();
  });
  const [task] = bench.runSync();
  const result = task?.result;
  if (result?.state !== 'completed') throw new Error(`The measurement ended as «${result?.state}».`);
  return result.latency.p50;
};
