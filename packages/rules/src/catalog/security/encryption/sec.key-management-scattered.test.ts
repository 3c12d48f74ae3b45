import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { keyManagementScattered } from './sec.key-management-scattered.ts';

const store = aDesign()
  .component('kms', 'key-management')
  .component('db', 'database', { encryptionAtRest: true, keyManagement: 'kms' });
const two = aDesign()
  .component('kms', 'key-management', { owner: 'Platform' })
  .component('vault', 'key-management', { owner: 'Security' });

testRule(keyManagementScattered, {
  passes: {
    'a store that names its key management': store,
    'a store with a link to its key management': store
      .with('db', { keyManagement: null })
      .link('k', 'link', 'db', 'kms'),
    'several systems with an owner each': two,
  },
  fails: {
    'several systems of which one has no owner': {
      design: two.with('vault', { owner: null }),
      at: ['vault'],
      severity: 'low',
      params: { problem: 'owners' },
    },
    'an encrypted store that names no key management although one is drawn': {
      design: store.with('db', { keyManagement: null }),
      at: ['db'],
      params: { problem: 'store' },
    },
  },
  notApplicable: {
    'to one system without an owner': aDesign().component('kms', 'key-management'),
    'to stores that are not encrypted': aDesign().component('db', 'database', { encryptionAtRest: false }),
  },
  notAssessed: {
    'when no key management is drawn': {
      design: aDesign().component('db', 'database', { encryptionAtRest: true }),
      at: ['db'],
      missing: ['keyManagement'],
    },
  },
});
