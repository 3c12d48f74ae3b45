import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noWaf } from './sec.no-waf.ts';

const open = aDesign()
  .component('net', 'internet')
  .component('in', 'ingress-gateway', { waf: false })
  .component('web', 'service')
  .link('i', 'internet-link', 'net', 'in')
  .link('l', 'link', 'in', 'web')
  .flow('f', 'net', 'web');
const behindWaf = open.component('w', 'waf').link('i', 'internet-link', 'net', 'w').link('wi', 'link', 'w', 'in');

testRule(noWaf, {
  passes: {
    'a WAF on the only path': behindWaf,
    'a gateway with a WAF of its own': open.with('in', { waf: true }),
    'a gateway with DDoS protection': open.with('in', { ddosProtection: true }),
    'a content delivery network with a WAF in front': open
      .component('cdn', 'cdn', { waf: true })
      .link('i', 'internet-link', 'net', 'cdn')
      .link('ci', 'link', 'cdn', 'in'),
  },
  fails: {
    'a gateway on the internet': { design: open, at: ['in'], severity: 'medium', params: { flows: ['f'] } },
    'a path that bypasses the WAF': { design: behindWaf.link('i2', 'internet-link', 'net', 'in'), at: ['in'] },
    'a public address without a drawn flow': {
      design: aDesign().component('in', 'api-gateway', { exposure: 'public', waf: false }),
      at: ['in'],
    },
  },
  notApplicable: {
    'to a private gateway': aDesign().component('in', 'ingress-gateway', { exposure: 'private', waf: false }),
  },
  notAssessed: {
    'when neither is stated and no WAF is drawn': {
      design: open.with('in', { waf: null }),
      at: ['in'],
      missing: ['waf'],
    },
  },
});
