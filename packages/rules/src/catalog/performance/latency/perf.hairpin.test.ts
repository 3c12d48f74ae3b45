import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { hairpin } from './perf.hairpin.ts';

/** Two ways between two routers; routing prefers the first. */
const preferring = (slowMs: number, fastMs: number | null) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('slow', 'dedicated-circuit', 'a', 'b', { latencyMs: slowMs, localPref: 200 })
    .link('fast', 'internet-link', 'a', 'b', fastMs === null ? {} : { latencyMs: fastMs })
    .flow('f', 'a', 'b');

const through = (region: string) =>
  aDesign()
    .component('app', 'vpc', { region: 'seoul' })
    .component('inspection', 'firewall', { region })
    .component('data', 'vpc', { region: 'seoul' })
    .link('l1', 'link', 'app', 'inspection')
    .link('l2', 'link', 'inspection', 'data')
    .flow('f', 'app', 'data');

testRule(hairpin, {
  passes: {
    'a path of one and a half times the best': preferring(15, 10),
    'a small difference, however large its factor': preferring(5.9, 1),
    'a faster way whose latency nobody knows': preferring(100, null),
    'an inspection in the same region': through('seoul'),
  },
  fails: {
    'a path much longer than the best': {
      design: preferring(15.1, 10),
      at: ['f'],
      severity: 'medium',
      params: { latencyMs: 15.1, bestMs: 10, place: null },
    },
    'a path just 5 ms longer than a short one': { design: preferring(6, 1), at: ['f'] },
    'traffic that leaves its region to be inspected and comes back': {
      design: through('tokyo'),
      at: ['f'],
      params: { place: 'seoul', detour: ['inspection'] },
    },
  },
  notApplicable: {
    'to flows without a path': through('tokyo').without('l1'),
    'to flows inside one box': aDesign()
      .component('net', 'vpc')
      .component('a', 'service', { parent: 'net' })
      .component('b', 'service', { parent: 'net' })
      .flow('f', 'a', 'b'),
  },
});
