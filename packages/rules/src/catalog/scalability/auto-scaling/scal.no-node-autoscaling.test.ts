import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noNodeAutoscaling } from './scal.no-node-autoscaling.ts';

const cluster = (nodeAutoscaling: string | null, autoscaling = 'horizontal') =>
  aDesign()
    .component('cl', 'cluster', nodeAutoscaling === null ? {} : { nodeAutoscaling })
    .component('ns', 'namespace', { parent: 'cl' })
    .component('w', 'workload', { parent: 'ns', autoscaling });

testRule(noNodeAutoscaling, {
  passes: { 'nodes that are added by Karpenter': cluster('karpenter') },
  fails: {
    'a fixed number of nodes below scaling workloads': {
      design: cluster('none'),
      at: ['cl'],
      severity: 'medium',
      params: { workloads: ['w'] },
    },
  },
  notApplicable: {
    'where nothing scales': cluster('none', 'none'),
    'where no autoscaling is stated': cluster('none').with('w', { autoscaling: null }),
  },
  notAssessed: {
    'when it is not said whether nodes are added': {
      design: cluster(null),
      at: ['cl'],
      missing: ['nodeAutoscaling'],
    },
  },
});
