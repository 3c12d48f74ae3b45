import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { overprivilegedIdentity } from './sec.overprivileged-identity.ts';

const clusters = aDesign()
  .component('cl1', 'cluster')
  .component('cl2', 'cluster')
  .component('istiod', 'mesh-control-plane', { parent: 'cl1' })
  .link('secret', 'control-plane-link', 'istiod', 'cl2', { scope: 'cluster' });
const deployers = aDesign()
  .component('cl1', 'cluster')
  .component('cl2', 'cluster')
  .component('a', 'service', { parent: 'cl1', credential: 'deployer', scope: 'namespace' })
  .component('b', 'service', { parent: 'cl2', credential: 'deployer', scope: 'namespace' });

testRule(overprivilegedIdentity, {
  passes: {
    'a limited remote secret': clusters,
    'credentials of their own': deployers.with('b', { credential: 'deployer-2' }),
    'a credential used twice in one cluster': deployers.without('b').component('c', 'service', {
      parent: 'cl1',
      credential: 'deployer',
      scope: 'namespace',
    }),
  },
  fails: {
    'a cluster administrator': {
      design: clusters.with('secret', { scope: 'cluster-admin' }),
      at: ['secret'],
      severity: 'high',
      params: { problem: 'scope' },
    },
    'rights to everything': { design: deployers.with('a', { scope: 'wildcard', credential: null }), at: ['a'] },
    'one credential for two clusters': { design: deployers, at: ['a', 'b'], params: { problem: 'shared' } },
  },
  notApplicable: { 'to services that say nothing': aDesign().component('s', 'service') },
  notAssessed: {
    'when the rights of a remote secret are not stated': {
      design: clusters.with('secret', { scope: null }),
      at: ['secret'],
      missing: ['scope'],
    },
  },
});
