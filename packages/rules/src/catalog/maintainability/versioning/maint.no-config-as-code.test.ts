import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noConfigAsCode } from './maint.no-config-as-code.ts';

const two = aDesign().component('c1', 'cluster').component('c2', 'cluster');
const gitops = two
  .component('git', 'gitops')
  .link('l1', 'config-sync', 'git', 'c1')
  .link('l2', 'config-sync', 'git', 'c2');

testRule(noConfigAsCode, {
  passes: {
    'a system linked with each cluster': gitops,
    'a system that lists its clusters': two.component('git', 'gitops', { members: ['c1', 'c2'] }),
    'a system inside one cluster that reaches the other': two
      .component('git', 'ci-cd', { parent: 'c1' })
      .link('l', 'config-sync', 'git', 'c2'),
  },
  fails: {
    'clusters without any': { design: two, at: ['c1', 'c2'], severity: 'medium' },
    'one cluster that is left out': { design: gitops.without('l2'), at: ['c2'] },
    'links to something else': {
      design: two.component('m', 'monitoring').link('l', 'telemetry', 'c1', 'm'),
      at: ['c1', 'c2'],
    },
  },
  notApplicable: {
    'to a single cluster': two.without('c2'),
    'to test clusters': two.with('c1', { env: 'test' }),
  },
});
