import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noMonitoring } from './maint.no-monitoring.ts';

const cluster = aDesign()
  .component('mon', 'monitoring')
  .component('cl', 'cluster')
  .component('gw', 'ingress-gateway', { parent: 'cl' })
  .component('db', 'database', { parent: 'cl' })
  .link('t', 'telemetry', 'cl', 'mon');

const circuit = aDesign()
  .component('mon', 'monitoring')
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('r2', 'customer-router', { parent: 'dc' })
  .link('c1', 'dedicated-circuit', 'r1', 'r2');

testRule(noMonitoring, {
  passes: {
    'a cluster whose telemetry covers what stands in it': cluster,
    'a link drawn from the monitoring system': cluster.link('t', 'telemetry', 'mon', 'cl'),
    'a circuit with a monitored router at one end': circuit.link('t', 'telemetry', 'r2', 'mon'),
    'a circuit of a monitored site': circuit.link('t', 'telemetry', 'dc', 'mon'),
  },
  fails: {
    'everything in a cluster without telemetry': {
      design: cluster.without('t'),
      at: [['cl'], ['db'], ['gw']],
      severity: 'high',
    },
    'a cluster of which only a part is monitored': {
      design: cluster.link('t', 'telemetry', 'db', 'mon'),
      at: [['cl'], ['gw']],
    },
    'a gateway between clouds': {
      design: aDesign().component('hub', 'multi-cloud-gateway'),
      at: ['hub'],
    },
    'a circuit between unmonitored routers': { design: circuit, at: ['c1'], params: { isCircuit: true } },
    'telemetry that leads to no monitoring system': {
      design: circuit.component('log', 'logging').link('t', 'telemetry', 'r1', 'log'),
      at: ['c1'],
    },
  },
  notApplicable: { 'to test environments': cluster.without('t').with('cl', { env: 'test' }) },
});
