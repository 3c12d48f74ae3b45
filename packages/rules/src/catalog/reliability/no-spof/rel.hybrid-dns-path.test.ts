import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { hybridDnsPath } from './rel.hybrid-dns-path.ts';

const forwarding = aDesign()
  .component('dc', 'data-center')
  .component('region', 'region')
  .component('vpc', 'vpc', { parent: 'region' })
  .component('ns', 'dns-server', { parent: 'dc' })
  .component('in', 'dns-resolver-endpoint', { parent: 'vpc' })
  .link('c1', 'direct-connect', 'dc', 'vpc')
  .link('c2', 'direct-connect', 'dc', 'vpc')
  .link('fwd', 'dns-forwarding', 'ns', 'in');

testRule(hybridDnsPath, {
  passes: {
    'an endpoint behind two circuits': forwarding,
    'a server of two instances': forwarding.component('in', 'dns-server', { parent: 'vpc', instances: 2 }),
    'two servers': forwarding
      .component('in', 'dns-server', { parent: 'vpc', instances: 1 })
      .component('in2', 'dns-server', { parent: 'vpc', instances: 1 })
      .link('fwd2', 'dns-forwarding', 'ns', 'in2'),
    'two servers of which each hangs on its own circuit': forwarding
      .without('c2')
      .component('dc3', 'data-center')
      .component('in3', 'dns-server', { parent: 'dc3' })
      .link('c3', 'dedicated-circuit', 'dc', 'dc3')
      .link('fwd3', 'dns-forwarding', 'ns', 'in3'),
  },
  fails: {
    'a single server': {
      design: forwarding.component('in', 'dns-server', { parent: 'vpc', instances: 1 }),
      at: ['in', 'ns'],
      severity: 'high',
      params: { link: null },
    },
    'a single circuit': { design: forwarding.without('c2'), at: ['c1', 'ns'], params: { link: 'c1', targets: ['in'] } },
  },
  notApplicable: {
    'to forwarding inside a site': forwarding
      .without('in')
      .component('in', 'dns-server', { parent: 'dc', instances: 1 })
      .link('fwd', 'dns-forwarding', 'ns', 'in'),
    'without forwarding': forwarding.without('fwd'),
  },
  notAssessed: {
    'when a lone server states no instances': {
      design: forwarding.component('in', 'dns-server', { parent: 'vpc' }),
      at: ['in'],
      missing: ['instances'],
    },
  },
});
