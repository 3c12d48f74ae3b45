import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noCircuitBreaker } from './rel.no-circuit-breaker.ts';

const remote = (props: Record<string, boolean | string>) =>
  aDesign()
    .component('cl1', 'cluster')
    .component('cl2', 'cluster')
    .component('a', 'service', { parent: 'cl1' })
    .component('b', 'service', { parent: 'cl2' })
    .link('call', 'service-call', 'a', 'b', props);
const unprotected = remote({ circuitBreaker: false, outlierDetection: false });

testRule(noCircuitBreaker, {
  passes: {
    'a circuit breaker': remote({ circuitBreaker: true }),
    'outlier detection': remote({ outlierDetection: true, circuitBreaker: false }),
    'a mesh that detects outliers': unprotected.component('m', 'istio', {
      members: ['cl1', 'cl2'],
      outlierDetection: true,
    }),
  },
  fails: {
    'a call into another cluster with neither': { design: unprotected, at: ['call'], severity: 'medium' },
    'a mesh that only one end is in': {
      design: unprotected.component('m', 'mesh', { members: ['cl1'], outlierDetection: true }),
      at: ['call'],
    },
    'a call into another site': {
      design: aDesign()
        .component('dc1', 'data-center')
        .component('dc2', 'data-center')
        .component('a', 'service', { parent: 'dc1' })
        .component('b', 'service', { parent: 'dc2' })
        .link('call', 'service-call', 'a', 'b', { circuitBreaker: false, outlierDetection: false }),
      at: ['call'],
    },
  },
  notApplicable: {
    'to calls inside a cluster': unprotected.component('b', 'service', { parent: 'cl1' }),
    'to calls nobody waits for': unprotected.with('call', { mode: 'async' }),
  },
  notAssessed: {
    'when one of the two is not stated': {
      design: remote({ circuitBreaker: false }),
      at: ['call'],
      missing: ['outlierDetection'],
    },
  },
});
