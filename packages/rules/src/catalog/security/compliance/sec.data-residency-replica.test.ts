import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dataResidencyReplica } from './sec.data-residency-replica.ts';

const store = aDesign()
  .component('seoul', 'region', { jurisdiction: 'KR' })
  .component('tokyo', 'region', { jurisdiction: 'JP' })
  .component('db', 'database', { parent: 'seoul', residency: ['KR'] })
  .component('copy', 'database', { parent: 'seoul' })
  .link('r', 'replication', 'db', 'copy');

testRule(dataResidencyReplica, {
  passes: {
    'a replica inside the country': store,
    'a replica in a country that is allowed as well': store
      .component('copy', 'database', { parent: 'tokyo' })
      .with('db', { residency: ['KR', 'JP'] }),
  },
  fails: {
    'a replica abroad, by the place it stands in': {
      design: store.component('copy', 'database', { parent: 'tokyo' }),
      at: ['copy', 'db'],
      severity: 'critical',
      params: { countries: ['JP'], outside: ['copy'] },
    },
    'a backup of the replica abroad': {
      design: store.component('vault', 'object-store', { parent: 'tokyo' }).link('b', 'backup-copy', 'copy', 'vault'),
      at: ['db', 'vault'],
    },
    'the store itself abroad': { design: store.with('db', { jurisdiction: 'US' }), at: ['db'] },
  },
  notApplicable: { 'to data that may be kept anywhere': store.with('db', { residency: null }) },
  notAssessed: {
    'when the country of a copy is not stated': {
      design: store.component('copy', 'database'),
      at: ['copy'],
      missing: ['jurisdiction'],
    },
  },
});
