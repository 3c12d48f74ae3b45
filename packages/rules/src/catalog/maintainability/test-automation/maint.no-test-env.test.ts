import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noTestEnv } from './maint.no-test-env.ts';

const design = aDesign()
  .component('p1', 'cluster', { env: 'prod', cni: 'cilium' })
  .component('p2', 'cluster', { env: 'prod', cni: 'cilium' })
  .component('t', 'cluster', { env: 'test', cni: 'cilium' });
const meshed = design.component('m', 'istio', { members: ['p1', 'p2'] });

testRule(noTestEnv, {
  passes: {
    'a test cluster of the same build': design,
    'a staging cluster of the same build': design.with('t', { env: 'staging' }),
    'a test cluster with a mesh of the same product': meshed.component('n', 'mesh', {
      product: 'istio',
      members: ['t'],
    }),
  },
  fails: {
    'production alone': { design: design.without('t'), at: ['p1', 'p2'], severity: 'medium' },
    'a test cluster with another plugin': { design: design.with('t', { cni: 'calico' }), at: ['p1', 'p2'] },
    'a test cluster without the mesh': { design: meshed, at: ['p1', 'p2'] },
    'the one build that has none': { design: design.with('p2', { cni: 'calico' }), at: ['p2'] },
    'a development cluster, which is no rehearsal': { design: design.with('t', { env: 'dev' }), at: ['p1', 'p2'] },
    'clusters of which nobody says what they are for': {
      design: aDesign().component('c', 'cluster'),
      at: ['c'],
      confidence: 'assumed',
    },
  },
  notApplicable: { 'without production clusters': design.without('p1', 'p2') },
});
