import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleCircuitLocation } from './rel.single-circuit-location.ts';

const circuits = (locations: readonly (string | null)[], availability = 0.999) =>
  locations.reduce(
    (design, location, index) =>
      design
        .link(`c${index + 1}`, 'direct-connect', 'r1', 'dxgw', { bandwidthMbps: 1000 })
        .with(`c${index + 1}`, { location }),
    aDesign()
      .component('dc', 'data-center')
      .component('r1', 'customer-router', { parent: 'dc' })
      .component('dxgw', 'circuit-gateway')
      .component('vpc', 'vpc')
      .link('v', 'transit-attachment', 'dxgw', 'vpc')
      .flow('app', 'dc', 'vpc', {}, { availability }),
  );

testRule(singleCircuitLocation, {
  passes: {
    'circuits at two locations': circuits(['kinx', 'lg']),
    'two known locations, whatever the third is': circuits(['kinx', 'lg', null]),
  },
  fails: {
    'two circuits at one location': {
      design: circuits(['kinx', 'kinx']),
      at: ['c1', 'c2'],
      severity: 'high',
      params: { site: 'dc', location: 'kinx', flows: ['app'] },
    },
    'a single circuit, wherever it ends': { design: circuits([null]), at: ['c1'], params: { location: null } },
    'a flow of two nines in a regulated network': {
      design: circuits(['kinx', 'kinx'], 0.99).profile('regulated'),
      at: ['c1', 'c2'],
    },
  },
  notApplicable: {
    'to flows that require less': circuits(['kinx', 'kinx'], 0.99),
    'without circuits': circuits([]),
  },
  notAssessed: {
    'when a location is not stated': { design: circuits(['kinx', null]), at: ['c2'], missing: ['location'] },
  },
});
