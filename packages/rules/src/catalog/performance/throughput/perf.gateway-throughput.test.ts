import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { testRule } from '../../../testing/test-rule.ts';
import { skuMbps } from './gateway-skus.ts';
import { gatewayThroughput } from './perf.gateway-throughput.ts';

const gateway = (peakMbps: number, sku: string, kind = 'vpn-gateway') =>
  aDesign()
    .component('dc', 'data-center')
    .component('gw', kind, { sku })
    .component('vnet', 'vpc')
    .link('l', 'link', 'dc', 'gw')
    .link('m', 'link', 'gw', 'vnet')
    .flow('app', 'dc', 'vnet', { peakMbps });

testRule(gatewayThroughput, {
  passes: {
    'a size that is exactly enough': gateway(650, 'VpnGw1AZ'),
    'the largest size': gateway(10_000, 'VpnGw5'),
    'an ExpressRoute gateway': gateway(2000, 'ErGw2AZ', 'circuit-gateway'),
  },
  fails: {
    'a size that is too small': {
      design: gateway(651, 'VpnGw1AZ'),
      at: ['gw'],
      severity: 'high',
      params: { sku: 'VpnGw1AZ', demandMbps: 651, capacityMbps: 650 },
    },
    'both directions together': {
      design: gateway(600, 'VpnGw1').flow('back', 'vnet', 'dc', { peakMbps: 100 }),
      at: ['gw'],
      params: { demandMbps: 700 },
    },
  },
  notApplicable: {
    'to sizes nobody publishes a figure for': gateway(9000, 'custom'),
    'to gateways that state their throughput': gateway(9000, 'VpnGw1').with('gw', { throughputMbps: 10 }),
    'to gateways that no flow passes': gateway(9000, 'VpnGw1').without('app'),
  },
  notAssessed: {
    'when a flow states no peak': {
      design: gateway(10, 'VpnGw1').flow('more', 'dc', 'vnet'),
      at: ['more'],
      missing: ['peakMbps'],
    },
  },
});

describe('published sizes', () => {
  test.each([
    ['vpn-gateway', 'Basic', 100],
    ['vpn-gateway', 'VpnGw2', 1250],
    ['vpn-gateway', 'VpnGw3AZ', 2500],
    ['vpn-gateway', 'VpnGw4', 5000],
    ['circuit-gateway', 'Ultra Performance', 10_000],
    ['circuit-gateway', 'VpnGw1', undefined],
  ])('of %s %s', (kind, sku, mbps) => {
    expect(skuMbps(kind, sku)).toBe(mbps);
  });
});
