import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { dataCopies } from './data-copies.ts';
import { buildTopology } from './topology.ts';

const store = aDesign()
  .component('db', 'database')
  .component('replica', 'database')
  .component('vault', 'object-store')
  .component('log', 'logging')
  .component('mon', 'monitoring')
  .component('bus', 'message-queue')
  .link('r', 'replication', 'db', 'replica')
  .link('b', 'backup-copy', 'replica', 'vault')
  .link('e', 'event-stream', 'db', 'bus')
  .link('t', 'telemetry', 'db', 'log')
  .link('m', 'telemetry', 'db', 'mon');
const copiesOf = (design: typeof store, id = 'db') => {
  const topology = buildTopology(design.build());
  return dataCopies(topology.component(id)!).map((node) => node.id);
};

test('replicas, their backups, change streams and logs are copies; metrics are not', () => {
  expect(copiesOf(store)).toEqual(['bus', 'log', 'replica', 'vault']);
});

test('telemetry that says it carries metrics only is no copy', () => {
  expect(copiesOf(store.with('t', { signals: ['metrics'] }))).not.toContain('log');
});

test('a copy knows nothing of its original', () => {
  expect(copiesOf(store, 'vault')).toEqual([]);
});
