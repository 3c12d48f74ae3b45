import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { hardDependencies } from './hard-dependencies.ts';
import { buildTopology } from './topology.ts';

const chain = aDesign()
  .component('a', 'service')
  .component('b', 'service')
  .component('db', 'database')
  .link('ab', 'service-call', 'a', 'b')
  .link('ba', 'service-call', 'b', 'a')
  .link('sql', 'data-access', 'b', 'db');
const dependenciesOf = (design: ReturnType<typeof aDesign>) =>
  hardDependencies(buildTopology(design.build()).component('a')!).map(({ node, calls }) => [
    node.id,
    ...calls.map(({ id }) => id),
  ]);

test('run through calls of calls, and once round a circle', () => {
  expect(dependenciesOf(chain)).toEqual([
    ['b', 'ab'],
    ['db', 'ab', 'sql'],
  ]);
});

test('end where the caller does not wait or has another answer', () => {
  expect(dependenciesOf(chain.with('ab', { mode: 'async' }))).toEqual([]);
  expect(dependenciesOf(chain.with('ab', { fallback: 'cached' }))).toEqual([]);
  expect(dependenciesOf(chain.with('ab', { fallback: 'none' }))).toHaveLength(2);
  expect(dependenciesOf(chain.link('ab', 'event-stream', 'a', 'b'))).toEqual([]);
});
