import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { circuitNotPrivateEnough } from './sec.circuit-not-private-enough.ts';

const circuit = aDesign()
  .component('dc', 'data-center')
  .component('dxgw', 'circuit-gateway')
  .component('vpc', 'vpc')
  .link('c1', 'direct-connect', 'dc', 'dxgw')
  .link('v', 'transit-attachment', 'dxgw', 'vpc')
  .flow('app', 'dc', 'vpc', { encryption: 'none', dataClass: 'confidential' });

testRule(circuitNotPrivateEnough, {
  passes: {
    MACsec: circuit.with('c1', { encryption: 'macsec' }),
    'mutual TLS': circuit.with('app', { encryption: 'mtls' }),
    'internal data': circuit.with('app', { dataClass: 'internal' }),
  },
  fails: {
    'confidential data in plain text': {
      design: circuit,
      at: ['c1'],
      severity: 'medium',
      params: { flows: ['app'], dataClass: 'confidential' },
      confidence: 'assumed',
    },
    'restricted data that one of the ends holds': {
      design: circuit.with('app', { dataClass: null }).with('vpc', { dataClass: 'restricted' }),
      at: ['c1'],
      params: { dataClass: 'restricted' },
    },
    'internal data in a regulated network, one step sharper': {
      design: circuit.with('app', { dataClass: 'internal' }).profile('regulated'),
      at: ['c1'],
      severity: 'high',
    },
  },
  notApplicable: { 'to circuits that carry nothing': circuit.without('app') },
  notAssessed: {
    'when the class is not stated': {
      design: circuit.with('app', { dataClass: null }),
      at: ['app'],
      missing: ['dataClass'],
    },
    'when the session is not stated': {
      design: circuit.with('app', { encryption: null }),
      at: ['app'],
      missing: ['encryption'],
    },
  },
});
