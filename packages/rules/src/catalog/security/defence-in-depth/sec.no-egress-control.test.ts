import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noEgressControl } from './sec.no-egress-control.ts';

const open = aDesign()
  .component('cl', 'cluster')
  .component('app', 'service', { parent: 'cl' })
  .component('nat', 'nat-gateway')
  .component('net', 'internet')
  .link('l', 'link', 'cl', 'nat')
  .link('i', 'internet-link', 'net', 'nat')
  .flow('out', 'app', 'net');
const controlled = open.component('nat', 'firewall');

testRule(noEgressControl, {
  passes: {
    'a firewall on the only way out': controlled,
    'an egress gateway on the only way out': open.component('nat', 'egress-gateway'),
  },
  fails: {
    'a NAT gateway, which lets everything out': {
      design: open,
      at: ['cl'],
      severity: 'medium',
      params: { flows: ['out'] },
    },
    'a web application firewall, which looks at what comes in': { design: open.component('nat', 'waf'), at: ['cl'] },
    'a second way around the firewall': { design: controlled.link('i2', 'internet-link', 'net', 'cl'), at: ['cl'] },
  },
  notApplicable: { 'to clusters without traffic to the internet': open.without('out') },
});
