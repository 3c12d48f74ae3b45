import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { anyAnyRule } from './sec.any-any-rule.ts';

const firewall = aDesign().component('fw', 'firewall', { anyAnyRule: false, managementOpen: false });

testRule(anyAnyRule, {
  passes: { 'a firewall with neither': firewall },
  fails: {
    'a rule from any to any': {
      design: firewall.with('fw', { anyAnyRule: true }),
      at: ['fw'],
      severity: 'high',
      params: { problems: ['anyAnyRule'] },
    },
    'management ports open to everybody, whatever the rest': {
      design: firewall.with('fw', { managementOpen: true, anyAnyRule: null }),
      at: ['fw'],
      params: { problems: ['managementOpen'] },
    },
    'both in a subnet': {
      design: aDesign().component('sn', 'subnet', { anyAnyRule: true, managementOpen: true }),
      at: ['sn'],
      params: { problems: ['anyAnyRule', 'managementOpen'] },
    },
  },
  notApplicable: { 'to networks that say nothing of their rules': aDesign().component('v', 'vpc') },
  notAssessed: {
    'when a firewall says nothing': {
      design: aDesign().component('fw', 'firewall'),
      at: ['fw'],
      missing: ['anyAnyRule', 'managementOpen'],
    },
    'when only one is known to be closed': {
      design: firewall.with('fw', { managementOpen: null }),
      at: ['fw'],
      missing: ['managementOpen'],
    },
  },
});
