import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { identityLostByNat } from './sec.identity-lost-by-nat.ts';

const translated = aDesign()
  .component('a', 'vpc')
  .component('nat', 'nat-gateway')
  .component('db', 'database', { policyBasis: 'cidr' })
  .link('l1', 'link', 'a', 'nat')
  .link('l2', 'link', 'nat', 'db')
  .flow('f', 'a', 'db');
const submariner = referenceDesign('submariner-broker');
const globalnet = submariner
  .with('sub', { globalnet: true })
  .component('ns', 'namespace', { parent: 'east', policyBasis: 'cidr' });

testRule(identityLostByNat, {
  passes: {
    'a policy on identities': translated.with('db', { policyBasis: 'identity' }),
  },
  fails: {
    'a policy on addresses behind a NAT gateway': {
      design: translated,
      at: ['db', 'f'],
      severity: 'medium',
      params: { translators: ['nat'] },
    },
    'a policy on addresses behind Globalnet, as in the published design with overlapping ranges': {
      design: globalnet,
      at: ['f', 'ns'],
      params: { translators: ['sub'] },
    },
  },
  notApplicable: {
    'to paths that keep addresses': translated.component('nat', 'router'),
    'to Submariner without Globalnet': globalnet.with('sub', { globalnet: false }),
  },
  notAssessed: {
    'when the policy does not say what it looks at': {
      design: translated.with('db', { policyBasis: null }),
      at: ['db'],
      missing: ['policyBasis'],
    },
  },
});
