import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noAddressReserve } from './scal.no-address-reserve.ts';

const vpc = (...subnets: readonly (string | null)[]) =>
  subnets.reduce(
    (design, cidr, at) =>
      design.component(`s${at}`, 'subnet', { parent: 'v', ...(cidr === null ? {} : { cidrs: [cidr] }) }),
    aDesign().component('v', 'vpc', { cidrs: ['10.0.0.0/22'] }),
  );

testRule(noAddressReserve, {
  passes: {
    'three quarters, with one more block of the same size': vpc('10.0.0.0/24', '10.0.1.0/24', '10.0.2.0/24'),
    'exactly 80% with room for another small block': aDesign()
      .component('v', 'vpc', { cidrs: ['10.0.0.0/24', '10.1.0.0/26'] })
      .component('s0', 'subnet', { parent: 'v', cidrs: ['10.0.0.0/25'] })
      .component('s1', 'subnet', { parent: 'v', cidrs: ['10.1.0.0/26'] }),
  },
  fails: {
    'more than 80% although a small block is left': {
      design: vpc(
        '10.0.0.0/25',
        '10.0.0.128/25',
        '10.0.1.0/25',
        '10.0.1.128/25',
        '10.0.2.0/25',
        '10.0.2.128/25',
        '10.0.3.0/25',
      ),
      at: ['v'],
      severity: 'medium',
      params: { share: 0.875, hasRoom: true },
    },
    'half of it when the rest is scattered': {
      design: vpc('10.0.0.0/24', '10.0.1.0/25', '10.0.2.0/26', '10.0.3.0/26'),
      at: ['v'],
      params: { largest: '10.0.0.0/24', hasRoom: false },
    },
    'node ranges of clusters': {
      design: aDesign()
        .component('dc', 'data-center', { cidrs: ['10.0.0.0/16'] })
        .component('cl', 'cluster', { parent: 'dc', nodeCidr: '10.0.0.0/16' }),
      at: ['dc'],
      params: { share: 1 },
    },
    'what is known even when a subnet states nothing': { design: vpc('10.0.0.0/22', null), at: ['v'] },
  },
  notApplicable: {
    'to a network in which nothing has addresses': vpc().component('s', 'service', { parent: 'v' }),
    'to a network without ranges': vpc('10.0.0.0/22').with('v', { cidrs: null }),
  },
  notAssessed: {
    'when a subnet states no range': { design: vpc('10.0.0.0/24', null), at: ['s1'], missing: ['cidrs'] },
  },
});
