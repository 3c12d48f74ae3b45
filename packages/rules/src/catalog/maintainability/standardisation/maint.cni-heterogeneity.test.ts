import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { cniHeterogeneity } from './maint.cni-heterogeneity.ts';

const joined = (kind: string, a: Record<string, string>, b: Record<string, string>) =>
  aDesign()
    .component('c1', 'cluster', a)
    .component('c2', 'cluster', b)
    .component('g', kind, { members: ['c1', 'c2'] });
const overlay = { cni: 'cilium', datapathMode: 'overlay' };

testRule(cniHeterogeneity, {
  passes: {
    'one plugin and one mode': joined('cilium-cluster-mesh', overlay, overlay),
    'one plugin, spelled in two ways': joined('cilium-cluster-mesh', overlay, { ...overlay, cni: 'Cilium' }),
    'different modes where the product does not care': joined(
      'calico-cluster-mesh',
      { cni: 'calico' },
      { cni: 'calico', datapathMode: 'overlay' },
    ),
  },
  fails: {
    'two plugins in one cluster mesh': {
      design: joined('cilium-cluster-mesh', overlay, { ...overlay, cni: 'calico' }),
      at: ['c1', 'c2', 'g'],
      severity: 'medium',
      params: { property: 'cni', values: ['calico', 'cilium'] },
    },
    'two datapath modes': {
      design: joined('cilium-cluster-mesh', overlay, { ...overlay, datapathMode: 'native-routing' }),
      at: ['c1', 'c2', 'g'],
      params: { property: 'datapathMode' },
    },
    'two plugins in a flat network': {
      design: joined('istio', { cni: 'cilium' }, { cni: 'calico' }).with('g', { networkModel: 'flat' }),
      at: ['c1', 'c2', 'g'],
    },
  },
  notApplicable: { 'to products that take any plugin': joined('submariner', { cni: 'cilium' }, { cni: 'calico' }) },
  notAssessed: {
    'when a member states no plugin': {
      design: joined('calico-cluster-mesh', { cni: 'calico' }, {}),
      at: ['c2'],
      missing: ['cni'],
    },
  },
});
