import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { mtuMismatch } from './perf.mtu-mismatch.ts';

type Props = Record<string, string | number | boolean>;

const paths = (circuit: Props, backup: Props) =>
  aDesign()
    .component('dc', 'data-center')
    .component('gw', 'circuit-gateway')
    .component('vpc', 'vpc')
    .link('v', 'transit-attachment', 'gw', 'vpc')
    .link('dx', 'direct-connect', 'dc', 'gw', circuit)
    .link('vpn', 'vpn-site-to-site', 'dc', 'gw', backup);
const clusters = (one: number, two: number, kind = 'cilium-cluster-mesh') =>
  aDesign()
    .component('one', 'cluster', { podMtu: one })
    .component('two', 'cluster', { podMtu: two })
    .component('group', kind, { members: ['one', 'two'] });

testRule(mtuMismatch, {
  passes: {
    'paths of one size': paths({ mtu: 1438 }, { mtu: 1500 }),
    'a smaller backup whose segment size is clamped': paths({ mtu: 9001 }, { mtu: 1500, mssClamp: true }),
    'clusters of one size': clusters(1450, 1450),
  },
  fails: {
    'a smaller backup without clamping': {
      design: paths({ mtu: 9001 }, { mtu: 1500, mssClamp: false }),
      at: ['vpn'],
      severity: 'medium',
      params: { smallest: 1438, largest: 9001 },
    },
    'clusters of different sizes in one flat network': {
      design: clusters(8950, 1450),
      at: ['two'],
      params: { smallest: 1450, largest: 8950, larger: ['one'] },
    },
  },
  notApplicable: {
    'to paths of which one states no MTU': paths({ mtu: 9001 }, {}),
    'to clusters joined by gateways': clusters(8950, 1450, 'mesh'),
  },
  notAssessed: {
    'when nobody says whether the smaller path clamps': {
      design: paths({ mtu: 9001 }, { mtu: 1500 }),
      at: ['vpn'],
      missing: ['mssClamp'],
    },
  },
});
