import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { cyclicDependency } from './maint.cyclic-dependency.ts';

const chain = aDesign()
  .component('a', 'service')
  .component('b', 'service')
  .component('c', 'service')
  .link('ab', 'service-call', 'a', 'b', { mode: 'sync' })
  .link('bc', 'service-call', 'b', 'c', { mode: 'sync' });
const circle = chain.link('ca', 'service-call', 'c', 'a', { mode: 'sync' });

testRule(cyclicDependency, {
  passes: {
    'a chain': chain,
    'a circle that an event breaks': circle.with('ca', { mode: 'async' }),
    'calls of which nothing is said and that form no circle': chain.with('ab', { mode: null }),
  },
  fails: {
    'three services in a circle': {
      design: circle,
      at: ['a', 'b', 'c'],
      severity: 'medium',
      params: { calls: ['ab', 'bc', 'ca'] },
    },
    'two services, with a third that only calls': {
      design: chain.link('cb', 'service-call', 'c', 'b', { mode: 'sync' }),
      at: ['b', 'c'],
    },
    'a known circle within a larger possible one': {
      design: circle.with('ca', { mode: null }).link('cb', 'service-call', 'c', 'b', { mode: 'sync' }),
      at: ['b', 'c'],
    },
  },
  notApplicable: {
    'without calls': chain.without('ab', 'bc'),
    'to a service that calls itself': aDesign()
      .component('a', 'service')
      .link('l', 'service-call', 'a', 'a', { mode: 'sync' }),
  },
  notAssessed: {
    'when a call of the circle does not say whether it waits': {
      design: circle.with('bc', { mode: null }),
      at: ['bc'],
      missing: ['mode'],
    },
  },
});
