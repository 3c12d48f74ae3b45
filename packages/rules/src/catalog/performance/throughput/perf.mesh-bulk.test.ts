import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { meshBulk } from './perf.mesh-bulk.ts';

const through = (kind: string, props: Record<string, string | number>) =>
  aDesign()
    .component('a', 'vpc')
    .component('gw', kind)
    .component('b', 'vpc')
    .link('l1', 'link', 'a', 'gw')
    .link('l2', 'link', 'gw', 'b')
    .flow('f', 'a', 'b', props);

testRule(meshBulk, {
  passes: { 'bulk traffic that passes a router': through('router', { pattern: 'bulk' }) },
  fails: {
    'a bulk pattern through a gateway': {
      design: through('ingress-gateway', { pattern: 'bulk' }),
      at: ['f'],
      severity: 'low',
      params: { proxies: ['gw'] },
    },
    'the bulk class': { design: through('api-gateway', { latencyClass: 'bulk' }), at: ['f'] },
    'a peak of 5 Gbps, whatever it says': { design: through('egress-gateway', { peakMbps: 5000 }), at: ['f'] },
  },
  notApplicable: { 'to flows below 5 Gbps': through('ingress-gateway', { peakMbps: 4999 }) },
});
