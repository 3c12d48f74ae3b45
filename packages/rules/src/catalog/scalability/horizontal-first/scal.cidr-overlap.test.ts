import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { cidrOverlap } from './scal.cidr-overlap.ts';

const cluster = { podCidr: '10.0.0.0/16', nodeCidr: '192.168.0.0/24' };
const peered = (a: string, b: string) =>
  aDesign()
    .component('vpc-a', 'vpc', { cidrs: [a] })
    .component('vpc-b', 'vpc', { cidrs: [b] })
    .link('p', 'vpc-peering', 'vpc-a', 'vpc-b');

testRule(cidrOverlap, {
  passes: {
    'neighbouring prefixes': peered('10.0.0.0/17', '10.0.128.0/17'),
    'IPv6 beside IPv4': peered('10.0.0.0/8', 'fd00::/8'),
  },
  fails: {
    'peered networks with a common prefix': {
      design: peered('10.0.0.0/8', '10.20.0.0/16'),
      at: ['vpc-a', 'vpc-b'],
      severity: 'critical',
      params: { prefixes: ['10.0.0.0/8 / 10.20.0.0/16'] },
    },
    'clusters joined by Cilium with the same pod and node addresses': {
      design: aDesign()
        .component('a', 'cluster', cluster)
        .component('b', 'cluster', cluster)
        .component('mesh', 'cilium-cluster-mesh', { members: ['a', 'b'] }),
      at: ['a', 'b'],
      params: { prefixes: ['10.0.0.0/16', '192.168.0.0/24'] },
    },
    'IPv6 prefixes of which one contains the other': {
      design: peered('2001:db8::/32', '2001:db8:1::/48'),
      at: ['vpc-a', 'vpc-b'],
    },
    'a site and the network its circuit leads to': {
      design: aDesign()
        .component('dc', 'data-center', { cidrs: ['10.0.0.0/16'] })
        .component('dxgw', 'circuit-gateway')
        .component('vpc', 'vpc', { cidrs: ['10.0.0.0/16'] })
        .link('c', 'direct-connect', 'dc', 'dxgw')
        .link('v', 'transit-attachment', 'dxgw', 'vpc'),
      at: ['dc', 'vpc'],
      params: { prefixes: ['10.0.0.0/16'] },
    },
  },
  notApplicable: {
    'to networks that meet nothing': peered('10.0.0.0/8', '10.0.0.0/8').without('p'),
    'to clusters that are only managed together': aDesign()
      .component('a', 'cluster')
      .component('capi', 'cluster-api', { members: ['a'] }),
  },
  notAssessed: {
    'when a network states no addresses': {
      design: peered('10.0.0.0/16', '10.1.0.0/16').with('vpc-b', { cidrs: null }),
      at: ['vpc-b'],
      missing: ['cidrs'],
    },
  },
});
