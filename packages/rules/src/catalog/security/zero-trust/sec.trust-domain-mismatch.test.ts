import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { trustDomainMismatch } from './sec.trust-domain-mismatch.ts';

const twoClusters = aDesign()
  .component('root', 'certificate-authority')
  .component('other-root', 'certificate-authority')
  .component('cl1', 'cluster')
  .component('cl2', 'cluster')
  .component('istiod1', 'mesh-control-plane', { parent: 'cl1', meshId: 'mesh' })
  .component('istiod2', 'mesh-control-plane', { parent: 'cl2', meshId: 'mesh' })
  .component('mesh', 'mesh', { members: ['cl1', 'cl2'] });

testRule(trustDomainMismatch, {
  passes: {
    'one root named by the mesh': twoClusters.with('mesh', { ca: 'root' }),
    'one root named by each control plane': twoClusters.with('istiod1', { ca: 'root' }).with('istiod2', { ca: 'root' }),
    'different roots that exchange their bundles': twoClusters
      .with('istiod1', { ca: 'root' })
      .with('istiod2', { ca: 'other-root' })
      .with('mesh', { federatedTrust: true }),
  },
  fails: {
    'two roots': {
      design: twoClusters.with('istiod1', { ca: 'root' }).with('istiod2', { ca: 'other-root' }),
      at: ['cl1', 'cl2', 'mesh'],
      severity: 'critical',
      params: { problem: 'roots', values: ['other-root', 'root'] },
    },
    'two roots of a mesh drawn by its product': {
      design: twoClusters
        .component('mesh', 'istio', { members: ['cl1', 'cl2'] })
        .with('istiod1', { ca: 'root' })
        .with('istiod2', { ca: 'other-root' }),
      at: ['cl1', 'cl2', 'mesh'],
    },
    'a member that signs for itself beside the common root': {
      design: twoClusters.with('mesh', { ca: 'root' }).with('istiod2', { caSource: 'istiod-self-signed' }),
      at: ['cl1', 'cl2', 'mesh'],
      params: { problem: 'roots' },
    },
    'different trust domains': {
      design: twoClusters
        .with('mesh', { ca: 'root' })
        .with('istiod1', { trustDomain: 'east.example' })
        .with('istiod2', { trustDomain: 'west.example' }),
      at: ['cl1', 'cl2', 'mesh'],
      params: { problem: 'domains', values: ['east.example', 'west.example'] },
    },
  },
  notApplicable: {
    'to a mesh of one cluster': twoClusters.without('cl2').with('mesh', { members: ['cl1'] }),
  },
  notAssessed: { 'when no root is named': { design: twoClusters, at: ['mesh'], missing: ['ca'] } },
});
