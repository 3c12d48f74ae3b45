import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { encryptionAtRest } from './sec.encryption-at-rest.ts';

const store = aDesign().component('db', 'database', { encryptionAtRest: false, dataClass: 'internal' });

testRule(encryptionAtRest, {
  passes: {
    'an encrypted store, whatever it holds': store.with('db', { encryptionAtRest: true, dataClass: null }),
    'public data': store.with('db', { dataClass: 'public' }),
  },
  fails: {
    'internal data in plain text': {
      design: store,
      at: ['db'],
      severity: 'high',
      params: { dataClass: 'internal' },
    },
    'restricted messages in plain text': {
      design: aDesign().component('mq', 'message-queue', { encryptionAtRest: false, dataClass: 'restricted' }),
      at: ['mq'],
    },
  },
  notApplicable: { 'to caches': aDesign().component('c', 'cache', { encryptionAtRest: false }) },
  notAssessed: {
    'when the class is not stated': {
      design: store.with('db', { dataClass: null }),
      at: ['db'],
      missing: ['dataClass'],
    },
    'when nothing is stated': {
      design: store.with('db', { dataClass: null, encryptionAtRest: null }),
      at: ['db'],
      missing: ['dataClass', 'encryptionAtRest'],
    },
  },
});
