import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { availabilityUnachievable } from './rel.availability-unachievable.ts';

const through = (required: number) =>
  aDesign()
    .component('dc', 'data-center')
    .component('hub', 'transit-hub', { managed: true, availability: 0.9995 })
    .component('gw', 'circuit-gateway', { managed: true, availability: 0.9995 })
    .component('vpc', 'vpc')
    .link('c1', 'direct-connect', 'dc', 'gw')
    .link('a1', 'transit-attachment', 'gw', 'hub')
    .link('a2', 'transit-attachment', 'hub', 'vpc')
    .flow('app', 'dc', 'vpc', {}, { availability: required });

testRule(availabilityUnachievable, {
  passes: {
    'a promise the two services allow': through(0.999),
    'a way round one of them': through(0.9995).link('a3', 'transit-attachment', 'gw', 'vpc'),
  },
  fails: {
    'a promise as high as one of two in series': {
      design: through(0.9995),
      at: ['app'],
      severity: 'medium',
      params: { services: ['gw', 'hub'], possible: 0.9995 * 0.9995 },
    },
  },
  notApplicable: {
    'to flows that promise nothing': through(0.9995).flow('app', 'dc', 'vpc'),
    'to services it can avoid': through(0.9999).link('vpn', 'vpn-site-to-site', 'dc', 'vpc'),
    'to components nobody manages for you': through(0.9999)
      .with('hub', { managed: false })
      .with('gw', { managed: false }),
  },
});
