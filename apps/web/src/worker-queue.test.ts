import { describe, expect, it } from 'vitest';
import { createWorkerQueue } from './worker-queue.ts';

const aQueue = () => {
  const sent: string[] = [];
  const shown: string[] = [];
  const queue = createWorkerQueue<string, string>(
    (request) => sent.push(request),
    (answer) => shown.push(answer),
  );
  return { queue, sent, shown };
};

describe('the queue before a worker', () => {
  it('sends the first request at once', () => {
    const { queue, sent } = aQueue();
    queue.ask('a');
    expect(sent).toEqual(['a']);
    expect(queue.busy()).toBe(true);
  });

  it('keeps only the newest request while one runs', () => {
    const { queue, sent, shown } = aQueue();
    for (const request of ['a', 'b', 'c', 'd']) queue.ask(request);
    expect(sent).toEqual(['a']);
    queue.answer('A');
    expect(sent).toEqual(['a', 'd']);
    queue.answer('D');
    expect(shown).toEqual(['A', 'D']);
    expect(queue.busy()).toBe(false);
  });

  it('takes requests again after it has been idle', () => {
    const { queue, sent } = aQueue();
    queue.ask('a');
    queue.answer('A');
    queue.ask('b');
    expect(sent).toEqual(['a', 'b']);
  });
});
