import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { plaintextInternet } from './sec.plaintext-internet.ts';

const overInternet = aDesign()
  .component('a', 'customer-router')
  .component('b', 'vpn-gateway')
  .link('l', 'link', 'a', 'b', { medium: 'internet' })
  .flow('app', 'a', 'b', { encryption: 'none' });

testRule(plaintextInternet, {
  passes: {
    'an encrypted session': overInternet.with('app', { encryption: 'tls' }),
    'an encrypted link': overInternet.with('l', { encryption: 'wireguard' }),
    'a site-to-site VPN, which is IPsec unless it says otherwise': overInternet.link('l', 'vpn-site-to-site', 'a', 'b'),
    'a generic tunnel with an encrypting protocol': overInternet.link('l', 'vpn', 'a', 'b', {
      medium: 'internet',
      protocol: 'wireguard',
    }),
  },
  fails: {
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
