import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noLoadShedding } from './rel.no-load-shedding.ts';

const entered = (rateLimit: string | null) =>
  aDesign()
    .component('users', 'user-group')
    .component('cl', 'cluster')
    .component('gw', 'ingress-gateway', { parent: 'cl' })
    .with('gw', { rateLimit })
    .component('web', 'service', { parent: 'cl' })
    .link('in', 'internet-link', 'users', 'gw')
    .flow('visits', 'users', 'web');

testRule(noLoadShedding, {
  passes: { 'a limit per instance': entered('local') },
  fails: {
    'a public gateway without a limit': {
      design: entered('none'),
      at: ['gw'],
      severity: 'low',
      params: { flows: ['visits'] },
    },
  },
  notApplicable: {
    'to traffic from inside': entered('none').component('users', 'branch-site'),
    'to other gateways': entered('none').component('gw', 'east-west-gateway', { parent: 'cl', rateLimit: 'none' }),
  },
  notAssessed: {
    'when the limit is not stated': { design: entered(null), at: ['gw'], missing: ['rateLimit'] },
  },
});
