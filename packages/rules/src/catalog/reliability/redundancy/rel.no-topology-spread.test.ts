import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noTopologySpread } from './rel.no-topology-spread.ts';

const workload = (props: Record<string, string | boolean | number>) =>
  aDesign()
    .component('cl', 'cluster')
    .component('w', 'workload', { parent: 'cl', replicas: 2, ...props });

testRule(noTopologySpread, {
  passes: {
    'replicas that are spread and budgeted': workload({ topologySpread: 'zone', podDisruptionBudget: true }),
    'replicas that avoid each other': workload({
      topologySpread: 'none',
      podAntiAffinity: 'required',
      podDisruptionBudget: true,
    }),
  },
  fails: {
    'neither spread nor anti-affinity': {
      design: workload({ topologySpread: 'none', podAntiAffinity: 'none', podDisruptionBudget: true }),
      at: ['w'],
      severity: 'medium',
      params: { lacksSpread: true, lacksBudget: false },
    },
    'no budget': {
      design: workload({ topologySpread: 'zone', podDisruptionBudget: false }),
      at: ['w'],
      params: { lacksSpread: false, lacksBudget: true },
    },
    'none of it, in a service': {
      design: aDesign().component('cl', 'cluster').component('s', 'service', {
        parent: 'cl',
        replicas: 3,
        topologySpread: 'none',
        podAntiAffinity: 'none',
        podDisruptionBudget: false,
      }),
      at: ['s'],
    },
  },
  notApplicable: {
    'to a single replica': workload({ replicas: 1, podDisruptionBudget: false }),
    'to test clusters': workload({ podDisruptionBudget: false }).with('cl', { env: 'test' }),
    'to servers outside of clusters': workload({ podDisruptionBudget: false }).component('w', 'workload', {
      replicas: 2,
    }),
    'to services that say nothing of pods': aDesign()
      .component('cl', 'cluster')
      .component('s', 'service', { parent: 'cl', replicas: 2 }),
  },
  notAssessed: {
    'when nothing is stated': {
      design: workload({}),
      at: ['w'],
      missing: ['podAntiAffinity', 'podDisruptionBudget', 'topologySpread'],
    },
  },
});
