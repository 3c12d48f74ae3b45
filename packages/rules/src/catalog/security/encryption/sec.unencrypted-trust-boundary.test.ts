import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { unencryptedTrustBoundary } from './sec.unencrypted-trust-boundary.ts';

const acrossZones = aDesign()
  .component('dc', 'data-center', { trustZone: 'corp' })
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('partner', 'router', { trustZone: 'partner' })
  .link('l', 'link', 'r1', 'partner', { encryption: 'none' })
  .flow('app', 'dc', 'partner', { encryption: 'none' });

testRule(unencryptedTrustBoundary, {
  passes: {
    'an encrypted link': acrossZones.with('l', { encryption: 'macsec' }),
    'an encrypted session': acrossZones.with('app', { encryption: 'tls' }),
    'a session that must be end to end': acrossZones.flow('app', 'dc', 'partner', {}, { encryption: 'e2e' }),
    'plain text within one zone': acrossZones.with('partner', { trustZone: 'corp' }),
  },
  fails: {
    'plain text over a boundary, with the zone inherited from the site': {
      design: acrossZones,
      at: ['app', 'l'],
      severity: 'high',
      params: { links: ['l'], zones: ['corp', 'partner'] },
    },
    'a plain backup path beside an encrypted one': {
      design: acrossZones.link('l2', 'link', 'r1', 'partner', { encryption: 'ipsec' }),
      at: ['app', 'l'],
    },
  },
  notApplicable: { 'to flows without a path': acrossZones.without('l') },
  notAssessed: {
    'when the session is not stated': {
      design: acrossZones.with('app', { encryption: null }),
      at: ['app'],
      missing: ['encryption'],
    },
    'when zones are not stated': {
      design: acrossZones.with('partner', { trustZone: null }),
      at: ['partner'],
      missing: ['trustZone'],
    },
  },
});
