import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { gatewayRedundancy } from './rel.gateway-redundancy.ts';

const gateway = (props: Record<string, string | number | boolean | string[]>) =>
  aDesign()
    .component('cl', 'cluster')
    .component('gw', 'ingress-gateway', { parent: 'cl', ...props });

testRule(gatewayRedundancy, {
  passes: {
    'two instances in two zones': gateway({ instances: 2, zones: ['a', 'b'] }),
    'two instances whose zones are not given': gateway({ instances: 2 }),
    'a gateway the provider manages': gateway({ managed: true }),
  },
  fails: {
    'a gateway of which nothing is said': {
      design: gateway({}),
      at: ['gw'],
      severity: 'high',
      confidence: 'assumed',
      params: { instances: 1, zone: null },
    },
    'three instances in one zone': {
      design: gateway({ instances: 3, zones: ['a'] }),
      at: ['gw'],
      confidence: 'stated',
      params: { zone: 'a' },
    },
  },
  notApplicable: {
    'to test environments, inherited from the cluster': gateway({}).with('cl', { env: 'test' }),
    'to routers': aDesign().component('r', 'router'),
  },
});
