import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { meshControlPlaneRemote } from './rel.mesh-control-plane-remote.ts';

const remote = (region: string | null) =>
  aDesign()
    .component('cl1', 'cluster', { region: 'seoul' })
    .component('cl2', 'cluster')
    .with('cl2', { region })
    .component('istiod', 'mesh-control-plane', { parent: 'cl1' })
    .link('ctl', 'control-plane-link', 'istiod', 'cl2');

testRule(meshControlPlaneRemote, {
  passes: {
    'a control plane in the same region': remote('seoul'),
    'a second control plane in the same region': remote('tokyo')
      .component('near', 'mesh-control-plane', { region: 'tokyo' })
      .link('ctl2', 'control-plane-link', 'near', 'cl2'),
  },
  fails: {
    'a control plane in another region': {
      design: remote('tokyo'),
      at: ['cl2', 'istiod'],
      severity: 'medium',
      params: { cluster: 'cl2', controlPlanes: ['istiod'] },
    },
    'a control plane in another site': {
      design: aDesign()
        .component('dc1', 'data-center')
        .component('dc2', 'data-center')
        .component('cl1', 'cluster', { parent: 'dc1' })
        .component('cl2', 'cluster', { parent: 'dc2' })
        .component('istiod', 'mesh-control-plane', { parent: 'cl1' })
        .link('ctl', 'control-plane-link', 'istiod', 'cl2'),
      at: ['cl2', 'istiod'],
    },
  },
  notApplicable: {
    'to clusters with their own control plane': referenceDesign('istio-multi-primary'),
    'to clusters without a mesh': remote('tokyo').without('istiod'),
  },
  notAssessed: {
    'when nobody says where the cluster is': { design: remote(null), at: ['cl2'], missing: ['region'] },
  },
});
