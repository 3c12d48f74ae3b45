import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { crossRegionAutopromote } from './rel.cross-region-autopromote.ts';

const promoting = (oneWayMs: number | null) =>
  aDesign()
    .component('east', 'data-center')
    .component('west', 'data-center')
    .component('app', 'service', { parent: 'east', name: 'app' })
    .component('db1', 'database', { parent: 'east', failover: 'auto' })
    .component('db2', 'database', { parent: 'west' })
    .link('line', 'l2-l3-fabric', 'east', 'west')
    .with('line', { latencyMs: oneWayMs })
    .link('rep', 'replication', 'db1', 'db2')
    .link('sql', 'data-access', 'app', 'db1');
const copied = promoting(30).component('app2', 'service', { parent: 'west', name: 'app' });

testRule(crossRegionAutopromote, {
  passes: {
    'a replica 20 ms away': promoting(10),
    'an application that also runs beside the replica': copied,
    'half of the writers near': promoting(30)
      .component('app2', 'service', { parent: 'west', name: 'other' })
      .link('sql2', 'data-access', 'app2', 'db1'),
  },
  fails: {
    'a replica more than 20 ms away': {
      design: promoting(10.5),
      at: ['db1', 'db2'],
      severity: 'high',
      params: { rttMs: 21, writers: ['app'] },
    },
    'a replica that only its replication link joins': {
      design: promoting(1).without('line').with('rep', { rttMs: 60 }),
      at: ['db1', 'db2'],
      params: { rttMs: 60 },
    },
    'a writer that is drawn as a flow': {
      design: promoting(30).without('sql').flow('writes', 'app', 'db1'),
      at: ['db1', 'db2'],
    },
  },
  notApplicable: {
    'to promotion by hand': promoting(30).with('db1', { failover: 'manual' }),
    'without writers': promoting(30).without('sql'),
    'without a replica': promoting(30).without('db2'),
  },
  notAssessed: {
    'when nobody says how far away the replica is': {
      design: promoting(1).without('line'),
      at: ['rep'],
      missing: ['latencyMs'],
    },
  },
});
