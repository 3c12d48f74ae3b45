import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { physicsFloor } from './perf.physics-floor.ts';

const overKm = (distanceKm: number, latencyMs: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l', 'link', 'a', 'b', { distanceKm })
    .flow('app', 'a', 'b', {}, { latencyMs });

testRule(physicsFloor, {
  passes: {
    'a budget that light just meets': overKm(1000, 9.8),
    'a distance with a latency that is far too long, which is another finding': overKm(1000, 9.8).with('l', {
      latencyMs: 50,
    }),
  },
  fails: {
    'a budget just below what light needs': {
      design: overKm(1000, 9.79),
      at: ['app'],
      severity: 'critical',
      params: { distanceKm: 1000, roundTrips: 1, budgetMs: 9.79 },
    },
    'a distance in two parts': {
      design: overKm(1000, 19)
        .component('m', 'router')
        .without('l')
        .link('l1', 'link', 'a', 'm', { distanceKm: 1000 })
        .link('l2', 'link', 'm', 'b', { distanceKm: 1000 }),
      at: ['app'],
      params: { distanceKm: 2000 },
    },
    'several round trips of one request': {
      design: overKm(1000, 29).with('app', { callsPerRequest: 3 }),
      at: ['app'],
      params: { roundTrips: 3 },
    },
  },
  notApplicable: {
    'to flows without a budget': overKm(9000, 1).flow('app', 'a', 'b'),
    'to paths whose distance nobody states': overKm(1000, 1).with('l', { distanceKm: null, latencyMs: 50 }),
    'to flows without a path': overKm(9000, 1).without('l'),
  },
});
