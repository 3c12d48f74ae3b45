import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { firewallRuleSprawl } from './sec.firewall-rule-sprawl.ts';

const firewall = aDesign().component('fw', 'firewall', { ruleCount: 500, unusedRulesPct: 20 });

testRule(firewallRuleSprawl, {
  passes: { 'five hundred rules with a fifth unused': firewall },
  fails: {
    'one rule more': {
      design: firewall.with('fw', { ruleCount: 501 }),
      at: ['fw'],
      severity: 'low',
      params: { tooMany: true },
    },
    'more than a fifth unused, whatever their number': {
      design: firewall.with('fw', { unusedRulesPct: 21, ruleCount: null }),
      at: ['fw'],
      params: { tooMany: false, unusedPct: 21 },
    },
  },
  notApplicable: { 'to routers': aDesign().component('r', 'router') },
  notAssessed: {
    'when the share of unused rules is not stated': {
      design: firewall.with('fw', { unusedRulesPct: null }),
      at: ['fw'],
      missing: ['unusedRulesPct'],
    },
  },
});
