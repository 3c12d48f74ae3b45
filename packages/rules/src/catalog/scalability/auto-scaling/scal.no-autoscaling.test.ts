import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noAutoscaling } from './scal.no-autoscaling.ts';

const called = (props: Record<string, string>, flow: Record<string, number>) =>
  aDesign().component('users', 'user-group').component('s', 'service', props).flow('f', 'users', 's', flow);
const fixed = { autoscaling: 'none' };

testRule(noAutoscaling, {
  passes: {
    'a service that scales by itself': called({ autoscaling: 'horizontal' }, { peakMbps: 900, avgMbps: 100 }),
    'a load that hardly changes': called(fixed, { peakMbps: 199, avgMbps: 100 }),
  },
  fails: {
    'a peak of twice the average': {
      design: called(fixed, { peakMbps: 200, avgMbps: 100 }),
      at: ['s'],
      severity: 'medium',
      params: { flows: ['f'], peakRatio: 2 },
    },
    'a peak in requests': { design: called(fixed, { rps: 500, avgRps: 100 }), at: ['s'], params: { peakRatio: 5 } },
    'a stated burst': { design: called(fixed, { burstFactor: 3 }), at: ['s'], params: { peakRatio: 3 } },
  },
  notApplicable: {
    'to what no flow calls': called(fixed, { burstFactor: 9 }).without('f'),
    'to test environments': called({ ...fixed, env: 'dev' }, { burstFactor: 9 }),
  },
  notAssessed: {
    'when it is not said whether it scales': {
      design: called({}, { burstFactor: 2 }),
      at: ['s'],
      missing: ['autoscaling'],
    },
    'when peak or average is missing': {
      design: called(fixed, { peakMbps: 200 }),
      at: ['f'],
      missing: ['avgMbps', 'peakMbps'],
    },
  },
});
