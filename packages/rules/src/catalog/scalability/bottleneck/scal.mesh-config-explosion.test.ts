import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { meshConfigExplosion } from './scal.mesh-config-explosion.ts';

const plane = (services: number, props: Record<string, string | number>) =>
  aDesign()
    .component('cl1', 'cluster', { services: 500 })
    .component('cl2', 'cluster', { services })
    .component('m', 'mesh', { product: 'istio', members: ['cl1', 'cl2'] })
    .component('istiod', 'mesh-control-plane', { parent: 'cl1', meshId: 'm', proxies: 1, ...props });

testRule(meshConfigExplosion, {
  passes: {
    '1,000 services of all members': plane(500, { configScoping: 'none' }),
    'scoped configuration': plane(9000, { configScoping: 'scoped' }),
    'configuration scoped by the mesh': plane(9000, {}).with('m', { configScoping: 'scoped' }),
    '2,000 proxies on each instance': plane(500, { configScoping: 'none', proxies: 4000, instances: 2 }),
  },
  fails: {
    'more than 1,000 services of all members': {
      design: plane(501, { configScoping: 'none' }),
      at: ['istiod'],
      severity: 'medium',
      params: { services: 1001, proxiesPerInstance: null },
    },
    'more than 2,000 proxies on an instance': {
      design: plane(1, { configScoping: 'none', proxies: 4001, instances: 2 }),
      at: ['istiod'],
      params: { services: null, proxiesPerInstance: 2000.5 },
    },
  },
  notApplicable: { 'to other products': plane(9000, { product: 'linkerd', configScoping: 'none' }) },
  notAssessed: {
    'when scoping is not stated': { design: plane(9000, {}), at: ['istiod'], missing: ['configScoping'] },
    'when services are not counted': {
      design: plane(1, { configScoping: 'none' }).with('cl2', { services: null }),
      at: ['cl2'],
      missing: ['services'],
    },
    'when proxies are not counted': {
      design: plane(1, { configScoping: 'none' }).with('istiod', { proxies: null }),
      at: ['istiod'],
      missing: ['proxies'],
    },
  },
});
