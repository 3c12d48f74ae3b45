import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { doubleEncryption } from './perf.double-encryption.ts';

const tunnel = (props: Record<string, string | string[]>) =>
  aDesign()
    .component('a', 'cluster')
    .component('b', 'cluster')
    .link('t', 'overlay-tunnel', 'a', 'b', props)
    .flow('f', 'a', 'b', { encryption: 'mtls' });

testRule(doubleEncryption, {
  passes: {
    'mutual TLS inside IPsec, which is defence in depth': tunnel({ encryption: 'ipsec' }),
    'IPsec over a line with MACsec': tunnel({ encryption: 'macsec', encapsulation: ['ipsec-esp'] }),
  },
  fails: {
    'WireGuard inside IPsec': {
      design: tunnel({ encryption: 'ipsec', encapsulation: ['wireguard'] }),
      at: ['t'],
      severity: 'low',
      params: { layers: ['wireguard', 'ipsec'] },
    },
  },
  notApplicable: {
    'to links without encryption of the network layer': tunnel({ encryption: 'mtls' }),
    'without links': aDesign().component('r', 'router'),
  },
});
