import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { tcpBdp } from './perf.tcp-bdp.ts';

const transfer = (perConnectionMbps: number, rttMs: number, props: Record<string, number> = {}) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l', 'link', 'a', 'b', { rttMs })
    .flow('f', 'a', 'b', { perConnectionMbps, ...props });

testRule(tcpBdp, {
  passes: {
    'a window of exactly what is in flight': transfer(100, 80, { tcpWindowBytes: 1_000_000 }),
    'what fits in a window without scaling': transfer(50, 10),
  },
  fails: {
    'a window one byte too small': {
      design: transfer(100, 80, { tcpWindowBytes: 999_999 }),
      at: ['f'],
      severity: 'low',
      params: { neededKib: 977, windowKib: 977, roundTripMs: 80 },
    },
    'a window without scaling over a long path': {
      design: transfer(1000, 100, { tcpWindowBytes: 65_535 }),
      at: ['f'],
      params: { neededKib: 12_208, windowKib: 64 },
    },
  },
  notApplicable: { 'to flows that state no need per connection': transfer(1, 1).flow('f', 'a', 'b') },
  notAssessed: {
    'when the window matters and is not stated': {
      design: transfer(53, 10),
      at: ['f'],
      missing: ['tcpWindowBytes'],
    },
    'when nobody knows how long a link takes': {
      design: transfer(10, 1).link('l', 'internet-link', 'a', 'b'),
      at: ['l'],
      missing: ['latencyMs'],
    },
  },
});
