import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noCacheTier } from './scal.no-cache-tier.ts';

const reads = (rps: number, readRatio: number) =>
  aDesign()
    .component('app', 'service', { region: 'seoul' })
    .component('db', 'database', { region: 'tokyo' })
    .flow('f', 'app', 'db', { rps, readRatio });

testRule(noCacheTier, {
  passes: {
    'fewer than 1,000 requests per second': reads(999, 1),
    'fewer than 80% reads': reads(5000, 0.79),
    'a cache the reader uses': reads(1000, 0.8).component('c', 'cache').link('l', 'data-access', 'app', 'c'),
    'a cache that only a flow shows': reads(1000, 0.8).component('c', 'cache').flow('g', 'app', 'c'),
    'few reads, whatever the requests': reads(0, 0.5).with('f', { rps: null }),
  },
  fails: {
    '1,000 requests with 80% reads to another region': {
      design: reads(1000, 0.8),
      at: ['f'],
      severity: 'medium',
      params: { rps: 1000, readRatio: 0.8 },
    },
    'reads across zones of one region': {
      design: reads(1000, 0.8)
        .with('app', { region: null, zones: ['a'] })
        .with('db', { region: null, zones: ['b'] }),
      at: ['f'],
    },
  },
  notApplicable: {
    'within one region': reads(9000, 1).with('db', { region: 'seoul' }),
    'to other stores': reads(9000, 1).component('db', 'object-store', { region: 'tokyo' }),
    'where a zone is shared': reads(9000, 1)
      .with('app', { region: null, zones: ['a', 'b'] })
      .with('db', { region: null, zones: ['b'] }),
  },
  notAssessed: {
    'when the share of reads is not stated': {
      design: reads(1000, 1).with('f', { readRatio: null }),
      at: ['f'],
      missing: ['readRatio'],
    },
  },
});
