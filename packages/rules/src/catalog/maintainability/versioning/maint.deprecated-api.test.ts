import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { deprecatedApi } from './maint.deprecated-api.ts';

const cluster = (deprecatedApis: string[]) => aDesign().component('cl', 'cluster', { deprecatedApis });

testRule(deprecatedApi, {
  passes: { 'a cluster that uses none': cluster([]) },
  fails: {
    'a cluster that uses some': {
      design: cluster(['endpoints', 'ingress-only', 'topology-mode', 'mcs-v1alpha1', 'kubefed']),
      at: ['cl'],
      severity: 'low',
    },
  },
  notApplicable: { 'where nothing is stated': aDesign().component('cl', 'cluster') },
});
