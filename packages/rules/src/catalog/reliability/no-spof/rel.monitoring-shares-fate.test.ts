import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { monitoringSharesFate } from './rel.monitoring-shares-fate.ts';

const inside = aDesign()
  .component('dc', 'data-center')
  .component('dc2', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('mon', 'monitoring', { parent: 'dc' })
  .link('t1', 'telemetry', 'r1', 'mon');

testRule(monitoringSharesFate, {
  passes: {
    'monitoring elsewhere': inside.component('mon', 'monitoring', { parent: 'dc2' }),
    'something to watch elsewhere': inside
      .component('r2', 'customer-router', { parent: 'dc2' })
      .link('t2', 'telemetry', 'r2', 'mon'),
    'a path of its own for operators': inside.with('mon', { outOfBand: true }),
    'a second pair of eyes outside': inside
      .component('mon2', 'monitoring', { parent: 'dc2' })
      .link('t2', 'telemetry', 'r1', 'mon2'),
    'alarms that leave the site': inside
      .component('alerts', 'alerting', { parent: 'dc2' })
      .link('t2', 'telemetry', 'mon', 'alerts'),
    'monitoring that runs in two places': inside.with('mon', { sites: ['dc', 'dc2'] }),
  },
  fails: {
    'monitoring in the site it watches': {
      design: inside,
      at: ['mon'],
      severity: 'high',
      params: { domain: 'dc', watched: ['r1'] },
    },
    'monitoring in the cluster it watches': {
      design: aDesign()
        .component('cl', 'cluster')
        .component('prom', 'monitoring', { parent: 'cl' })
        .link('t', 'telemetry', 'cl', 'prom'),
      at: ['prom'],
      params: { domain: 'cl' },
    },
  },
  notApplicable: { 'to monitoring nothing reports to': inside.without('t1') },
});
