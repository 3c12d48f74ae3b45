import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleReplica } from './scal.single-replica.ts';

const callee = (props: Record<string, string | number | boolean>) =>
  aDesign()
    .component('cl', 'cluster')
    .component('client', 'service', { parent: 'cl', replicas: 2 })
    .component('app', 'service', { parent: 'cl', ...props })
    .flow('f', 'client', 'app');

testRule(singleReplica, {
  passes: {
    'two replicas': callee({ replicas: 2 }),
    'two instances, as servers are counted': callee({ instances: 2 }),
    'a service the provider manages': callee({ managed: true }),
  },
  fails: {
    'one replica that a flow ends at': {
      design: callee({ replicas: 1 }),
      at: ['app'],
      severity: 'high',
      params: { flows: ['f'] },
    },
    'one replica that a flow passes': {
      design: callee({ replicas: 2 })
        .component('proxy', 'workload', { replicas: 1, transit: true })
        .component('user', 'user-group')
        .link('l1', 'link', 'user', 'proxy')
        .link('l2', 'link', 'proxy', 'cl')
        .flow('g', 'user', 'app'),
      at: ['proxy'],
      params: { flows: ['g'] },
    },
  },
  notApplicable: {
    'to what no flow touches': callee({ replicas: 1 }).without('f'),
    'to a declared singleton and to test environments': aDesign()
      .component('a', 'workload', { replicas: 1, singleton: true })
      .component('b', 'service', { replicas: 1, env: 'test' })
      .flow('f', 'a', 'b'),
  },
  notAssessed: {
    'when the number of replicas is not stated': { design: callee({}), at: ['app'], missing: ['replicas'] },
  },
});
