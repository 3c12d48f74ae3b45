import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singlePointOfFailure } from './rel.single-point-of-failure.ts';

const pair = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('r2', 'customer-router', { parent: 'dc' })
  .component('vpc', 'vpc')
  .component('gw', 'router')
  .component('gw2', 'router')
  .link('l1', 'link', 'r1', 'gw')
  .link('l2', 'link', 'r2', 'gw2')
  .link('v1', 'link', 'gw', 'vpc')
  .link('v2', 'link', 'gw2', 'vpc')
  .flow('app', 'dc', 'vpc');

const single = pair.without('r2');

testRule(singlePointOfFailure, {
  passes: {
    'two disjoint paths': pair,
    'two instances in two zones': single
      .with('r1', { instances: 2, zones: ['a', 'b'] })
      .with('gw', { instances: 2, zones: ['a', 'b'] }),
    'two instances whose zones are not given': single.with('r1', { instances: 2 }).with('gw', { instances: 2 }),
    'a gateway the provider manages': single.with('r1', { instances: 2 }).with('gw', { managed: true }),
  },
  fails: {
    'every component of a single path, once each': {
      design: single.flow('batch', 'dc', 'vpc'),
      at: [['gw'], ['r1']],
      severity: 'critical',
      params: { flows: ['app', 'batch'], zone: null },
    },
    'two instances in one zone, naming the zone': {
      design: single.with('r1', { instances: 2, zones: ['a'] }).with('gw', { managed: true }),
      at: ['r1'],
      params: { zone: 'a' },
    },
    'a component in a test environment, two steps milder': {
      design: single.with('gw', { managed: true }).with('r1', { env: 'test' }),
      at: ['r1'],
      severity: 'medium',
    },
    'a component that only test traffic needs, two steps milder': {
      design: single.with('gw', { managed: true }).with('app', { env: 'test' }),
      at: ['r1'],
      severity: 'medium',
    },
    'a component in the development profile, two steps milder but not four': {
      design: single.with('gw', { managed: true }).with('r1', { env: 'dev' }).profile('development'),
      at: ['r1'],
      severity: 'medium',
    },
  },
  notApplicable: {
    'to the ends of a flow and what contains them': aDesign()
      .component('dc', 'data-center')
      .component('a', 'router', { parent: 'dc' })
      .component('b', 'router', { parent: 'dc' })
      .link('ab', 'link', 'a', 'b')
      .flow('app', 'a', 'b'),
    'to a flow that has no path anyway': single.without('v1'),
  },
});
