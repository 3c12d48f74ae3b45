import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noCentralLogging } from './maint.no-central-logging.ts';

const three = aDesign()
  .component('c1', 'cluster')
  .component('c2', 'cluster')
  .component('c3', 'cluster')
  .component('log', 'logging')
  .link('t1', 'telemetry', 'c1', 'log')
  .link('t2', 'telemetry', 'log', 'c2')
  .link('t3', 'telemetry', 'c3', 'log');

testRule(noCentralLogging, {
  passes: {
    'clusters that all send to one system': three,
    'a site that sends for its clusters': three
      .without('t1')
      .component('dc', 'data-center')
      .component('c1', 'cluster', { parent: 'dc' })
      .link('t1', 'telemetry', 'dc', 'log'),
  },
  fails: {
    'one cluster that does not': {
      design: three.without('t3'),
      at: ['c3'],
      severity: 'medium',
      params: { logging: 'log' },
    },
    'systems that each get a part': {
      design: three.component('log2', 'logging').link('t3', 'telemetry', 'c3', 'log2'),
      at: ['c3'],
    },
    'no logging at all': { design: three.without('log'), at: ['c1', 'c2', 'c3'], params: { logging: null } },
    'telemetry that is no logging': {
      design: three.without('log').component('m', 'monitoring').link('t', 'telemetry', 'c1', 'm'),
      at: ['c1', 'c2', 'c3'],
    },
  },
  notApplicable: {
    'to a single cluster': three.without('c2', 'c3', 'log'),
    'to test clusters': three.without('log').with('c1', { env: 'test' }).with('c2', { env: 'dev' }),
  },
});
