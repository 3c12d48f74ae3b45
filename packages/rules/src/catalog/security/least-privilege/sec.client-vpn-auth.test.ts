import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { clientVpnAuth } from './sec.client-vpn-auth.ts';

const vpn = aDesign()
  .component('staff', 'user-group')
  .component('gw', 'vpn-gateway')
  .link('vpn', 'vpn-client-to-site', 'staff', 'gw', { mfa: true, auth: 'certificate', accessScope: 'subnet' });

testRule(clientVpnAuth, {
  passes: { 'certificates with a second factor into listed subnets': vpn },
  fails: {
    'no second factor': {
      design: vpn.with('vpn', { mfa: false }),
      at: ['vpn'],
      severity: 'high',
      params: { problems: ['mfa'] },
    },
    'one secret for everybody, whatever the rest': {
      design: vpn.with('vpn', { auth: 'shared-secret', mfa: null }),
      at: ['vpn'],
      params: { problems: ['auth'] },
    },
    'the whole network open': {
      design: vpn.with('vpn', { accessScope: 'whole-network' }),
      at: ['vpn'],
      params: { problems: ['accessScope'] },
    },
  },
  notApplicable: { 'to tunnels between sites': vpn.link('vpn', 'link', 'staff', 'gw') },
  notAssessed: {
    'when the second factor is not stated': { design: vpn.with('vpn', { mfa: null }), at: ['vpn'], missing: ['mfa'] },
  },
});
