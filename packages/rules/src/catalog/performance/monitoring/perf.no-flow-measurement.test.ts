import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noFlowMeasurement } from './perf.no-flow-measurement.ts';

const promised = aDesign()
  .component('cl', 'cluster')
  .component('app', 'service', { parent: 'cl' })
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('mon', 'monitoring')
  .link('t1', 'telemetry', 'cl', 'mon')
  .flow('f', 'app', 'dc', {}, { latencyMs: 20 });

testRule(noFlowMeasurement, {
  passes: {
    'telemetry from what contains one end and from inside the other': promised.link('t2', 'telemetry', 'r1', 'mon'),
    'an indicator on the flow': promised.with('f', { sli: ['latency'] }),
    'an indicator without any monitoring drawn': promised.without('mon').with('f', { sli: ['probes'] }),
  },
  fails: {
    'telemetry from one end only': {
      design: promised,
      at: ['f'],
      severity: 'medium',
      params: { blind: ['dc'] },
    },
    'an availability objective': {
      design: promised.flow('f', 'app', 'dc', {}, { availability: 0.99 }).without('t1'),
      at: ['f'],
      params: { blind: ['app', 'dc'] },
    },
  },
  notApplicable: { 'to flows without an objective': promised.flow('f', 'app', 'dc', {}, { encryption: 'e2e' }) },
  notAssessed: {
    'when no monitoring is drawn at all': { design: promised.without('mon'), at: ['f'], missing: ['sli'] },
  },
});
