import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { proxyHops } from './perf.proxy-hops.ts';

/** A service behind a chain of components, in a mesh that it is the only end of. */
const behind = (kinds: readonly string[], mesh: Record<string, string | boolean> = { dataPlane: 'sidecar' }) => {
  const base = aDesign()
    .component('cl', 'cluster')
    .component('net', 'data-center')
    .component('mesh', 'mesh', { members: ['cl'], ...mesh })
    .flow('f', 'net', 'cl');
  const ids = ['net', ...kinds.map((_, index) => `p${index}`), 'cl'];
  const chain = kinds.reduce((design, kind, index) => design.component(`p${index}`, kind, { balancing: 'l7' }), base);
  return ids.slice(1).reduce((design, id, index) => design.link(`l${index}`, 'link', ids[index] ?? '', id), chain);
};

testRule(proxyHops, {
  passes: {
    'three gateways and one sidecar': behind(['global-load-balancer', 'load-balancer', 'ingress-gateway']),
    'four gateways and an ambient mesh without waypoints': behind(
      ['global-load-balancer', 'load-balancer', 'api-gateway', 'ingress-gateway'],
      { dataPlane: 'ambient' },
    ),
  },
  fails: {
    'four gateways and one sidecar': {
      design: behind(['global-load-balancer', 'load-balancer', 'api-gateway', 'ingress-gateway']),
      at: ['f'],
      severity: 'low',
      params: { count: 5, proxies: ['p0', 'p1', 'p2', 'p3', 'mesh'] },
    },
    'four gateways and a waypoint': {
      design: behind(['global-load-balancer', 'load-balancer', 'api-gateway', 'ingress-gateway'], {
        dataPlane: 'ambient',
        waypoints: true,
      }),
      at: ['f'],
      params: { count: 5 },
    },
    'two sidecars and three gateways between clusters': {
      design: behind(['east-west-gateway', 'firewall', 'east-west-gateway', 'ingress-gateway'])
        .component('net', 'cluster')
        .component('mesh', 'istio', { members: ['cl', 'net'], dataPlane: 'sidecar' })
        .with('p1', { balancing: null }),
      at: ['f'],
      params: { count: 5 },
    },
  },
  notApplicable: { 'to paths without proxies': behind(['firewall'], {}).with('p0', { balancing: null }) },
});
