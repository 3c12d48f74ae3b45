import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { eastWestGatewayExposed } from './sec.eastwest-gateway-exposed.ts';

const gateway = (props: Record<string, string>) =>
  aDesign()
    .component('cl', 'cluster')
    .component('ew', 'east-west-gateway', { parent: 'cl', ...props });

testRule(eastWestGatewayExposed, {
  passes: {
    'a private address': gateway({ exposure: 'private' }),
    'a public address for listed peers': gateway({ exposure: 'public', allowedSources: 'listed' }),
  },
  fails: {
    'the API server of a cluster mesh, open to everyone': {
      design: aDesign().component('cm', 'cilium-cluster-mesh', { exposure: 'public', allowedSources: 'any' }),
      at: ['cm'],
    },
    'a public address for everyone': {
      design: gateway({ exposure: 'public', allowedSources: 'any' }),
      at: ['ew'],
      severity: 'medium',
    },
  },
  notApplicable: { 'to ingress gateways': aDesign().component('in', 'ingress-gateway') },
  notAssessed: {
    'when the sources are not stated': {
      design: gateway({ exposure: 'public' }),
      at: ['ew'],
      missing: ['allowedSources'],
    },
    'when nothing is stated': { design: gateway({}), at: ['ew'], missing: ['allowedSources', 'exposure'] },
  },
});
