import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noTracing } from './maint.no-tracing.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const chain = (calls: number) =>
  numbers(calls).reduce(
    (design, at) => design.link(`c${at}`, 'service-call', `s${at}`, `s${at + 1}`, { mode: 'sync' }),
    numbers(calls + 1).reduce(
      (design, at) => design.component(`s${at}`, 'service', { parent: 'cl' }),
      aDesign().component('cl', 'cluster'),
    ),
  );
const tracing = chain(4).component('t', 'tracing');

testRule(noTracing, {
  passes: {
    'a cluster that sends for all its services': tracing.link('l', 'telemetry', 'cl', 't'),
    'tracing, whatever is said of the calls': tracing.link('l', 'telemetry', 'cl', 't').with('c0', { mode: null }),
  },
  fails: {
    'four calls without tracing': {
      design: chain(4),
      at: ['s0', 's1', 's2', 's3', 's4'],
      severity: 'low',
      params: { calls: 4 },
    },
    'tracing of a part': {
      design: numbers(3).reduce((design, at) => design.link(`l${at}`, 'telemetry', `s${at}`, 't'), tracing),
      at: ['s3', 's4'],
    },
  },
  notApplicable: {
    'to three calls': chain(3),
    'to a chain that an event breaks': chain(4).with('c1', { mode: 'async' }),
  },
  notAssessed: {
    'when a call does not say whether it waits': {
      design: chain(4).with('c1', { mode: null }),
      at: ['c1'],
      missing: ['mode'],
    },
  },
});
