import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noCanaryPath } from './maint.no-canary-path.ts';

const service = (deployStrategy: string) =>
  aDesign().component('cl', 'cluster').component('s', 'service', { parent: 'cl', deployStrategy });

testRule(noCanaryPath, {
  passes: {
    'a rolling update': service('rolling'),
    'a canary in a mesh': service('canary').component('m', 'istio', { members: ['cl'] }),
    'blue and green behind a load balancer': service('blue-green')
      .component('lb', 'load-balancer')
      .link('l', 'service-call', 'lb', 's'),
    'a canary behind a gateway that flows pass': service('canary')
      .component('u', 'user-group')
      .component('gw', 'ingress-gateway', { parent: 'cl' })
      .link('l', 'link', 'u', 'gw')
      .flow('f', 'u', 's'),
  },
  fails: {
    'replicas that are all replaced': {
      design: service('recreate'),
      at: ['s'],
      severity: 'low',
      params: { noSplit: false },
    },
    'everything at once, whatever stands in front': {
      design: service('all-at-once').component('m', 'istio', { members: ['cl'] }),
      at: ['s'],
    },
    'a canary that nothing can send requests to': { design: service('canary'), at: ['s'], params: { noSplit: true } },
  },
  notApplicable: {
    'where no strategy is stated': aDesign().component('s', 'service'),
    'to test environments': service('recreate').with('cl', { env: 'test' }),
  },
});
