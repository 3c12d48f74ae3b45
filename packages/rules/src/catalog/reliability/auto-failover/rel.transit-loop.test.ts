import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { transitLoop } from './rel.transit-loop.ts';

const triangle = (props: Record<string, boolean | number>) =>
  aDesign()
    .component('a', 'transit-hub', { redistributesRoutes: true, ...props })
    .component('b', 'transit-hub', { redistributesRoutes: true, ...props })
    .component('c', 'transit-hub', { redistributesRoutes: true, ...props })
    .link('ab', 'link', 'a', 'b')
    .link('bc', 'link', 'b', 'c')
    .link('ca', 'link', 'c', 'a');
const servers = (props: Record<string, boolean>) =>
  aDesign()
    .component('x', 'dns-server', props)
    .component('y', 'dns-server', props)
    .link('xy', 'dns-forwarding', 'x', 'y')
    .link('yx', 'dns-forwarding', 'y', 'x');

testRule(transitLoop, {
  passes: {
    'a guard on one hop': triangle({ loopGuard: false }).with('b', { loopGuard: true }),
    'a filter on one link': triangle({ loopGuard: false }).with('bc', { routeFilter: true }),
    'one link with AS paths to check': triangle({ loopGuard: false, asn: 65_001 }).with('bc', { routing: 'bgp' }),
    'guarded resolvers': servers({ loopGuard: false }).with('x', { loopGuard: true }),
  },
  fails: {
    'three hubs without a guard': {
      design: triangle({ loopGuard: false }),
      at: ['a', 'b', 'c'],
      severity: 'critical',
      params: { passesOn: 'routes' },
    },
    'a triangle beside a guarded one': {
      design: triangle({ loopGuard: false })
        .component('d', 'transit-hub', { redistributesRoutes: true, loopGuard: true })
        .link('ad', 'link', 'a', 'd')
        .link('bd', 'link', 'b', 'd'),
      at: ['a', 'b', 'c'],
    },
    'BGP without AS numbers to look for': {
      design: triangle({ loopGuard: false }).with('bc', { routing: 'bgp' }),
      at: ['a', 'b', 'c'],
    },
    'two resolvers that ask each other': {
      design: servers({ loopGuard: false }),
      at: ['x', 'y'],
      params: { passesOn: 'queries' },
    },
  },
  notApplicable: {
    'to two hubs on one link': triangle({ loopGuard: false }).without('c'),
    'to hubs that do not pass routes on': triangle({}).with('b', { redistributesRoutes: false }),
    'to forwarding in one direction': servers({ loopGuard: false }).without('yx'),
  },
  notAssessed: {
    'when nobody says whether two hubs are guarded': {
      design: triangle({}).with('a', { loopGuard: false }),
      at: ['b', 'c'],
      missing: ['loopGuard'],
    },
    'when nobody says whether two resolvers are': { design: servers({}), at: ['x', 'y'], missing: ['loopGuard'] },
  },
});
