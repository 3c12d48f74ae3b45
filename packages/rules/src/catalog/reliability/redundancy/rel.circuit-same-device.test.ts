import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { circuitSameDevice } from './rel.circuit-same-device.ts';

const base = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('r2', 'customer-router', { parent: 'dc' })
  .component('dxgw', 'circuit-gateway')
  .component('vpc', 'vpc')
  .link('v', 'transit-attachment', 'dxgw', 'vpc')
  .flow('app', 'dc', 'vpc');

const separate = base
  .link('c1', 'direct-connect', 'r1', 'dxgw', { providerDevice: 'a1' })
  .link('c2', 'direct-connect', 'r2', 'dxgw', { providerDevice: 'a2' });

testRule(circuitSameDevice, {
  passes: {
    'separate routers at both ends': separate,
    'provider devices that nobody names, at different locations': separate
      .with('c1', { providerDevice: null, location: 'kinx' })
      .with('c2', { providerDevice: null, location: 'lg' }),
  },
  fails: {
    'circuits drawn to one customer router': {
      design: separate.link('c2', 'direct-connect', 'r1', 'dxgw', { providerDevice: 'a2' }),
      at: ['c1', 'c2'],
      severity: 'high',
      params: { side: 'customerDevice', device: 'r1' },
    },
    'circuits that state one customer device': {
      design: separate.with('c2', { customerDevice: 'r1' }),
      at: ['c1', 'c2'],
      params: { side: 'customerDevice', device: 'r1' },
    },
    'circuits on one provider device': {
      design: separate.with('c2', { providerDevice: 'a1' }),
      at: ['c1', 'c2'],
      params: { side: 'providerDevice', device: 'a1' },
    },
    'members of one LAG': {
      design: separate.with('c1', { lag: 'lag-1' }).with('c2', { lag: 'lag-1' }),
      at: ['c1', 'c2'],
      params: { side: 'lag', device: 'lag-1' },
    },
  },
  notApplicable: { 'to a single circuit': separate.without('c2') },
  notAssessed: {
    'when nobody names the provider devices': {
      design: separate.with('c1', { providerDevice: null }),
      at: ['c1'],
      missing: ['providerDevice'],
    },
  },
});
