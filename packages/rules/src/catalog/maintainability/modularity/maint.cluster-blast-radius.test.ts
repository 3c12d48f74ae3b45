import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { clusterBlastRadius } from './maint.cluster-blast-radius.ts';

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

const hosted = (kind: string, ...counts: readonly number[]) =>
  counts.reduce(
    (design, count, box) =>
      range(count).reduce(
        (inner, at) => inner.component(`s${box}-${at}`, 'service', { parent: `b${box}` }),
        design.component(`b${box}`, kind),
      ),
    aDesign(),
  );
const only = (availability: number) =>
  hosted('cluster', 1).component('u', 'user-group').flow('f', 'u', 's0-0', {}, { availability });
const hubs = (a: number, b: number) =>
  aDesign()
    .component('r', 'router')
    .component('s', 'router')
    .component('h1', 'transit-hub')
    .component('h2', 'transit-hub')
    .link('l1', 'link', 'r', 'h1', { latencyMs: 1 })
    .link('l2', 'link', 'h1', 's')
    .link('l3', 'link', 's', 'h2')
    .flow('f1', 'r', 's', { peakMbps: a })
    .flow('f2', 's', 'h2', { peakMbps: b });

testRule(clusterBlastRadius, {
  passes: {
    '70% of the services': hosted('cluster', 7, 3),
    'the only cluster with a modest promise': only(0.9994),
    'hubs that share the traffic': hubs(70, 30),
  },
  fails: {
    'more than 70% of the services': {
      design: hosted('cluster', 8, 3),
      at: ['b0'],
      severity: 'high',
      params: { share: 8 / 11 },
    },
    'networks likewise': { design: hosted('vpc', 1, 4), at: ['b1'] },
    'the only cluster with a high promise': { design: only(0.9995), at: ['b0'], params: { share: null, flows: ['f'] } },
    'a hub that carries nearly everything': { design: hubs(71, 29), at: ['h1'], params: { share: 0.71, demand: true } },
  },
  notApplicable: {
    'to fewer than five services': hosted('cluster', 4, 0),
    'to a single network': hosted('vpc', 9),
    'to test clusters beside a production one': hosted('vpc', 9, 1).with('b0', { env: 'test' }),
  },
});
