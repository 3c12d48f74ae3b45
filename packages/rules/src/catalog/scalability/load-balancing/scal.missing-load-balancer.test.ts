import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { missingLoadBalancer } from './scal.missing-load-balancer.ts';

const direct = (replicas: number) =>
  aDesign()
    .component('users', 'user-group')
    .component('net', 'internet')
    .component('cl', 'cluster')
    .component('web', 'service', { parent: 'cl', name: 'web', namespace: 'shop', replicas })
    .link('u', 'internet-link', 'users', 'net')
    .link('n', 'internet-link', 'net', 'cl')
    .flow('f', 'users', 'web');

const secondCluster = direct(1)
  .component('cl2', 'cluster')
  .component('web2', 'service', { parent: 'cl2', name: 'web', namespace: 'shop', replicas: 1 });

testRule(missingLoadBalancer, {
  passes: {
    'an ingress gateway on the way': direct(2)
      .without('n')
      .component('gw', 'ingress-gateway', { parent: 'cl' })
      .link('n', 'internet-link', 'net', 'gw'),
    'balancing by DNS': direct(2).component('gslb', 'dns-gslb').link('d', 'dns-forwarding', 'gslb', 'cl'),
  },
  fails: {
    'two replicas that users reach directly': {
      design: direct(2),
      at: ['web'],
      severity: 'high',
      params: { flows: ['f'] },
    },
    'single replicas of one service in two clusters': { design: secondCluster, at: ['web'] },
  },
  notApplicable: {
    'to a single replica': direct(1),
    'to services that only have a name in common': secondCluster.with('web2', { namespace: 'other' }),
    'to calls from within a cluster': direct(2)
      .without('f')
      .component('c', 'service', { parent: 'cl' })
      .flow('g', 'c', 'web'),
    'to test environments': direct(2).with('cl', { env: 'test' }),
  },
});
