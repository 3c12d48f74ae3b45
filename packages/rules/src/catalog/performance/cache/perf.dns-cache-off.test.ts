import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsCacheOff } from './perf.dns-cache-off.ts';

const resolver = (kind: string, props: Record<string, number | boolean | string[]>) =>
  aDesign().component('dns', kind, props);

testRule(dnsCacheOff, {
  passes: {
    'a resolver that caches': resolver('dns-server', { cacheEnabled: true }),
    'CoreDNS with the cache plugin': resolver('coredns', { plugins: ['errors', 'cache', 'forward'] }),
    'a time to live of 5 s': resolver('dns-server', { cacheEnabled: true, ttlSec: 5 }),
  },
  fails: {
    'a resolver without a cache': {
      design: resolver('dns-server', { cacheEnabled: false }),
      at: ['dns'],
      severity: 'low',
      params: { ttlSec: null },
    },
    'CoreDNS without the cache plugin': {
      design: resolver('coredns', { plugins: ['errors', 'forward'] }),
      at: ['dns'],
    },
    'a time to live below 5 s': {
      design: resolver('coredns', { cacheEnabled: true, ttlSec: 4 }),
      at: ['dns'],
      params: { ttlSec: 4 },
    },
  },
  notApplicable: { 'to components that answer no queries': aDesign().component('r', 'router') },
  notAssessed: {
    'when nobody says whether it caches': {
      design: resolver('coredns', { ttlSec: 30 }),
      at: ['dns'],
      missing: ['cacheEnabled'],
    },
  },
});
