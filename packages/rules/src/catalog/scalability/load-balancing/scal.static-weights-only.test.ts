import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { staticWeightsOnly } from './scal.static-weights-only.ts';

const weighted = (props: Record<string, boolean | string>) =>
  aDesign()
    .component('g', 'global-load-balancer', { strategy: 'weighted', ...props })
    .component('a', 'cluster')
    .component('b', 'cluster')
    .link('la', 'link', 'g', 'a')
    .link('lb', 'link', 'g', 'b');
const fixed = { healthBased: false, capacityBased: false };

testRule(staticWeightsOnly, {
  passes: {
    'weights with health checks': weighted({ ...fixed, healthBased: true }),
    'weights with capacity, whatever is said of health': weighted({ capacityBased: true }),
    'weights that follow the load': weighted({ ...fixed, dynamicWeights: true }),
  },
  fails: {
    'fixed weights alone': { design: weighted(fixed), at: ['g'], severity: 'low' },
    'fixed weights of DNS answers': {
      design: aDesign().component('d', 'dns-gslb', { policy: 'weighted', weights: ['west=70', 'east=30'], ...fixed }),
      at: ['d'],
    },
  },
  notApplicable: {
    'to other strategies': weighted({ ...fixed, strategy: 'latency' }),
    'to a single backend': weighted(fixed).without('b'),
  },
  notAssessed: {
    'when it is not said what weights follow': {
      design: weighted({}),
      at: ['g'],
      missing: ['capacityBased', 'healthBased'],
    },
  },
});
