import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { serviceLimit } from './scal.service-limit.ts';

const cluster = (services: number) => aDesign().component('cl', 'cluster', { services });
const namespace = (services: number) => cluster(100).component('ns', 'namespace', { parent: 'cl', services });
const endpoints = (count: number) =>
  cluster(100)
    .with('cl', { deprecatedApis: ['endpoints'] })
    .component('s', 'service', { parent: 'cl', endpoints: count });

testRule(serviceLimit, {
  passes: {
    '10,000 Services in a cluster': cluster(10_000),
    '5,000 Services in a namespace': namespace(5000),
    '250 endpoints': endpoints(250),
    'more endpoints where EndpointSlice is used': endpoints(1000).with('cl', { deprecatedApis: null }),
  },
  fails: {
    'more than 10,000 Services': {
      design: cluster(10_001),
      at: ['cl'],
      severity: 'medium',
      params: { sort: 'cluster', count: 10_001, limit: 10_000 },
    },
    'more than 5,000 Services in one namespace': { design: namespace(5001), at: ['ns'], params: { limit: 5000 } },
    'more than 250 endpoints with the old interface': { design: endpoints(251), at: ['s'], params: { limit: 250 } },
  },
  notApplicable: { 'without clusters': aDesign().component('s', 'service', { endpoints: 9000 }) },
  notAssessed: {
    'when the Services are not counted': {
      design: aDesign().component('cl', 'cluster'),
      at: ['cl'],
      missing: ['services'],
    },
  },
});
