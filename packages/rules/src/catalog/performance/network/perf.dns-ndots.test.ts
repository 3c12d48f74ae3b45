import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsNdots } from './perf.dns-ndots.ts';

const cluster = (props: Record<string, number>) => aDesign().component('cl', 'cluster', props);

testRule(dnsNdots, {
  passes: {
    '30% of external names': cluster({ externalNameShare: 0.3 }),
    'many external names with a lower ndots': cluster({ ndots: 4, externalNameShare: 0.9 }),
    'many external names with autopath': cluster({ externalNameShare: 0.9 }).component('dns', 'coredns', {
      parent: 'cl',
      plugins: ['autopath', 'cache'],
    }),
  },
  fails: {
    'more than 30% of external names with the ndots of Kubernetes': {
      design: cluster({ externalNameShare: 0.31 }),
      at: ['cl'],
      severity: 'low',
      confidence: 'assumed',
      params: { ndots: 5, share: 0.31 },
    },
    'a stated ndots': {
      design: cluster({ ndots: 5, externalNameShare: 0.5 }),
      at: ['cl'],
      confidence: 'stated',
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when the share of external names is not stated': {
      design: cluster({}),
      at: ['cl'],
      missing: ['externalNameShare'],
    },
  },
});
