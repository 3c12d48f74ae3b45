import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { meshSprawl } from './maint.mesh-sprawl.ts';

const two = aDesign()
  .component('c1', 'cluster')
  .component('c2', 'cluster')
  .component('a', 'service', { parent: 'c1' })
  .component('b', 'service', { parent: 'c2' })
  .component('m', 'istio', { members: ['c1'] })
  .component('n', 'linkerd', { members: ['c2'] })
  .link('l', 'link', 'c1', 'c2')
  .flow('f', 'a', 'b');

testRule(meshSprawl, {
  passes: {
    'a gateway between the meshes': two
      .without('l')
      .component('gw', 'ingress-gateway', { parent: 'c2' })
      .link('l', 'link', 'c1', 'gw'),
  },
  fails: {
    'a flow from one product to another': {
      design: two,
      at: ['f'],
      severity: 'medium',
      params: { products: ['istio', 'linkerd'] },
    },
    'a product named by the generic kind': {
      design: two.component('n', 'mesh', { product: 'consul', members: ['c2'] }),
      at: ['f'],
    },
  },
  notApplicable: {
    'to two meshes of one product': two.component('n', 'istio', { members: ['c2'] }),
    'to clusters without a mesh': two.without('n'),
    'without flows between them': two.without('f'),
  },
});
