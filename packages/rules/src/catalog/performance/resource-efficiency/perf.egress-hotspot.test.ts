import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { egressHotspot } from './perf.egress-hotspot.ts';

const sent = (gbPerMonth: number, props: Record<string, number> = {}, link: Record<string, number> = {}) =>
  aDesign()
    .component('vpc', 'vpc', { provider: 'aws' })
    .component('hub', 'transit-hub', { provider: 'aws' })
    .component('dc', 'data-center')
    .link('a', 'transit-attachment', 'vpc', 'hub')
    .link('vpn', 'vpn-site-to-site', 'hub', 'dc', { localPref: 200, ...link })
    .flow('f', 'vpc', 'dc', { gbPerMonth, ...props });
const withCircuit = (props: Record<string, string | number> = {}) =>
  sent(1000).link('dx', 'direct-connect', 'dc', 'hub', props);

testRule(egressHotspot, {
  passes: {
    'a cost of exactly the budget': sent(1000, { monthlyBudgetUsd: 90 }),
    'an internet line when there is no other': sent(1000),
    'a circuit that is only a backup': withCircuit({ role: 'backup' }),
    'a circuit that costs as much': withCircuit({ transferUsdPerGb: 0.09 }),
  },
  fails: {
    'a cost above the budget': {
      design: sent(1000, { monthlyBudgetUsd: 89 }),
      at: ['f'],
      severity: 'medium',
      params: { usdPerMonth: 90, budgetUsd: 89 },
    },
    'a stated price above the budget': {
      design: sent(1000, { monthlyBudgetUsd: 100 }, { transferUsdPerGb: 0.2 }),
      at: ['f'],
      params: { usdPerMonth: 200 },
    },
    'the internet although a circuit is there': {
      design: withCircuit(),
      at: ['f'],
      params: { usdPerMonth: 90, cheaper: ['dx'], budgetUsd: null },
    },
  },
  notApplicable: {
    'to flows that state no volume': sent(1).flow('f', 'vpc', 'dc'),
    'to traffic that comes into a cloud': sent(1000).flow('f', 'dc', 'vpc', { gbPerMonth: 1000 }),
  },
});
