import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsNoNodeCache } from './perf.dns-no-node-cache.ts';

const cluster = (props: Record<string, number | boolean>) => aDesign().component('cl', 'cluster', props);

testRule(dnsNoNodeCache, {
  passes: {
    'a large cluster with the cache': cluster({ nodes: 500, nodeLocalDNS: true }),
    'a cluster of 100 nodes and 10,000 queries per second': cluster({
      nodes: 100,
      dnsQps: 10_000,
      nodeLocalDNS: false,
    }),
  },
  fails: {
    'a cluster of more than 100 nodes': {
      design: cluster({ nodes: 101, nodeLocalDNS: false }),
      at: ['cl'],
      severity: 'medium',
      params: { nodes: 101 },
    },
    'more than 10,000 queries per second on few nodes': {
      design: cluster({ nodes: 20, dnsQps: 10_001, nodeLocalDNS: false }),
      at: ['cl'],
      params: { nodes: null, queries: 10_001 },
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when a large cluster does not say whether it has the cache': {
      design: cluster({ nodes: 101 }),
      at: ['cl'],
      missing: ['nodeLocalDNS'],
    },
    'when the number of nodes is not stated': {
      design: cluster({ nodeLocalDNS: false }),
      at: ['cl'],
      missing: ['nodes'],
    },
  },
});
