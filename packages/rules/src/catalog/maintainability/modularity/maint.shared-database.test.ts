import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { sharedDatabase } from './maint.shared-database.ts';

const shared = aDesign()
  .component('db', 'database')
  .component('a', 'service', { owner: 'orders' })
  .component('b', 'service', { owner: 'billing' })
  .link('da', 'data-access', 'a', 'db', { access: 'read-write' })
  .link('db2', 'data-access', 'b', 'db', { access: 'read-write' });

testRule(sharedDatabase, {
  passes: {
    'one writer and one reader': shared.with('db2', { access: 'read' }),
    'two writers of one team': shared.with('b', { owner: 'orders' }),
  },
  fails: {
    'writers of two teams': {
      design: shared,
      at: ['db'],
      severity: 'medium',
      params: { writers: ['a', 'b'], owners: ['billing', 'orders'] },
    },
    'writers of two teams beside one of nobody': {
      design: shared.component('c', 'service').link('dc', 'data-access', 'c', 'db', { access: 'read-write' }),
      at: ['db'],
    },
  },
  notApplicable: {
    'to a database of one service': shared.without('b'),
    'to other stores': shared.component('db', 'cache'),
  },
  notAssessed: {
    'when a writer has no owner': { design: shared.with('b', { owner: null }), at: ['b'], missing: ['owner'] },
    'when it is not said who writes': {
      design: shared.with('db2', { access: null }),
      at: ['db2'],
      missing: ['access'],
    },
  },
});
