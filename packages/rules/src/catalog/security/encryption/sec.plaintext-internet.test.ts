import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { plaintextInternet } from './sec.plaintext-internet.ts';

const submariner = referenceDesign('submariner-broker');
const overInternet = aDesign()
  .component('a', 'customer-router')
  .component('b', 'vpn-gateway')
  .link('l', 'link', 'a', 'b', { medium: 'internet' })
  .flow('app', 'a', 'b', { encryption: 'none' });

testRule(plaintextInternet, {
  passes: {
    'the published Submariner design': submariner,
    'the published Istio design': referenceDesign('istio-multi-primary'),
    'VXLAN under a session that is encrypted end to end': submariner
      .with('tun', { cableDriver: 'vxlan', encryption: null, encapsulation: ['vxlan'] })
      .with('f', { encryption: 'e2e' }),
    'an encrypted session': overInternet.with('app', { encryption: 'tls' }),
    'an encrypted link': overInternet.with('l', { encryption: 'wireguard' }),
    'a site-to-site VPN, which is IPsec unless it says otherwise': overInternet.link('l', 'vpn-site-to-site', 'a', 'b'),
    'a generic tunnel with an encrypting protocol': overInternet.link('l', 'vpn', 'a', 'b', {
      medium: 'internet',
      protocol: 'wireguard',
    }),
  },
  fails: {
    'the published Submariner design with the VXLAN cable driver': {
      design: submariner.with('tun', { cableDriver: 'vxlan', encryption: null, encapsulation: ['vxlan'] }),
      at: ['tun'],
      confidence: 'assumed',
    },
    'a link that states it is plain, under a session that says nothing': {
      design: overInternet.with('app', { encryption: null }).with('l', { encryption: 'none' }),
      at: ['l'],
      confidence: 'assumed',
    },
    'plain text on both levels': {
      design: overInternet,
      at: ['l'],
      severity: 'critical',
      params: { flows: ['app'] },
    },
    'a VPN whose encryption is switched off': {
      design: overInternet.link('l', 'vpn-site-to-site', 'a', 'b', { encryption: 'none' }),
      at: ['l'],
    },
    'a GRE tunnel': {
      design: overInternet.link('l', 'vpn', 'a', 'b', { medium: 'internet', protocol: 'gre' }),
      at: ['l'],
    },
  },
  notApplicable: {
    'to private lines': overInternet.with('l', { medium: 'private' }),
    'to links without flows': overInternet.without('app'),
  },
  notAssessed: {
    'when the session is not stated': {
      design: overInternet.with('app', { encryption: null }),
      at: ['app'],
      missing: ['encryption'],
    },
  },
});
