import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { idleCapacity } from './perf.idle-capacity.ts';

const circuit = (peakMbps: number, props: Record<string, string | number> = {}) =>
  aDesign()
    .component('dc', 'data-center')
    .component('gw', 'circuit-gateway')
    .component('vpc', 'vpc')
    .link('v', 'transit-attachment', 'gw', 'vpc')
    .link('dx', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 10_000, ...props })
    .flow('f', 'dc', 'vpc', { peakMbps });

testRule(idleCapacity, {
  passes: {
    'a circuit used to 10%': circuit(1000),
    'an idle backup beside a used circuit': circuit(1000).link('dx2', 'direct-connect', 'dc', 'gw', {
      bandwidthMbps: 10_000,
      role: 'backup',
    }),
    'the published Direct Connect design, though each circuit carries a part': referenceDesign(
      'direct-connect-maximum-resiliency',
    ),
    'the published Interconnect design': referenceDesign('dedicated-interconnect-9999'),
  },
  fails: {
    'a circuit used to less than 10%': {
      design: circuit(999),
      at: ['dx'],
      severity: 'info',
      params: { loadMbps: 999, capacityMbps: 10_000 },
    },
    'two circuits that are used to less than 10% together': {
      design: circuit(1500).link('dx2', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 10_000 }),
      at: ['dx', 'dx2'],
      params: { capacityMbps: 20_000 },
    },
  },
  notApplicable: {
    'to circuits that no flow uses': circuit(1).without('f'),
    'to other lines': circuit(1).link('dx', 'vpn-site-to-site', 'dc', 'gw', { bandwidthMbps: 10_000 }),
    'to a circuit that is only a backup': circuit(1, { role: 'backup' }),
  },
  notAssessed: {
    'when a bandwidth is not stated': {
      design: circuit(1).link('dx', 'direct-connect', 'dc', 'gw'),
      at: ['dx'],
      missing: ['bandwidthMbps'],
    },
    'when a flow states no peak': {
      design: circuit(1).flow('g', 'dc', 'vpc'),
      at: ['g'],
      missing: ['peakMbps'],
    },
  },
});
