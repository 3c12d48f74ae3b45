import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { vpnThroughput } from './perf.vpn-throughput.ts';

type Props = Record<string, string | number>;

const vpn = (peakMbps: number, props: Props, { kind = 'transit-hub', provider = 'aws' } = {}) =>
  aDesign()
    .component('dc', 'data-center')
    .component('edge', kind, { provider })
    .link('vpn', 'vpn-site-to-site', 'dc', 'edge', props)
    .flow('app', 'dc', 'edge', { peakMbps });
const toAzure = { kind: 'vpn-gateway', provider: 'azure' };

testRule(vpnThroughput, {
  passes: {
    'two AWS tunnels at a transit gateway, exactly full': vpn(2500, { tunnels: 2 }),
    'one tunnel that is enough, whatever their number': vpn(1250, {}),
    'a stated tunnel size': vpn(4000, { tunnels: 2, tunnelMbps: 2000 }, { provider: 'onprem' }),
    'a large AWS tunnel': vpn(5000, { sku: 'large' }),
    'a Google tunnel': vpn(3000, {}, { kind: 'cloud-router', provider: 'gcp' }),
    'an Azure tunnel with AES-GCM': vpn(2300, { cipher: 'aes-256-gcm' }, toAzure),
    'a tunnel of AWS whose other side names a provider of its own': vpn(1250, {}).with('dc', { provider: 'vsphere' }),
    'flows in opposite directions that fit each way': vpn(1250, {}).flow('back', 'edge', 'dc', { peakMbps: 1250 }),
  },
  fails: {
    'more than two AWS tunnels carry': {
      design: vpn(2501, { tunnels: 2 }),
      at: ['vpn'],
      severity: 'high',
      params: { link: 'vpn', capacityMbps: 2500, demandMbps: 2501, tunnels: 2, tunnelMbps: 1250, tunnelsNeeded: 3 },
    },
    'a virtual private gateway, which uses one tunnel at a time': {
      design: vpn(1251, { tunnels: 2 }, { kind: 'vpn-gateway', provider: 'aws' }),
      at: ['vpn'],
      params: { tunnels: 1, capacityMbps: 1250, tunnelsNeeded: null },
    },
    'an Azure tunnel with CBC': {
      design: vpn(701, { tunnels: 1, cipher: 'aes-256-cbc' }, toAzure),
      at: ['vpn'],
      params: { tunnelMbps: 700 },
    },
    'the sum of several flows': {
      design: vpn(800, { tunnels: 1 }).flow('more', 'dc', 'edge', { peakMbps: 800 }),
      at: ['vpn'],
      params: { demandMbps: 1600 },
    },
  },
  notApplicable: {
    'to a VPN that no flow uses': vpn(1, {}).without('app'),
    'to dedicated circuits': vpn(1, {}).link('vpn', 'dedicated-circuit', 'dc', 'edge'),
  },
  notAssessed: {
    'when the number of tunnels matters and is not stated': {
      design: vpn(1300, {}),
      at: ['vpn'],
      missing: ['tunnels'],
    },
    'when neither the product nor the number of tunnels is known': {
      design: vpn(10, {}, { provider: 'onprem' }),
      at: ['vpn'],
      missing: ['tunnelMbps', 'tunnels'],
    },
    'when the product is not known': {
      design: vpn(10, { tunnels: 2 }, { provider: 'onprem' }),
      at: ['vpn'],
      missing: ['tunnelMbps'],
    },
    'when a flow states no peak': {
      design: vpn(10, { tunnels: 2 }).flow('more', 'dc', 'edge'),
      at: ['more'],
      missing: ['peakMbps'],
    },
  },
});
