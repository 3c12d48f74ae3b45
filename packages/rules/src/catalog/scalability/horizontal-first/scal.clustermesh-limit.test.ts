import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { clustermeshLimit } from './scal.clustermesh-limit.ts';

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `c${String(at + 1).padStart(3, '0')}`);

const meshOf = (count: number, props: Record<string, number> = {}) =>
  idsOf(count).reduce(
    (design, id, at) => design.component(id, 'cluster', { cni: 'cilium', clusterId: at + 1, ...props }),
    aDesign().component('mesh', 'cilium-cluster-mesh', { members: idsOf(count) }),
  );

testRule(clustermeshLimit, {
  passes: {
    'two clusters with ids of their own': meshOf(2),
    '255 clusters': meshOf(255),
    '256 clusters that are all set to 511': meshOf(256, { maxConnectedClusters: 511 }),
    'a maximum that only the mesh states': meshOf(256).with('mesh', { maxConnectedClusters: 511 }),
  },
  fails: {
    'a mesh that states another maximum than its members': {
      design: meshOf(2, { maxConnectedClusters: 511 }).with('mesh', { maxConnectedClusters: 255 }),
      at: ['mesh', 'c001', 'c002'],
      params: { problem: 'limits', limit: 255 },
    },
    'more members than the lowest of their maximums': {
      design: meshOf(3, { maxConnectedClusters: 511 }).with('c002', { maxConnectedClusters: 2 }),
      at: ['mesh', 'c001', 'c002', 'c003'],
      params: { problem: 'members', limit: 2 },
    },
    'a collision beside a cluster without an id': {
      design: meshOf(4)
        .with('c002', { clusterId: null })
        .with('c003', { clusterId: null })
        .with('c004', { clusterId: 1 }),
      at: ['mesh', 'c001', 'c004'],
      params: { problem: 'ids' },
    },
    '256 clusters': {
      design: meshOf(256),
      at: ['mesh', ...idsOf(256)],
      severity: 'critical',
      params: { problem: 'members', limit: 255 },
    },
    'different maximums': {
      design: meshOf(3, { maxConnectedClusters: 511 }).with('c002', { maxConnectedClusters: 255 }),
      at: ['mesh', 'c001', 'c002', 'c003'],
      params: { problem: 'limits' },
    },
    'two clusters with one id': {
      design: meshOf(3).with('c003', { clusterId: 1 }),
      at: ['mesh', 'c001', 'c003'],
      params: { problem: 'ids', clusters: ['c001', 'c003'] },
    },
    'an id out of range': { design: meshOf(2).with('c002', { clusterId: 256 }), at: ['mesh', 'c002'] },
    'the id 0, which stands for no cluster': { design: meshOf(2).with('c001', { clusterId: 0 }), at: ['mesh', 'c001'] },
    'a generic mesh that runs Cilium': {
      design: meshOf(2)
        .with('c002', { clusterId: 1 })
        .component('mesh', 'mesh', { product: 'cilium', members: ['c001', 'c002'] }),
      at: ['mesh', 'c001', 'c002'],
    },
  },
  notApplicable: {
    'to a single cluster': meshOf(1),
    'to a mesh that lists nobody': meshOf(2).with('mesh', { members: null }),
    'to other products': meshOf(2).component('mesh', 'mesh', { product: 'istio', members: ['c001', 'c002'] }),
  },
  notAssessed: {
    'when a cluster states no id': {
      design: meshOf(2).with('c002', { clusterId: null }),
      at: ['c002'],
      missing: ['clusterId'],
    },
  },
});
