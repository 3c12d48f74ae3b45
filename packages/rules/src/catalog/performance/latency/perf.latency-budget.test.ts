import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { latencyBudget } from './perf.latency-budget.ts';

const overLink = (props: Record<string, number>, latencyMs: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l', 'link', 'a', 'b', props)
    .flow('app', 'a', 'b', {}, { latencyMs });

testRule(latencyBudget, {
  passes: {
    'a round trip of exactly the budget': overLink({ latencyMs: 10 }, 20),
    'delays that add up to exactly the budget': overLink({ latencyMs: 0.1 }, 0.6).with('a', { latencyMs: 0.2 }),
    'a distance that fits': overLink({ distanceKm: 1000 }, 15),
  },
  fails: {
    'a round trip above the budget': {
      design: overLink({ latencyMs: 10 }, 19),
      at: ['app'],
      severity: 'high',
      params: { requestMs: 20, budgetMs: 19, roundTrips: 1, largest: ['l'] },
    },
    'several round trips of one request': {
      design: overLink({ rttMs: 10 }, 39).with('app', { callsPerRequest: 4 }),
      at: ['app'],
      params: { requestMs: 40, roundTrips: 4 },
    },
    'processing on the way': {
      design: overLink({ latencyMs: 1 }, 10)
        .without('l')
        .component('fw', 'firewall', { latencyMs: 5 })
        .link('l1', 'link', 'a', 'fw', { latencyMs: 1 })
        .link('l2', 'link', 'fw', 'b', { latencyMs: 0 }),
      at: ['app'],
      params: { requestMs: 12 },
    },
  },
  notApplicable: {
    'to flows without a budget': overLink({ latencyMs: 10 }, 1).flow('app', 'a', 'b'),
    'to budgets that light itself cannot meet, which is another finding': overLink({ distanceKm: 1000 }, 9),
    'to flows without a path': overLink({ latencyMs: 10 }, 1).without('l'),
  },
  notAssessed: {
    'when nobody knows how long a link takes': {
      design: overLink({}, 100).without('l').link('wan', 'internet-link', 'a', 'b'),
      at: ['wan'],
      missing: ['latencyMs'],
    },
  },
});
