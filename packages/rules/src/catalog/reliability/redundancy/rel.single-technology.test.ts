import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleTechnology } from './rel.single-technology.ts';

const circuits = aDesign()
  .component('dc', 'data-center')
  .component('dxgw', 'circuit-gateway')
  .component('vpc', 'vpc')
  .link('c1', 'direct-connect', 'dc', 'dxgw')
  .link('c2', 'direct-connect', 'dc', 'dxgw')
  .link('v', 'transit-attachment', 'dxgw', 'vpc')
  .flow('app', 'dc', 'vpc', {}, { availability: 0.9999 });

testRule(singleTechnology, {
  passes: { 'a VPN beside the circuits': circuits.link('vpn', 'vpn-site-to-site', 'dc', 'vpc') },
  fails: {
    'circuits of one product only': {
      design: circuits,
      at: ['app'],
      severity: 'info',
      params: { kind: 'direct-connect', links: ['c1', 'c2'] },
    },
    'two products in series, which are both needed': {
      design: circuits
        .component('branch', 'branch-site')
        .link('vpn', 'vpn-site-to-site', 'branch', 'dc')
        .flow('app', 'branch', 'vpc', {}, { availability: 0.9999 }),
      at: ['app'],
    },
  },
  notApplicable: {
    'to flows that require less': circuits.flow('app', 'dc', 'vpc', {}, { availability: 0.999 }),
    'to flows over no wide-area link': aDesign()
      .component('a', 'router')
      .component('b', 'router')
      .link('l', 'link', 'a', 'b')
      .flow('app', 'a', 'b', {}, { availability: 0.9999 }),
  },
});
