import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { nonTransitivePeering } from './rel.non-transitive-peering.ts';

const peered = aDesign()
  .component('vpc-a', 'vpc')
  .component('vpc-b', 'vpc')
  .component('vpc-c', 'vpc')
  .link('p1', 'vpc-peering', 'vpc-a', 'vpc-b')
  .link('p2', 'vpc-peering', 'vpc-b', 'vpc-c')
  .flow('app', 'vpc-a', 'vpc-c');

testRule(nonTransitivePeering, {
  passes: {
    'a direct peering': peered.link('p3', 'vpc-peering', 'vpc-a', 'vpc-c'),
    'a middle network with gateway transit': peered.with('vpc-b', { gatewayTransit: true, transit: true }),
  },
  fails: {
    'a chain of three networks': {
      design: peered,
      at: ['app', 'vpc-b'],
      severity: 'critical',
      params: { through: ['vpc-b'] },
    },
    'a chain between what the networks contain': {
      design: peered
        .component('s', 'service', { parent: 'vpc-a' })
        .component('db', 'database', { parent: 'vpc-c' })
        .flow('app', 's', 'db'),
      at: ['app', 'vpc-b'],
    },
  },
  notApplicable: {
    'to flows through a hub beside the chain': peered
      .component('hub', 'transit-hub')
      .link('h1', 'transit-attachment', 'hub', 'vpc-a')
      .link('h2', 'transit-attachment', 'hub', 'vpc-c'),
    'to flows that a chain would not help': peered.without('p2'),
  },
});
