import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { clusterNodeLimit } from './scal.cluster-node-limit.ts';

const cluster = (props: Record<string, number>) => aDesign().component('cl', 'cluster', props);

testRule(clusterNodeLimit, {
  passes: {
    '80% of 5,000 nodes': cluster({ nodes: 4000 }),
    'a higher limit of the provider': cluster({ nodes: 8000, maxNodes: 15_000 }),
  },
  fails: {
    'more than 80% of the limit, mildly': {
      design: cluster({ nodes: 4001 }),
      at: ['cl'],
      severity: 'medium',
      params: { nodes: 4001, limit: 5000 },
    },
    'exactly the limit, still mildly': { design: cluster({ nodes: 5000 }), at: ['cl'], severity: 'medium' },
    'more than the limit': { design: cluster({ nodes: 5001 }), at: ['cl'], severity: 'high' },
    'a lower limit of the provider': { design: cluster({ nodes: 101, maxNodes: 100 }), at: ['cl'], severity: 'high' },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: { 'when the nodes are not counted': { design: cluster({}), at: ['cl'], missing: ['nodes'] } },
});
