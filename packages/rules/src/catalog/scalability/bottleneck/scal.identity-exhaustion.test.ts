import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { identityExhaustion } from './scal.identity-exhaustion.ts';

const cluster = (labelSets: number, namespaces: number) =>
  aDesign().component('cl', 'cluster', { cni: 'cilium', labelSets, namespaces });

testRule(identityExhaustion, {
  passes: {
    'less than 70% of 65,535 identities': cluster(45_874, 1),
    'less than 70% of 32,767 identities': cluster(22_936, 1).with('cl', { maxConnectedClusters: 511 }),
  },
  fails: {
    'more than 70% of 65,535': {
      design: cluster(45_875, 1),
      at: ['cl'],
      severity: 'medium',
      params: { identities: 45_875, limit: 65_535 },
    },
    'label sets of all namespaces together': { design: cluster(100, 459), at: ['cl'], params: { identities: 45_900 } },
    'half the identities where 511 clusters may connect': {
      design: cluster(22_937, 1)
        .component('cm', 'cilium-cluster-mesh', { members: ['cl'], maxConnectedClusters: 511 })
        .with('cl', { cni: null }),
      at: ['cl'],
      params: { limit: 32_767 },
    },
  },
  notApplicable: { 'to other network plugins': cluster(60_000, 9).with('cl', { cni: 'calico' }) },
  notAssessed: {
    'when labels are not counted': {
      design: cluster(1, 1).with('cl', { labelSets: null }),
      at: ['cl'],
      missing: ['labelSets'],
    },
  },
});
