import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { policyInconsistent } from './sec.policy-inconsistent.ts';

const alike = aDesign()
  .component('a', 'cluster', { networkPolicy: 'default-deny', podSecurity: 'restricted', auditLog: true })
  .component('b', 'cluster', { networkPolicy: 'default-deny', podSecurity: 'restricted', auditLog: true });

testRule(policyInconsistent, {
  passes: {
    'clusters set alike': alike,
    'a setting only one of them states': alike.with('b', { auditLog: null }),
  },
  fails: {
    'different network policies': {
      design: alike.with('b', { networkPolicy: 'none' }),
      at: ['a', 'b'],
      severity: 'medium',
      params: { settings: ['networkPolicy'] },
    },
    'an audit log in one of them, and different pod security': {
      design: alike.with('b', { auditLog: false, podSecurity: 'baseline' }),
      at: ['a', 'b'],
      params: { settings: ['podSecurity', 'auditLog'] },
    },
  },
  notApplicable: {
    'to clusters of different environments': alike.with('b', { env: 'dev', networkPolicy: 'none' }),
    'to one cluster': alike.without('b'),
  },
  notAssessed: {
    'when no setting is stated by two clusters': {
      design: aDesign().component('a', 'cluster', { auditLog: true }).component('b', 'cluster'),
      at: ['a', 'b'],
      missing: ['auditLog', 'encryption', 'mtls', 'networkPolicy', 'podSecurity'],
    },
  },
});
