import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { boxesLeft } from './boxes-left.ts';
import { buildTopology } from './topology.ts';

test('holds the boxes around one of two components, not those around both', () => {
  const topology = buildTopology(
    aDesign()
      .component('region', 'region')
      .component('vpc', 'vpc', { parent: 'region' })
      .component('cluster', 'cluster', { parent: 'vpc' })
      .component('hub', 'transit-hub', { parent: 'region' })
      .build(),
  );
  const between = (one: string, other: string) =>
    boxesLeft(topology.component(one)!, topology.component(other)!).map(({ id }) => id);
  expect(between('cluster', 'hub')).toEqual(['cluster', 'vpc', 'hub']);
  expect(between('vpc', 'cluster')).toEqual(['cluster']);
  expect(between('hub', 'hub')).toEqual([]);
});
