import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { lateralReach } from './lateral-reach.ts';
import { buildTopology } from './topology.ts';

const cluster = aDesign()
  .component('cl', 'cluster', { networkPolicy: 'none' })
  .component('web', 'service', { parent: 'cl', authn: 'none' })
  .component('pay', 'service', { parent: 'cl', authn: 'none' })
  .component('db', 'database', { authn: 'none' })
  .link('d', 'data-access', 'pay', 'db');
const reachOf = (design: typeof cluster) => {
  const topology = buildTopology(design.build());
  const { certain, possible, unknown } = lateralReach(topology, topology.component('web')!);
  return { certain: certain.map(({ id }) => id), possible: possible.map(({ id }) => id), unknown };
};

test('spreads within an open cluster and along the calls of what it finds', () => {
  expect(reachOf(cluster)).toEqual({ certain: ['db', 'pay'], possible: ['db', 'pay'], unknown: [] });
});

test.each([
  ['a default-deny policy', cluster.with('cl', { networkPolicy: 'default-deny' })],
  ['a service that authenticates its callers', cluster.with('pay', { authn: 'token' })],
  [
    'another cluster',
    cluster.component('cl2', 'cluster').component('pay', 'service', { parent: 'cl2', authn: 'none' }),
  ],
  [
    'a mesh that enforces mutual TLS',
    cluster.with('pay', { authn: null }).component('m', 'mesh', { members: ['cl'], mtls: 'strict' }),
  ],
])('stops at %s', (_name, design) => {
  expect(reachOf(design)).toEqual({ certain: [], possible: [], unknown: [] });
});

test('follows a call whatever the policy, because the policy must allow it', () => {
  const denying = cluster.with('cl', { networkPolicy: 'default-deny' }).link('c', 'service-call', 'web', 'pay');
  expect(reachOf(denying).certain).toEqual(['db', 'pay']);
});

test('tells apart what is open for certain and what nobody says', () => {
  expect(reachOf(cluster.with('pay', { authn: null }))).toEqual({
    certain: [],
    possible: ['db', 'pay'],
    unknown: [{ at: 'pay', property: 'authn' }],
  });
  expect(reachOf(cluster.with('cl', { networkPolicy: null })).unknown).toEqual([
    { at: 'cl', property: 'networkPolicy' },
  ]);
});
