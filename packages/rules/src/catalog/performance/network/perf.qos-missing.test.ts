import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { qosMissing } from './perf.qos-missing.ts';

const shared = (peakMbps: number, props: Record<string, string | string[]>) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l', 'dedicated-circuit', 'a', 'b', { bandwidthMbps: 1000, ...props })
    .flow('f', 'a', 'b', { peakMbps });
const mixed = { trafficTypes: ['voice', 'backup'] };

testRule(qosMissing, {
  passes: {
    'a link filled to 60%': shared(600, { ...mixed, qos: 'none' }),
    'a full link with queues by class': shared(900, { ...mixed, qos: 'queues' }),
    'a full link with one kind of traffic': shared(900, { trafficTypes: ['backup'], qos: 'none' }),
  },
  fails: {
    'two kinds of traffic on a link filled above 60%': {
      design: shared(601, { ...mixed, qos: 'none' }),
      at: ['l'],
      severity: 'low',
      params: { classes: ['backup', 'voice'], utilisation: 0.601 },
    },
    'flows of two classes': {
      design: shared(500, { qos: 'none' })
        .with('f', { latencyClass: 'bulk' })
        .flow('g', 'a', 'b', { peakMbps: 200, latencyClass: 'realtime' }),
      at: ['l'],
      params: { classes: ['bulk', 'realtime'] },
    },
  },
  notApplicable: {
    'to links that no flow uses': shared(900, mixed).without('f'),
    'to links whose bandwidth nobody states': shared(900, mixed).link('l', 'link', 'a', 'b'),
  },
  notAssessed: {
    'when nobody says how classes are told apart': { design: shared(601, mixed), at: ['l'], missing: ['qos'] },
  },
});
