import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { syncReplicationDistance } from './perf.sync-replication-distance.ts';

const replication = (props: Record<string, string | number>) =>
  aDesign()
    .component('a', 'vpc')
    .component('b', 'vpc')
    .component('db1', 'database', { parent: 'a' })
    .component('db2', 'database', { parent: 'b' })
    .link('rep', 'replication', 'db1', 'db2', props);

testRule(syncReplicationDistance, {
  passes: {
    'a round trip of 5 ms': replication({ mode: 'sync', rttMs: 5 }),
    'asynchronous replication, however far': replication({ mode: 'async', rttMs: 200 }),
    'replicas so near that the mode does not matter': replication({ latencyMs: 1 }),
  },
  fails: {
    'a round trip above 5 ms': {
      design: replication({ mode: 'sync', rttMs: 5.1 }),
      at: ['rep'],
      severity: 'medium',
      params: { roundTripMs: 5.1, from: 'db1', to: 'db2' },
    },
    'a round trip of 10 ms': { design: replication({ mode: 'sync', rttMs: 10 }), at: ['rep'], severity: 'medium' },
    'a round trip above 10 ms': {
      design: replication({ mode: 'sync', latencyMs: 5.1 }),
      at: ['rep'],
      severity: 'high',
      params: { roundTripMs: 10.2 },
    },
    'the distance of the network between the two': {
      design: replication({ mode: 'sync' }).link('l', 'link', 'a', 'b', { rttMs: 30 }),
      at: ['rep'],
      severity: 'high',
      params: { roundTripMs: 30 },
    },
  },
  notApplicable: { 'without replication': aDesign().component('db', 'database') },
  notAssessed: {
    'when neither mode nor distance is stated': {
      design: replication({}),
      at: ['rep'],
      missing: ['mode', 'rttMs'],
    },
    'when the mode of distant replicas is not stated': {
      design: replication({ rttMs: 20 }),
      at: ['rep'],
      missing: ['mode'],
    },
    'when a part of the way between them has no latency': {
      design: replication({ mode: 'sync' }).link('l', 'vpc-peering', 'a', 'b'),
      at: ['rep'],
      missing: ['rttMs'],
    },
  },
});
