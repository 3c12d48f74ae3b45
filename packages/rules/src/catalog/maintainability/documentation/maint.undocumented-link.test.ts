import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { undocumentedLink } from './maint.undocumented-link.ts';

const ends = aDesign()
  .component('dc', 'data-center')
  .component('r', 'customer-router', { parent: 'dc' })
  .component('dx', 'circuit-gateway', { provider: 'aws' })
  .component('net', 'internet');
const circuit = ends.link('c', 'direct-connect', 'r', 'dx', {
  bandwidthMbps: 10_000,
  latencyMs: 2,
  encryption: 'macsec',
});
const vpn = ends.link('v', 'vpn-site-to-site', 'r', 'dx', { tunnelMbps: 1250, rttMs: 8 });
const access = ends.link('i', 'internet-link', 'net', 'r', { bandwidthMbps: 1000, distanceKm: 12, isp: 'kt' });

testRule(undocumentedLink, {
  passes: {
    'a circuit with capacity, latency, encryption and the provider at its end': circuit,
    'a round trip or a distance instead of the latency': circuit.with('c', { latencyMs: null, rttMs: 4 }),
    'a VPN, whose encryption is its nature, with the rate of its tunnels': vpn,
    'an access line of a carrier': access,
    'a provider that contains an end': circuit.with('dx', { provider: null }).with('dc', { provider: 'equinix' }),
    'a circuit that names its own provider': circuit.with('dx', { provider: null }).with('c', { provider: 'kt' }),
  },
  fails: {
    'a circuit without its bandwidth': {
      design: circuit.with('c', { bandwidthMbps: null }),
      at: ['c'],
      severity: 'low',
      confidence: 'stated',
      params: { links: ['c'], total: 1 },
    },
    'a circuit whose latency is a default': { design: circuit.with('c', { latencyMs: null }), at: ['c'] },
    'a circuit whose encryption is a default': { design: circuit.with('c', { encryption: null }), at: ['c'] },
    'a circuit of nobody': { design: circuit.with('dx', { provider: null }), at: ['c'] },
    'a VPN without a rate': { design: vpn.with('v', { tunnelMbps: null }), at: ['v'] },
    'an access line of nobody': { design: access.with('i', { isp: null }), at: ['i'] },
    'several links, as one finding': {
      design: circuit.link('c2', 'direct-connect', 'r', 'dx').link('c3', 'direct-connect', 'r', 'dx'),
      at: ['c2', 'c3'],
      params: { links: ['c2', 'c3'], total: 3 },
    },
  },
  notApplicable: {
    'to links inside a site or a cloud': ends
      .component('v', 'vpc')
      .link('l', 'link', 'dc', 'r')
      .link('t', 'transit-attachment', 'dx', 'v'),
    'to a design without links': ends,
  },
});
