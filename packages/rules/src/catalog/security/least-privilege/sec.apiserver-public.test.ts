import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { apiserverPublic } from './sec.apiserver-public.ts';

const open = aDesign().component('cl', 'cluster', { apiEndpoint: 'public', authorizedNetworks: [] });

testRule(apiserverPublic, {
  passes: {
    'a private endpoint': open.with('cl', { apiEndpoint: 'private' }),
    'a public endpoint for listed networks': open.with('cl', { authorizedNetworks: ['203.0.113.0/24'] }),
    'listed networks, whatever the endpoint': open.with('cl', {
      apiEndpoint: null,
      authorizedNetworks: ['203.0.113.0/24'],
    }),
  },
  fails: {
    'a public endpoint with an empty list': { design: open, at: ['cl'], severity: 'high' },
    'a list that holds every IPv4 address': {
      design: open.with('cl', { authorizedNetworks: ['203.0.113.0/24', '0.0.0.0/0'] }),
      at: ['cl'],
    },
    'a list that holds every IPv6 address': {
      design: open.with('cl', { authorizedNetworks: ['::/0'] }),
      at: ['cl'],
    },
  },
  notApplicable: { 'without clusters': aDesign().component('s', 'service') },
  notAssessed: {
    'when the endpoint is not stated': {
      design: open.with('cl', { apiEndpoint: null }),
      at: ['cl'],
      missing: ['apiEndpoint'],
    },
    'when the list of a public endpoint is not stated': {
      design: open.with('cl', { authorizedNetworks: null }),
      at: ['cl'],
      missing: ['authorizedNetworks'],
    },
  },
});
