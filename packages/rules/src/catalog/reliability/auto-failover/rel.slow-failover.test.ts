import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { slowFailover } from './rel.slow-failover.ts';

const circuits = (props: Record<string, string | number | boolean>, rtoSec = 30) =>
  aDesign()
    .component('dc', 'data-center')
    .component('dxgw', 'circuit-gateway')
    .component('vpc', 'vpc')
    .link('c1', 'direct-connect', 'dc', 'dxgw', { routing: 'bgp', latencyMs: 1, ...props })
    .link('c2', 'direct-connect', 'dc', 'dxgw', { routing: 'bgp', latencyMs: 2 })
    .link('v', 'transit-attachment', 'dxgw', 'vpc')
    .flow('app', 'dc', 'vpc', {}, { rtoSec });

testRule(slowFailover, {
  passes: {
    'BFD, which notices within a second': circuits({ bfd: true }),
    'a hold timer as short as the recovery time': circuits({ bgpHoldSec: 30 }),
    'a slow line that nothing stands in for, beside a quick choice': circuits({ bfd: true })
      .component('r', 'customer-router')
      .link('first', 'dedicated-circuit', 'r', 'dc', { routing: 'bgp' })
      .flow('app', 'r', 'vpc', {}, { rtoSec: 30 }),
  },
  fails: {
    'the slowest of several, naming it': {
      design: circuits({ bgpHoldSec: 60 })
        .component('other', 'router')
        .link('o1', 'direct-connect', 'other', 'dxgw', { latencyMs: 1 })
        .link('o2', 'direct-connect', 'other', 'dxgw', { latencyMs: 2 })
        .flow('app', 'dc', 'other', {}, { rtoSec: 30 })
        .with('o1', { routing: 'bgp', bgpHoldSec: 120 }),
      at: ['app', 'c1', 'o1'],
      params: { link: 'o1', seconds: 120 },
    },
    'a recovery time that no timer meets': { design: circuits({ bfd: true }, 0.5), at: ['app', 'c1'] },
    'test traffic, two steps milder': {
      design: circuits({}).flow('app', 'dc', 'vpc', { env: 'test' }, { rtoSec: 30 }),
      at: ['app', 'c1'],
      severity: 'info',
    },
    'the default hold timer of BGP': {
      design: circuits({}),
      at: ['app', 'c1'],
      severity: 'medium',
      params: { link: 'c1', seconds: 90, mechanism: 'bgp-hold' },
      confidence: 'assumed',
    },
    'static routes, which nothing withdraws': {
      design: circuits({ routing: 'static' }),
      at: ['app', 'c1'],
      params: { seconds: null, mechanism: 'static' },
    },
    'a slow BFD': {
      design: circuits({ bfd: true, bfdIntervalMs: 20_000, bfdMultiplier: 3 }),
      at: ['app', 'c1'],
      params: { seconds: 60 },
    },
    'a VPN that waits for dead-peer detection': {
      design: circuits({ bfd: true })
        .without('c1', 'c2')
        .link('v1', 'vpn-site-to-site', 'dc', 'dxgw', { latencyMs: 1 })
        .link('v2', 'vpn-site-to-site', 'dc', 'dxgw', { latencyMs: 2 })
        .flow('app', 'dc', 'vpc', {}, { rtoSec: 10 }),
      at: ['app', 'v1'],
      params: { seconds: 30, mechanism: 'dead-peer-detection' },
    },
  },
  notApplicable: {
    'to flows without a recovery time': circuits({}).flow('app', 'dc', 'vpc'),
    'where there is nothing to fail over to': circuits({}).without('c2'),
  },
});
