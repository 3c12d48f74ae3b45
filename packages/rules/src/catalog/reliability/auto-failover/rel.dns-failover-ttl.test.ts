import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsFailoverTtl } from './rel.dns-failover-ttl.ts';

const balanced = (rtoSec: number, props: Record<string, number | boolean> = {}) =>
  aDesign()
    .component('users', 'user-group')
    .component('gslb', 'dns-gslb', { ttlSec: 60, probeIntervalSec: 10, failThreshold: 3, ...props })
    .component('dc', 'data-center')
    .link('in', 'link', 'users', 'gslb')
    .link('out', 'link', 'gslb', 'dc')
    .flow('web', 'users', 'dc', {}, { rtoSec });

testRule(dnsFailoverTtl, {
  passes: { 'a switch that takes as long as allowed': balanced(90) },
  fails: {
    'a switch that takes longer': {
      design: balanced(89),
      at: ['gslb'],
      severity: 'medium',
      params: { switchSec: 90, rtoSec: 89 },
    },
    'a TTL that is too long by itself': {
      design: balanced(59).with('gslb', { probeIntervalSec: null }),
      at: ['gslb'],
    },
    'the strictest of two flows': {
      design: balanced(300).flow('pay', 'users', 'dc', {}, { rtoSec: 30 }),
      at: ['gslb'],
      params: { flow: 'pay' },
    },
  },
  notApplicable: {
    'to anycast addresses': balanced(1, { anycast: true }),
    'to flows without a recovery time': balanced(1).flow('web', 'users', 'dc'),
  },
  notAssessed: {
    'when the probes are not described': {
      design: balanced(90).with('gslb', { probeIntervalSec: null, failThreshold: null }),
      at: ['gslb'],
      missing: ['failThreshold', 'probeIntervalSec'],
    },
  },
});
