import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleFlowLimit } from './perf.single-flow-limit.ts';

const transfer = (perConnectionMbps: number, kind: string, props: Record<string, string | number>) =>
  aDesign()
    .component('dc', 'data-center')
    .component('hub', 'transit-hub', { provider: 'aws' })
    .link('l', kind, 'dc', 'hub', props)
    .flow('copy', 'dc', 'hub', { perConnectionMbps });

testRule(singleFlowLimit, {
  passes: {
    'a connection that exactly fills a tunnel': transfer(1250, 'vpn-site-to-site', { tunnels: 4 }),
    'a connection that exactly fills a circuit': transfer(10_000, 'direct-connect', { bandwidthMbps: 10_000 }),
    'a fabric whose bandwidth nobody states': transfer(10_000, 'l2-l3-fabric', {}),
  },
  fails: {
    'a connection above one of four tunnels': {
      design: transfer(1251, 'vpn-site-to-site', { tunnels: 4 }),
      at: ['copy'],
      severity: 'medium',
      params: { element: 'l', limitMbps: 1250 },
    },
    'a tunnel on a slower access line': {
      design: transfer(600, 'vpn-site-to-site', { bandwidthMbps: 500 }),
      at: ['copy'],
      params: { limitMbps: 500 },
    },
    'a connection above one of two circuits': {
      design: transfer(15_000, 'direct-connect', { bandwidthMbps: 10_000 }).link('m', 'direct-connect', 'dc', 'hub', {
        bandwidthMbps: 10_000,
      }),
      at: ['copy'],
      params: { limitMbps: 10_000 },
    },
    'an instance on the way': {
      design: transfer(900, 'direct-connect', { bandwidthMbps: 10_000 })
        .component('fw', 'firewall', { throughputMbps: 800, instances: 2 })
        .without('l')
        .link('l1', 'link', 'dc', 'fw')
        .link('l2', 'link', 'fw', 'hub'),
      at: ['copy'],
      params: { element: 'fw', limitMbps: 800 },
    },
  },
  notApplicable: {
    'to flows that state no need per connection': transfer(1, 'direct-connect', {}).flow('copy', 'dc', 'hub'),
  },
  notAssessed: {
    'when a circuit states no bandwidth': {
      design: transfer(100, 'direct-connect', {}),
      at: ['l'],
      missing: ['bandwidthMbps'],
    },
    'when nobody knows what a tunnel carries': {
      design: transfer(100, 'vpn-site-to-site', {}).with('hub', { provider: 'other' }),
      at: ['l'],
      missing: ['tunnelMbps'],
    },
  },
});
