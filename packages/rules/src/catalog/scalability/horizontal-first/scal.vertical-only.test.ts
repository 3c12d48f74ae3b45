import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { verticalOnly } from './scal.vertical-only.ts';

const service = (props: Record<string, string | number>) =>
  aDesign()
    .component('r', 'router')
    .component('s', 'service', props)
    .link('l', 'link', 'r', 's')
    .flow('f', 'r', 's', { peakMbps: 600 });

testRule(verticalOnly, {
  passes: {
    'what scales out': service({ scaling: 'horizontal', replicas: 1 }),
    'several replicas of which nothing else is said': service({ replicas: 2 }),
    'vertical scaling with replicas and 60% of the largest size': service({
      scaling: 'vertical',
      replicas: 2,
      maxCapacityMbps: 1000,
    }),
  },
  fails: {
    'a single replica that only grows': {
      design: service({ scaling: 'vertical', replicas: 1 }),
      at: ['s'],
      severity: 'medium',
      params: { single: true, loadMbps: null },
    },
    'replicas at more than 60% of the largest size': {
      design: service({ scaling: 'vertical', replicas: 2, maxCapacityMbps: 999 }),
      at: ['s'],
      params: { single: false, loadMbps: 600, maxMbps: 999 },
    },
  },
  notApplicable: {
    'to test environments': service({ scaling: 'vertical', replicas: 1, env: 'test' }),
    'to kinds that do not scale': aDesign().component('u', 'user-group'),
  },
  notAssessed: {
    'when it is not said how it scales': { design: service({}), at: ['s'], missing: ['scaling'] },
    'when the number of replicas is not stated': {
      design: service({ scaling: 'vertical' }),
      at: ['s'],
      missing: ['replicas'],
    },
  },
});
