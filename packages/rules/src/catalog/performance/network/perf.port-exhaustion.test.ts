import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { portExhaustion } from './perf.port-exhaustion.ts';

const translated = (connections: number, props: Record<string, string | number>, kind = 'nat-gateway') =>
  aDesign()
    .component('net', 'vpc')
    .component('nat', kind, props)
    .component('api', 'internet')
    .link('l', 'link', 'net', 'nat')
    .link('m', 'internet-link', 'nat', 'api')
    .flow('f', 'net', 'api', { connections });
const aws = { provider: 'aws', egressIps: 1 };
const globalnet = referenceDesign('submariner-broker').with('sub', { globalnet: true, egressIps: 1 });

testRule(portExhaustion, {
  passes: {
    'as many connections as one AWS address has': translated(55_000, aws),
    'as many connections as two AWS addresses have': translated(110_000, { ...aws, egressIps: 2 }),
    'few connections, whatever the number of addresses': translated(64_512, {}),
    'many connections to different targets': translated(50_000, aws)
      .component('api-2', 'internet')
      .link('n', 'internet-link', 'nat', 'api-2')
      .flow('g', 'net', 'api-2', { connections: 50_000 }),
  },
  fails: {
    'one connection more than one AWS address has': {
      design: translated(55_001, aws),
      at: ['nat'],
      severity: 'high',
      params: { connections: 55_001, limit: 55_000, addressesNeeded: 2, target: 'api' },
    },
    'one connection more than the ports of an address': {
      design: translated(64_513, { egressIps: 1 }, 'egress-gateway'),
      at: ['nat'],
      params: { limit: 64_512 },
    },
    'several flows to one target': {
      design: translated(40_000, aws).flow('g', 'net', 'api', { connections: 40_000 }),
      at: ['nat'],
      params: { connections: 80_000 },
    },
    'the egress address of a Globalnet cluster': {
      design: globalnet.with('f', { connections: 64_513 }),
      at: ['gw-w'],
      params: { limit: 64_512 },
    },
  },
  notApplicable: {
    'to gateways that no flow passes': translated(99_000, aws).without('f'),
    'to Submariner gateways that translate nothing': globalnet.with('sub', { globalnet: false }),
  },
  notAssessed: {
    'when the number of addresses matters and is not stated': {
      design: translated(64_513, {}),
      at: ['nat'],
      missing: ['egressIps'],
    },
    'when a flow states no connections': {
      design: translated(1, aws).flow('g', 'net', 'api'),
      at: ['g'],
      missing: ['connections'],
    },
  },
});
