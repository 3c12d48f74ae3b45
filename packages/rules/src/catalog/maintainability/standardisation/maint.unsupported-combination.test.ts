import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { unsupportedCombination } from './maint.unsupported-combination.ts';

const clusters = aDesign()
  .component('c1', 'cluster', { podCidr: '10.0.0.0/16' })
  .component('c2', 'cluster', { podCidr: '10.1.0.0/16' });
const linkerd = (props: Record<string, string | boolean>) =>
  clusters.component('m', 'linkerd', { members: ['c1', 'c2'], ...props });
const istio = clusters
  .component('m', 'istio', { members: ['c1', 'c2'] })
  .component('p1', 'mesh-control-plane', { parent: 'c1', meshId: 'm' })
  .component('p2', 'mesh-control-plane', { parent: 'c2', meshId: 'm' });

testRule(unsupportedCombination, {
  passes: {
    'flat Linkerd over routable pods': linkerd({ multiclusterMode: 'flat', podRoutable: true }),
    'Linkerd through gateways': linkerd({ multiclusterMode: 'gateway', podRoutable: false }),
    'one mesh id': istio,
    'equal pod ranges on different networks': referenceDesign('istio-multi-primary'),
    'Submariner with ranges of their own': referenceDesign('submariner-broker'),
    'equal ranges that Globalnet translates': referenceDesign('submariner-broker')
      .with('east', { podCidr: '10.0.0.0/16' })
      .with('sub', { globalnet: true }),
  },
  fails: {
    'flat Linkerd over pods that do not reach each other': {
      design: linkerd({ multiclusterMode: 'flat', podRoutable: false }),
      at: ['m'],
      severity: 'high',
      params: { problem: 'linkerd-not-flat' },
    },
    'federated Linkerd services likewise': {
      design: linkerd({ multiclusterMode: 'federated', podRoutable: false }),
      at: ['m'],
    },
    'equal pod ranges on one network of a mesh': {
      design: referenceDesign('istio-multi-primary').with('cl2', { network: 'network1' }),
      at: ['cl1', 'cl2', 'mesh1'],
      params: { problem: 'overlap', clusters: ['cl1', 'cl2'] },
    },
    'equal ranges without Globalnet': {
      design: referenceDesign('submariner-broker').with('east', { podCidr: '10.0.0.0/16' }),
      at: ['east', 'sub', 'west'],
      params: { problem: 'globalnet-off' },
    },
    'primaries that name different meshes': {
      design: istio.component('n', 'istio').with('p2', { meshId: 'n' }),
      at: ['m'],
      params: { problem: 'mesh-ids', clusters: ['m', 'n'] },
    },
  },
  notApplicable: { 'to single clusters': clusters },
  notAssessed: {
    'when it is not said whether pods are routable': {
      design: linkerd({ multiclusterMode: 'flat' }),
      at: ['m'],
      missing: ['podRoutable'],
    },
  },
});
