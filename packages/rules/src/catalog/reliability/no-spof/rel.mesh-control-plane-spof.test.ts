import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { meshControlPlaneSpof } from './rel.mesh-control-plane-spof.ts';

const primaryRemote = aDesign()
  .component('cl1', 'cluster')
  .component('cl2', 'cluster')
  .component('mesh', 'mesh', { members: ['cl1', 'cl2'] })
  .component('istiod1', 'mesh-control-plane', { parent: 'cl1', meshId: 'mesh', instances: 2 });

const remoteOfTwo = primaryRemote
  .component('cl3', 'cluster')
  .component('istiod3', 'mesh-control-plane', { parent: 'cl3', meshId: 'mesh', instances: 2 })
  .link('c12', 'control-plane-link', 'istiod1', 'cl2')
  .link('c32', 'control-plane-link', 'istiod3', 'cl2');

testRule(meshControlPlaneSpof, {
  passes: {
    'a remote cluster that two primaries serve': remoteOfTwo,
  },
  fails: {
    'a primary that serves the other members of its mesh alone': {
      design: primaryRemote,
      at: ['istiod1'],
      severity: 'high',
      params: { clusters: ['cl1', 'cl2'], reason: 'no-other-primary' },
    },
    'a primary of a mesh drawn by its product': {
      design: primaryRemote.component('mesh', 'istio', { members: ['cl1', 'cl2'] }),
      at: ['istiod1'],
    },
    'a control plane outside of the clusters it is linked to': {
      design: aDesign()
        .component('ops', 'cluster')
        .component('cl1', 'cluster')
        .component('cl2', 'cluster')
        .component('istiod', 'mesh-control-plane', { parent: 'ops', instances: 3 })
        .link('c1', 'control-plane-link', 'istiod', 'cl1')
        .link('c2', 'control-plane-link', 'istiod', 'cl2'),
      at: ['istiod'],
    },
    'single instances, even with another primary': {
      design: remoteOfTwo.with('istiod1', { instances: 1 }),
      at: ['istiod1'],
      params: { reason: 'one-instance' },
    },
  },
  notApplicable: {
    'to multi-primary, where links only discover endpoints': primaryRemote
      .component('istiod2', 'mesh-control-plane', { parent: 'cl2', meshId: 'mesh', instances: 2 })
      .link('c12', 'control-plane-link', 'istiod1', 'cl2')
      .link('c21', 'control-plane-link', 'istiod2', 'cl1'),
    'to a control plane of one cluster': primaryRemote.without('cl2').with('mesh', { members: ['cl1'] }),
  },
});
