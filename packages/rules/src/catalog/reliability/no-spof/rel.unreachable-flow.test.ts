import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { unreachableFlow } from './rel.unreachable-flow.ts';

const chain = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .component('c', 'router')
  .link('ab', 'link', 'a', 'b')
  .link('bc', 'link', 'b', 'c')
  .flow('app', 'a', 'c');

const peered = aDesign()
  .component('vpc-a', 'vpc')
  .component('vpc-b', 'vpc')
  .component('vpc-c', 'vpc')
  .link('p1', 'vpc-peering', 'vpc-a', 'vpc-b')
  .link('p2', 'vpc-peering', 'vpc-b', 'vpc-c')
  .flow('app', 'vpc-a', 'vpc-c');

testRule(unreachableFlow, {
  passes: {
    'a flow over routers': chain,
    'a chain of peerings through a VPC with gateway transit': peered.with('vpc-b', {
      gatewayTransit: true,
      transit: true,
    }),
  },
  fails: {
    'a flow whose link is missing': {
      design: chain.without('bc'),
      at: ['app'],
      severity: 'critical',
      params: { from: 'a', to: 'c' },
    },
    'a flow against a one-way link': {
      design: chain.without('bc').directedLink('cb', 'link', 'c', 'b'),
      at: ['app'],
    },
    'a chain of peerings, because peering is not transitive': { design: peered, at: ['app'] },
    'a flow that only control links join': {
      design: chain.without('bc').link('ctl', 'control-plane-link', 'b', 'c'),
      at: ['app'],
    },
    'a development flow, two steps milder': {
      design: chain.without('bc').with('app', { env: 'dev' }),
      at: ['app'],
      severity: 'medium',
    },
  },
  notApplicable: { 'without flows': chain.without('app') },
});
