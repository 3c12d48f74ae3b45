import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { podLimit } from './scal.pod-limit.ts';

const cluster = (props: Record<string, number>) => aDesign().component('cl', 'cluster', props);

testRule(podLimit, {
  passes: {
    '110 pods on each node': cluster({ nodes: 10, pods: 1100 }),
    '150,000 pods': cluster({ nodes: 2000, pods: 150_000 }),
    'nodes that take more': cluster({ nodes: 10, pods: 2500, maxPodsPerNode: 250 }),
  },
  fails: {
    'more pods than fit on the nodes': {
      design: cluster({ nodes: 10, pods: 1101 }),
      at: ['cl'],
      severity: 'high',
      params: { pods: 1101, limit: 1100, perNode: true },
      confidence: 'assumed',
    },
    'more pods than the stated limit of the nodes': {
      design: cluster({ nodes: 10, pods: 301, maxPodsPerNode: 30 }),
      at: ['cl'],
      params: { limit: 300 },
      confidence: 'stated',
    },
    'more than 150,000 pods, whatever the nodes': {
      design: cluster({ pods: 150_001 }),
      at: ['cl'],
      params: { limit: 150_000, perNode: false },
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when the pods are not counted': { design: cluster({ nodes: 3 }), at: ['cl'], missing: ['pods'] },
    'when the nodes are not counted': { design: cluster({ pods: 100 }), at: ['cl'], missing: ['nodes'] },
  },
});
