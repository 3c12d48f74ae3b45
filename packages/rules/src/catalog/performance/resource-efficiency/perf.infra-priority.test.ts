import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { infraPriority } from './perf.infra-priority.ts';

const cluster = (props: Record<string, boolean>) => aDesign().component('cl', 'cluster', props);

testRule(infraPriority, {
  passes: { 'protected system pods': cluster({ infraPriority: true }) },
  fails: {
    'unprotected system pods': { design: cluster({ infraPriority: false }), at: ['cl'], severity: 'low' },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: { 'when nobody says': { design: cluster({}), at: ['cl'], missing: ['infraPriority'] } },
});
