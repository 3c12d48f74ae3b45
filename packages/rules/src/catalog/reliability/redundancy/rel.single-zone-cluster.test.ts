import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleZoneCluster } from './rel.single-zone-cluster.ts';

const cluster = (zones: readonly string[], props: Record<string, string | number | boolean> = {}) =>
  aDesign().component('cl', 'cluster', { zones, ...props });
const unsaid = aDesign().component('cl', 'cluster');

testRule(singleZoneCluster, {
  passes: {
    'two zones': cluster(['a', 'b']),
    'three zones where a majority is needed': cluster(['a', 'b', 'c'], { controlPlane: 'self-managed' }),
    'two zones under a control plane of the provider': cluster(['a', 'b'], { controlPlane: 'managed' }),
    'a database the provider runs redundantly': aDesign().component('db', 'database', { managed: true }),
    'node pools in two zones': unsaid
      .component('p1', 'node-pool', { parent: 'cl', zones: ['a'] })
      .component('p2', 'node-pool', { parent: 'cl', zones: ['b'] }),
  },
  fails: {
    'one zone': { design: cluster(['a']), at: ['cl'], severity: 'high', params: { zones: ['a'] } },
    'a database in one zone, named twice': {
      design: aDesign().component('db', 'database', { zones: ['a', 'a'] }),
      at: ['db'],
    },
    'the zone it is drawn in': {
      design: aDesign().component('z', 'zone').component('cl', 'cluster', { parent: 'z' }),
      at: ['cl'],
      params: { zones: ['z'] },
    },
    'two zones where a majority is needed': {
      design: cluster(['a', 'b'], { controlPlane: 'self-managed' }),
      at: ['cl'],
      severity: 'medium',
    },
    'two zones for three voters': {
      design: aDesign().component('db', 'database', { zones: ['a', 'b'], votingMembers: 3 }),
      at: ['db'],
      severity: 'medium',
    },
  },
  notApplicable: {
    'to development clusters': cluster(['a'], { env: 'dev' }),
    'to services': aDesign().component('s', 'service', { zones: ['a'] }),
  },
  notAssessed: { 'when the zones are not stated': { design: unsaid, at: ['cl'], missing: ['zones'] } },
});
