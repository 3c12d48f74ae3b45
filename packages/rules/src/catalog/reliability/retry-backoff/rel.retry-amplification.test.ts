import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { retryAmplification } from './rel.retry-amplification.ts';

const chain = (...retries: readonly number[]) =>
  retries.reduce(
    (design, count, index) =>
      design
        .component(`s${index + 1}`, 'service')
        .link(`c${index}`, 'service-call', `s${index}`, `s${index + 1}`, { retries: count, backoff: 'exponential' }),
    aDesign().component('s0', 'service'),
  );

testRule(retryAmplification, {
  passes: {
    'eight attempts at the end of a chain': chain(1, 1, 1),
    'seven retries at one layer': chain(7),
    'a long chain that retries once': chain(0, 0, 2, 0),
    'several retries that are stated to be idempotent': chain(2).with('c0', { idempotent: true }),
  },
  fails: {
    'nine attempts at the end of a chain': {
      design: chain(2, 0, 2),
      at: ['c0', 'c2'],
      severity: 'high',
      params: { reason: 'chain', attempts: 9 },
    },
    'a retry without a pause': {
      design: chain(1).with('c0', { backoff: 'none' }),
      at: ['c0'],
      params: { reason: 'no-backoff' },
    },
    'a retry of what must not be repeated': {
      design: chain(1).with('c0', { idempotent: false }),
      at: ['c0'],
      params: { reason: 'not-idempotent' },
    },
  },
  notApplicable: {
    'to calls that do not retry': chain(0, 0),
    'to calls nobody waits for': chain(8).with('c0', { mode: 'async' }),
  },
  notAssessed: {
    'when the pause between retries is not stated': {
      design: chain(1).with('c0', { backoff: null }),
      at: ['c0'],
      missing: ['backoff'],
    },
  },
});
