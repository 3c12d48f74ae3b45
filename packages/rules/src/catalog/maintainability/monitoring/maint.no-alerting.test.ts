import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noAlerting } from './maint.no-alerting.ts';

const monitoring = aDesign().component('m', 'monitoring');

testRule(noAlerting, {
  passes: {
    'a link to alerting': monitoring.component('a', 'alerting').link('l', 'telemetry', 'm', 'a'),
    'an operations centre that looks at it': monitoring.component('o', 'ops-center').link('l', 'telemetry', 'o', 'm'),
  },
  fails: {
    'monitoring alone': { design: monitoring, at: ['m'], severity: 'medium' },
    'alerting that is drawn and not linked': { design: monitoring.component('a', 'alerting'), at: ['m'] },
  },
  notApplicable: {
    'without monitoring': aDesign().component('a', 'alerting'),
    'to test environments': monitoring.with('m', { env: 'test' }),
  },
});
