import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noRegionalRouting } from './perf.no-regional-routing.ts';

const spread = (usersOf: string, serviceIn: string) =>
  aDesign()
    .component('users-1', 'user-group', { region: 'seoul' })
    .component('users-2', 'user-group', { region: usersOf })
    .component('shop-1', 'service', { name: 'shop', region: 'seoul' })
    .component('shop-2', 'service', { name: 'shop', region: serviceIn })
    .flow('f1', 'users-1', 'shop-1')
    .flow('f2', 'users-2', 'shop-2');

testRule(noRegionalRouting, {
  passes: {
    'a global load balancer': spread('paris', 'paris').component('glb', 'global-load-balancer'),
    'DNS that answers by latency': spread('paris', 'paris').component('dns', 'managed-dns', { policy: 'latency' }),
    'an anycast entry': spread('paris', 'paris').component('dns', 'dns-server', { anycast: true }),
    'flows that are routed to the nearest instance': spread('paris', 'paris')
      .with('f1', { routing: 'nearest' })
      .with('f2', { routing: 'geo' }),
  },
  fails: {
    'one service in two regions without anything that chooses': {
      design: spread('paris', 'paris'),
      at: ['shop-1', 'shop-2'],
      severity: 'medium',
      params: { places: ['paris', 'seoul'], users: ['users-1', 'users-2'] },
    },
    'DNS that only fails over': {
      design: spread('paris', 'paris').component('dns', 'dns-gslb', { policy: 'failover' }),
      at: ['shop-1', 'shop-2'],
    },
  },
  notApplicable: {
    'to a service in one region': spread('paris', 'seoul'),
    'to users in one region': spread('seoul', 'paris'),
    'to different services': spread('paris', 'paris').component('shop-2', 'service', { name: 'cart', region: 'paris' }),
  },
});
