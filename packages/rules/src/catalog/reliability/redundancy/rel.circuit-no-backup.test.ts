import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { circuitNoBackup } from './rel.circuit-no-backup.ts';

const alone = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('dxgw', 'circuit-gateway')
  .component('vpc', 'vpc')
  .link('c1', 'direct-connect', 'r1', 'dxgw')
  .link('v', 'transit-attachment', 'dxgw', 'vpc')
  .flow('app', 'dc', 'vpc');

testRule(circuitNoBackup, {
  passes: {
    'a second circuit': alone.link('c2', 'direct-connect', 'r1', 'dxgw'),
    'a VPN into the same network': alone.link('vpn', 'vpn-site-to-site', 'r1', 'vpc'),
  },
  fails: {
    'a circuit that is the only link between its sides': {
      design: alone,
      at: ['c1'],
      severity: 'high',
      params: { site: 'dc', networks: ['vpc'], flows: ['app'] },
    },
  },
  notApplicable: {
    'to circuits that carry nothing': alone.without('app'),
    'to circuits of test traffic': alone.with('app', { env: 'test' }),
  },
});
