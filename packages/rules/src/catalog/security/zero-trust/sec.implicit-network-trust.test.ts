import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { implicitNetworkTrust } from './sec.implicit-network-trust.ts';

const peered = aDesign()
  .component('a', 'vpc')
  .component('b', 'vpc')
  .component('db', 'database', { parent: 'b', authn: 'none', policyBasis: 'cidr' })
  .link('p', 'vpc-peering', 'a', 'b')
  .flow('f', 'a', 'db');

testRule(implicitNetworkTrust, {
  passes: {
    'a store that authenticates': peered.with('db', { authn: 'token' }),
    'a policy on identities': peered.with('db', { policyBasis: 'identity' }),
    'a service in a mesh that enforces mutual TLS, as in the published design': referenceDesign('istio-multi-primary'),
    'callers that prove themselves by mutual TLS': peered.with('f', { encryption: 'mtls' }),
  },
  fails: {
    'a store that looks only at addresses': {
      design: peered,
      at: ['db'],
      severity: 'medium',
      params: { flows: ['f'] },
    },
    'a namespace whose policy looks only at addresses': {
      design: aDesign()
        .component('cl', 'cluster')
        .component('ns', 'namespace', { parent: 'cl', policyBasis: 'cidr' })
        .component('s', 'service', { parent: 'ns', authn: 'none' })
        .component('r', 'router')
        .link('l', 'link', 'r', 'cl')
        .flow('f', 'r', 's'),
      at: ['s'],
    },
  },
  notApplicable: { 'to stores no flow leads to': peered.without('f') },
  notAssessed: {
    'when nothing is stated': {
      design: peered.with('db', { authn: null, policyBasis: null }),
      at: ['db'],
      missing: ['authn', 'policyBasis'],
    },
    'when only the lack of sign-in is stated': {
      design: peered.with('db', { policyBasis: null }),
      at: ['db'],
      missing: ['policyBasis'],
    },
  },
});
