import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { syncChainDepth } from './scal.sync-chain-depth.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** s0 calls s1 calls s2 …, with as many calls as said. */
const chain = (calls: number, region: (at: number) => string = () => 'seoul'): DesignBuilder =>
  numbers(calls).reduce(
    (design, at) => design.link(`c${at}`, 'service-call', `s${at}`, `s${at + 1}`, { mode: 'sync' }),
    numbers(calls + 1).reduce((design, at) => design.component(`s${at}`, 'service', { region: region(at) }), aDesign()),
  );
const all = (calls: number) => [...numbers(calls + 1).map((at) => `s${at}`), ...numbers(calls).map((at) => `c${at}`)];

testRule(syncChainDepth, {
  passes: {
    'four calls in a row': chain(4),
    'one call between regions': chain(3, (at) => (at < 2 ? 'seoul' : 'tokyo')),
    'a chain that goes on asynchronously': chain(5).with('c4', { mode: 'async' }),
    'calls of which nothing is said, when they are few': chain(4).with('c0', { mode: null }),
  },
  fails: {
    'five calls in a row': {
      design: chain(5),
      at: all(5),
      severity: 'medium',
      params: { calls: 5, distant: 0 },
    },
    'two calls between regions in a short chain': {
      design: chain(2, (at) => ['seoul', 'tokyo', 'paris'][at] ?? ''),
      at: all(2),
      params: { calls: 2, distant: 2 },
    },
    'what is known even when a further call says nothing': {
      design: chain(6).with('c5', { mode: null }),
      at: all(5),
    },
    'a short chain between regions beside a longer one within': {
      design: chain(3)
        .component('t', 'service', { region: 'tokyo' })
        .component('u', 'service', { region: 'seoul' })
        .link('d1', 'service-call', 's0', 't', { mode: 'sync' })
        .link('d2', 'service-call', 't', 'u', { mode: 'sync' }),
      at: ['d1', 'd2', 's0', 't', 'u'],
    },
  },
  notApplicable: { 'without calls': aDesign().component('s', 'service') },
  notAssessed: {
    'when a call in a long chain does not say whether it waits': {
      design: chain(5).with('c2', { mode: null }),
      at: ['c2'],
      missing: ['mode'],
    },
  },
});
