import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { crossZoneCost } from './perf.cross-zone-cost.ts';

const between = (gbPerMonth: number, zone = 'b', provider = 'aws') =>
  aDesign()
    .component('a', 'zone', { provider })
    .component('b', 'zone', { provider })
    .component('web', 'router', { parent: 'a' })
    .component('app', 'router', { parent: zone })
    .link('l', 'link', 'web', 'app')
    .flow('f', 'web', 'app', { gbPerMonth });

testRule(crossZoneCost, {
  passes: {
    'a cost of exactly $100': between(5000),
    'any volume within one zone': between(900_000, 'a'),
  },
  fails: {
    'a cost above $100': {
      design: between(5100),
      at: ['f'],
      severity: 'low',
      params: { usdPerMonth: 102, zones: ['a', 'b'] },
    },
  },
  notApplicable: {
    'to a provider that does not charge for it': between(900_000, 'b', 'azure'),
    'to flows that state no volume': between(1).flow('f', 'web', 'app'),
    'to ends whose zone is not drawn': between(900_000).component('app', 'router').with('app', { provider: 'aws' }),
  },
});
