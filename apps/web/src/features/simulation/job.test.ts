import { describe, expect, it } from 'vitest';
import { type JobAnswer, runJob } from './job.ts';

const answersOf = (
  start: () => Generator<{ done: number; total: number }, string>,
  now: () => number,
): JobAnswer<string>[] => {
  const answers: JobAnswer<string>[] = [];
  runJob(start, (answer) => answers.push(answer), now);
  return answers;
};

function* threeSteps(): Generator<{ done: number; total: number }, string> {
  for (const done of [1, 2, 3]) yield { done, total: 3 };
  return 'found';
}

describe('a job', () => {
  it('ends with its result', () => {
    expect(answersOf(threeSteps, () => 0).at(-1)).toEqual({ type: 'result', result: 'found' });
  });

  it('tells its progress, but not every step of it', () => {
    let now = 0;
    const slow = answersOf(threeSteps, () => (now += 100));
    expect(slow.filter(({ type }) => type === 'progress')).toHaveLength(3);
    const fast = answersOf(threeSteps, () => 0);
    expect(fast.filter(({ type }) => type === 'progress')).toHaveLength(1);
  });

  it('says why it could not be finished', () => {
    const answers = answersOf(
      // biome-ignore lint/correctness/useYield: it fails before its first step
      function* () {
        throw new Error('out of luck');
      },
      () => 0,
    );
    expect(answers).toEqual([{ type: 'failure', reason: 'out of luck' }]);
  });
});
