import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noBulkhead } from './rel.no-bulkhead.ts';

const called = (owners: readonly string[], props: Record<string, boolean | number>) =>
  owners.reduce(
    (design, owner, index) =>
      design
        .component(`s${index}`, 'service', { owner })
        .link(`c${index}`, 'service-call', `s${index}`, 'shared', props),
    aDesign().component('shared', 'service'),
  );
const teams = ['shop', 'search', 'pay'];

testRule(noBulkhead, {
  passes: {
    'callers that are limited': called(teams, { maxConcurrency: 50 }),
    'callers behind circuit breakers': called(teams, { circuitBreaker: true }),
  },
  fails: {
    'callers of three teams without any limit': {
      design: called(teams, { circuitBreaker: false }),
      at: ['c0', 'c1', 'c2', 'shared'],
      severity: 'low',
    },
    'one caller of three without a limit': {
      design: called(teams, { maxConcurrency: 50 }).with('c1', { maxConcurrency: null, circuitBreaker: false }),
      at: ['c1', 'shared'],
      params: { callers: ['s1'] },
    },
  },
  notApplicable: {
    'to callers of two teams': called(['shop', 'shop', 'pay'], { circuitBreaker: false }),
  },
  notAssessed: {
    'when no limit is stated': { design: called(teams, {}), at: ['c0', 'c1', 'c2'], missing: ['maxConcurrency'] },
  },
});
