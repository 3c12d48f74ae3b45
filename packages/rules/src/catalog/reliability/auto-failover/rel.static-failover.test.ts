import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { staticFailover } from './rel.static-failover.ts';

const vpns = (...routing: readonly (string | null)[]) =>
  routing.reduce(
    (design, value, index) =>
      design.link(`v${index + 1}`, 'vpn-site-to-site', 'r1', 'vpc').with(`v${index + 1}`, { routing: value }),
    aDesign()
      .component('dc', 'data-center')
      .component('r1', 'customer-router', { parent: 'dc' })
      .component('vpc', 'vpc')
      .flow('app', 'dc', 'vpc'),
  );

testRule(staticFailover, {
  passes: {
    'BGP on both': vpns('bgp', 'bgp'),
    'static routes that a probe tracks': vpns('bgp', 'static').with('v2', { healthProbe: true }),
    'circuits, which always run BGP': vpns()
      .link('c1', 'direct-connect', 'r1', 'vpc')
      .link('c2', 'direct-connect', 'r1', 'vpc'),
  },
  fails: {
    'static routes on one of two': {
      design: vpns('bgp', 'static'),
      at: ['v2'],
      severity: 'high',
      confidence: 'assumed',
    },
    'static routes on both, stated to be without a probe': {
      design: vpns('static', 'static').with('v1', { healthProbe: false }).with('v2', { healthProbe: false }),
      at: ['v1', 'v2'],
      confidence: 'stated',
    },
    'a static backup of a circuit': {
      design: vpns('static').link('c1', 'direct-connect', 'r1', 'vpc'),
      at: ['v1'],
    },
  },
  notApplicable: { 'to a lone link': vpns('static') },
  notAssessed: {
    'when the routing is not stated': { design: vpns('bgp', null), at: ['v2'], missing: ['routing'] },
  },
});
