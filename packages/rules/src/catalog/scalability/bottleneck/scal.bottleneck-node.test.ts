import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { bottleneckNode } from './scal.bottleneck-node.ts';

const through = (kind: string, props: Record<string, number | boolean>, peakMbps: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .component('gw', kind, props)
    .component('way-round', 'router', { latencyMs: 9 })
    .link('l1', 'link', 'a', 'gw')
    .link('l2', 'link', 'gw', 'b')
    .link('l3', 'link', 'a', 'way-round')
    .link('l4', 'link', 'way-round', 'b')
    .flow('f', 'a', 'b', { peakMbps });

const submarinerPairs = referenceDesign('submariner-broker')
  .with('gw-w', { instances: 2 })
  .with('gw-e', { instances: 2 });

testRule(bottleneckNode, {
  passes: {
    '70% of its throughput': through('firewall', { throughputMbps: 1000 }, 700),
    'two instances that share the load': through('firewall', { throughputMbps: 1000, instances: 2 }, 1400),
    'Submariner gateways with little to carry': referenceDesign('submariner-broker'),
  },
  fails: {
    'more than 70%': {
      design: through('firewall', { throughputMbps: 1000 }, 701),
      at: ['gw'],
      severity: 'high',
      params: { loadMbps: 701, capacityMbps: 1000, active: 1 },
    },
    'both directions together': {
      design: through('firewall', { throughputMbps: 1000 }, 400).flow('back', 'b', 'a', { peakMbps: 400 }),
      at: ['gw'],
    },
    'Submariner gateways, of which one instance works and one waits': {
      design: submarinerPairs.with('f', { peakMbps: 1800 }),
      at: [['gw-e'], ['gw-w']],
      params: { capacityMbps: 2000, active: 1 },
    },
    'a VPN gateway whose second instance waits': {
      design: through('vpn-gateway', { throughputMbps: 1000, instances: 2, activeActive: false }, 701),
      at: ['gw'],
    },
  },
  notApplicable: {
    'to components without a throughput': through('firewall', {}, 9000),
    'to networks that contain the ends': aDesign()
      .component('vpc', 'vpc', { throughputMbps: 10 })
      .component('a', 'service', { parent: 'vpc' })
      .flow('f', 'vpc', 'a', { peakMbps: 100 }),
    'where the minimum cut is already exceeded': through('firewall', { throughputMbps: 1000 }, 9000).without(
      'way-round',
    ),
  },
  notAssessed: {
    'when a flow states no demand': {
      design: through('firewall', { throughputMbps: 1000 }, 1).with('f', { peakMbps: null }),
      at: ['f'],
      missing: ['peakMbps'],
    },
  },
});
