import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { natPerZone } from './rel.nat-per-zone.ts';

const shared = aDesign()
  .component('vpc', 'vpc')
  .component('sa', 'subnet', { parent: 'vpc', zones: ['a'] })
  .component('sb', 'subnet', { parent: 'vpc', zones: ['b'] })
  .component('nat', 'nat-gateway', { parent: 'vpc', zones: ['a'] })
  .link('la', 'link', 'sa', 'nat')
  .link('lb', 'link', 'sb', 'nat');

testRule(natPerZone, {
  passes: {
    'a gateway the provider spreads over zones': shared.with('nat', { zones: null, zonal: false }),
    'a gateway in two zones': shared.with('nat', { zones: ['a', 'b'] }),
  },
  fails: {
    'a gateway in one of two zones': {
      design: shared,
      at: ['nat'],
      severity: 'medium',
      params: { zone: 'a', subnets: ['sb'] },
    },
    'a gateway drawn in one of the subnets': {
      design: shared.component('nat', 'nat-gateway', { parent: 'sa', zonal: true }),
      at: ['nat'],
      params: { zone: 'a' },
    },
  },
  notApplicable: {
    'to subnets of one zone': shared.with('sb', { zones: ['a'] }),
    'to zones with a gateway each': shared
      .component('nat-b', 'nat-gateway', { parent: 'vpc', zones: ['b'] })
      .link('lb2', 'link', 'sb', 'nat-b'),
  },
  notAssessed: {
    'when nobody says where the gateway is': {
      design: shared.with('nat', { zones: null }),
      at: ['nat'],
      missing: ['zonal'],
    },
  },
});
