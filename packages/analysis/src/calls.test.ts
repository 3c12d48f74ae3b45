import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { calledFrom, chainTo } from './calls.ts';
import { buildTopology, type ComponentNode } from './topology.ts';

test('follows calls and flows in their direction, by the shortest chain', () => {
  const topology = buildTopology(
    aDesign()
      .component('web', 'service')
      .component('orders', 'service')
      .component('db', 'database')
      .component('report', 'service')
      .link('c1', 'service-call', 'web', 'orders')
      .link('c2', 'data-access', 'orders', 'db')
      .link('c3', 'data-access', 'report', 'db')
      .flow('f', 'orders', 'web')
      .build(),
  );
  const chainsFrom = (id: string) =>
    calledFrom(topology, topology.component(id)!).map((called) => chainTo(called).map((node) => node.id));
  expect(chainsFrom('web')).toEqual([['web'], ['web', 'orders'], ['web', 'orders', 'db']]);
  expect(chainsFrom('orders')).toEqual([['orders'], ['orders', 'db'], ['orders', 'web']]);
  expect(chainsFrom('db')).toEqual([['db']]);
});

test('leaves out what was found from another start, with all it leads to', () => {
  const topology = buildTopology(
    aDesign()
      .component('web', 'service')
      .component('admin', 'service')
      .component('audit', 'service')
      .component('db', 'database')
      .link('c1', 'data-access', 'web', 'db')
      .link('c2', 'service-call', 'admin', 'web')
      .link('c3', 'service-call', 'admin', 'audit')
      .build(),
  );
  const seen = new Set<ComponentNode>();
  const newFrom = (id: string) => calledFrom(topology, topology.component(id)!, seen).map(({ node }) => node.id);
  expect(newFrom('web')).toEqual(['web', 'db']);
  expect(newFrom('admin')).toEqual(['admin', 'audit']);
  expect(newFrom('audit')).toEqual([]);
});
