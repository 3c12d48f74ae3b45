import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { splitBrain } from './rel.split-brain.ts';

const pair = aDesign()
  .component('east', 'data-center')
  .component('west', 'data-center')
  .component('third', 'data-center')
  .component('db1', 'database', { parent: 'east', failover: 'auto' })
  .component('db2', 'database', { parent: 'west' })
  .link('rep', 'replication', 'db1', 'db2');

testRule(splitBrain, {
  passes: {
    'a witness in a third site': pair.with('db1', { witness: 'third', fencing: true }),
    'a third copy in a third site': pair
      .component('db3', 'database', { parent: 'third' })
      .link('rep3', 'replication', 'db1', 'db3'),
    'three votes in three places': pair.with('db1', { votingMembers: 3, voterZones: ['east', 'west', 'cloud'] }),
    'one site': pair.without('db2'),
  },
  fails: {
    'two sites without a witness': {
      design: pair,
      at: ['db1', 'db2'],
      severity: 'critical',
      params: { reason: 'two-sites', sites: ['east', 'west'] },
    },
    'a witness in one of the two sites': {
      design: pair.with('db1', { witness: 'east' }),
      at: ['db1', 'db2'],
      params: { reason: 'two-sites' },
    },
    'one box that runs in two sites': {
      design: aDesign()
        .component('a', 'data-center')
        .component('b', 'data-center')
        .component('reg', 'service-registry', { failover: 'auto', sites: ['a', 'b'] }),
      at: ['reg'],
    },
    'a federation by any of its products': {
      design: aDesign()
        .component('a', 'data-center')
        .component('b', 'data-center')
        .component('fed', 'karmada', { failover: 'auto', sites: ['a', 'b'] }),
      at: ['fed'],
    },
    'an even number of votes': {
      design: pair.without('db2').with('db1', { votingMembers: 4 }),
      at: ['db1'],
      params: { reason: 'even-voters' },
    },
    'no fencing, even with a witness': {
      design: pair.with('db1', { witness: 'third', fencing: false }),
      at: ['db1', 'db2'],
      params: { reason: 'no-fencing' },
    },
  },
  notApplicable: {
    'to failover by hand': pair.with('db1', { failover: 'manual' }),
    'to a database the provider runs': pair.with('db1', { managed: true }),
  },
  notAssessed: {
    'when nobody says where it stands': {
      design: aDesign().component('db', 'database', { failover: 'auto' }),
      at: ['db'],
      missing: ['sites'],
    },
  },
});
