import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleVpnTunnel } from './rel.single-vpn-tunnel.ts';

const vpn = (props: Record<string, string | number | string[]>, availability = 0.99) =>
  aDesign()
    .component('dc', 'data-center')
    .component('r1', 'customer-router', { parent: 'dc' })
    .component('vgw', 'vpn-gateway')
    .component('vpc', 'vpc')
    .link('att', 'link', 'vgw', 'vpc')
    .link('v1', 'vpn-site-to-site', 'r1', 'vgw', props)
    .flow('app', 'dc', 'vpc', {}, { availability });

testRule(singleVpnTunnel, {
  passes: {
    'two tunnels': vpn({ tunnels: 2 }),
    'two connections between the same sides': vpn({}).link('v2', 'vpn-site-to-site', 'r1', 'vgw'),
    'two connections of one private cloud': vpn({})
      .component('dc', 'private-cloud')
      .component('r2', 'customer-router', { parent: 'dc' })
      .link('v2', 'vpn-site-to-site', 'r2', 'vgw'),
    'two devices under a high promise': vpn({ tunnels: 2, peerDevices: ['r1', 'r2'] }, 0.9995),
    'one device just below a high promise': vpn({ tunnels: 2, peerDevices: ['r1'] }, 0.9994),
    'an active-active gateway': vpn({ tunnels: 2 }).with('vgw', { activeActive: true }),
    'two gateway instances, of which one waits': vpn({ tunnels: 2 }).with('vgw', { activeActive: false, instances: 2 }),
  },
  fails: {
    'one tunnel': {
      design: vpn({ tunnels: 1 }),
      at: ['v1'],
      severity: 'high',
      params: { reason: 'one-tunnel' },
    },
    'one device under a high promise': {
      design: vpn({ tunnels: 2, peerDevices: ['r1'] }, 0.9995),
      at: ['v1'],
      params: { reason: 'one-device', device: 'r1' },
    },
    'the one router it is drawn to, under a high promise': {
      design: vpn({ tunnels: 2 }, 0.9995),
      at: ['v1'],
      params: { reason: 'one-device', device: 'r1' },
    },
    'a lone gateway': {
      design: vpn({ tunnels: 2 }).with('vgw', { activeActive: false }),
      at: ['v1'],
      params: { reason: 'one-gateway', device: 'vgw' },
    },
  },
  notApplicable: {
    'to a backup': vpn({ tunnels: 1, role: 'backup' }),
    'without a VPN': vpn({}).without('v1'),
  },
  notAssessed: {
    'when the tunnels are not stated': { design: vpn({}), at: ['v1'], missing: ['tunnels'] },
  },
});
