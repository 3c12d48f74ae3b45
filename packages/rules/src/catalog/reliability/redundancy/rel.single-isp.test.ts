import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleIsp } from './rel.single-isp.ts';

const site = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('vpc', 'vpc')
  .link('v1', 'vpn-site-to-site', 'r1', 'vpc')
  .link('v2', 'vpn-site-to-site', 'r1', 'vpc')
  .flow('app', 'dc', 'vpc');

testRule(singleIsp, {
  passes: {
    'two carriers': site.with('v1', { isp: 'kt' }).with('v2', { isp: 'skb' }),
    'two carriers, whatever the third line is': site
      .with('v1', { isp: 'kt' })
      .with('v2', { isp: 'skb' })
      .link('v3', 'vpn-site-to-site', 'r1', 'vpc'),
  },
  fails: {
    'two lines of one carrier': {
      design: site.with('v1', { isp: 'kt' }).with('v2', { isp: 'kt' }),
      at: ['v1', 'v2'],
      severity: 'high',
      params: { site: 'dc', carrier: 'kt', flows: ['app'] },
    },
    'a private cloud with one line, and not again the one inside a data center': {
      design: site
        .without('v2')
        .component('r1', 'customer-router', { parent: 'inner' })
        .component('inner', 'private-cloud', { parent: 'dc' })
        .component('own', 'private-cloud')
        .component('r2', 'customer-router', { parent: 'own' })
        .link('v3', 'vpn-site-to-site', 'r2', 'vpc')
        .flow('other', 'own', 'vpc'),
      at: [['v1'], ['v3']],
    },
    'a single line, whoever runs it': { design: site.without('v2'), at: ['v1'], params: { carrier: null } },
    'tunnels over the lines of one carrier, drawn beside them': {
      design: site
        .component('net', 'internet')
        .link('l1', 'internet-link', 'r1', 'net', { isp: 'kt' })
        .link('l2', 'internet-link', 'r1', 'net', { isp: 'kt' }),
      at: ['l1', 'l2', 'v1', 'v2'],
    },
  },
  notApplicable: {
    'to sites with a circuit besides': site.link('c', 'direct-connect', 'r1', 'vpc'),
    'to test traffic': site.with('app', { env: 'test' }),
    'to tunnels over a private line': site.with('v1', { medium: 'private' }).with('v2', { medium: 'private' }),
  },
  notAssessed: {
    'when a carrier is not stated': { design: site.with('v1', { isp: 'kt' }), at: ['v2'], missing: ['isp'] },
  },
});
