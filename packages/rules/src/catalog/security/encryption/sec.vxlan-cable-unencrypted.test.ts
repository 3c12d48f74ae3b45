import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { vxlanCableUnencrypted } from './sec.vxlan-cable-unencrypted.ts';

const submariner = referenceDesign('submariner-broker');
const vxlan = submariner.with('tun', { cableDriver: 'vxlan', encryption: null, encapsulation: ['vxlan'] });
const overlay = aDesign()
  .component('a', 'cluster', { trustZone: 'corp' })
  .component('b', 'cluster', { trustZone: 'cloud' })
  .link('o', 'overlay-tunnel', 'a', 'b', { encryption: 'none' });

testRule(vxlanCableUnencrypted, {
  passes: {
    'the IPsec tunnel of the published design': submariner,
    'an encrypted overlay': overlay.with('o', { encryption: 'wireguard' }),
    'a plain overlay within one trust zone': overlay.with('b', { trustZone: 'corp' }),
  },
  fails: {
    'the VXLAN cable driver over the internet': { design: vxlan, at: ['tun'], severity: 'high' },
    'a plain overlay from one trust zone to another': {
      design: overlay,
      at: ['o'],
      params: { zones: ['cloud', 'corp'] },
      confidence: 'stated',
    },
  },
  notApplicable: { 'to other links': overlay.link('o', 'link', 'a', 'b') },
  notAssessed: {
    'when the encryption is not stated': {
      design: overlay.with('o', { encryption: null }),
      at: ['o'],
      missing: ['encryption'],
    },
    'when the trust zones of a plain overlay are not stated': {
      design: overlay.with('a', { trustZone: null }),
      at: ['a', 'b'],
      missing: ['trustZone'],
    },
  },
});
