import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { sessionAffinity } from './scal.session-affinity.ts';

const service = (props: Record<string, string | number>) =>
  aDesign().component('s', 'service', { sessionAffinity: 'ClientIP', ...props });

testRule(sessionAffinity, {
  passes: {
    'a service without affinity': service({ sessionAffinity: 'None', replicas: 3 }),
    'a single replica': service({ replicas: 1 }),
  },
  fails: {
    'affinity over two replicas': {
      design: service({ replicas: 2 }),
      at: ['s'],
      severity: 'low',
      params: { scales: false },
    },
    'affinity of a service that scales, less mildly': {
      design: service({ autoscaling: 'horizontal' }),
      at: ['s'],
      severity: 'medium',
      params: { scales: true },
    },
  },
  notApplicable: { 'where no affinity is stated': aDesign().component('s', 'service', { replicas: 3 }) },
  notAssessed: {
    'when the number of replicas is not stated': { design: service({}), at: ['s'], missing: ['replicas'] },
  },
});
