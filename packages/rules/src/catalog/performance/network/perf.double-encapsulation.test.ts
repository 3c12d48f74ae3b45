import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { doubleEncapsulation } from './perf.double-encapsulation.ts';

const tunnel = (props: Record<string, string | string[]>) =>
  aDesign().component('a', 'cluster').component('b', 'cluster').link('t', 'overlay-tunnel', 'a', 'b', props);

testRule(doubleEncapsulation, {
  passes: {
    'one tunnel': tunnel({ encapsulation: ['vxlan'] }),
    'the encapsulation that its own encryption brings': tunnel({ encapsulation: ['ipsec-esp'], encryption: 'ipsec' }),
    'a tunnel over a line with labels and MACsec, which wrap no IP packet': tunnel({
      encapsulation: ['vxlan', 'mpls', 'macsec'],
    }),
  },
  fails: {
    'VXLAN inside IPsec': {
      design: tunnel({ encapsulation: ['vxlan'], encryption: 'ipsec' }),
      at: ['t'],
      severity: 'low',
      params: { layers: ['vxlan', 'ipsec-esp'] },
    },
  },
  notApplicable: { 'to links that wrap nothing': tunnel({}) },
});
