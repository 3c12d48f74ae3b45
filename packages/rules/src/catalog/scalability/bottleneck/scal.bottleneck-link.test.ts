import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { bottleneckLink } from './scal.bottleneck-link.ts';

/** A fast path of 1 Gbps and a slower one that demand could move to. */
const fastAndSlow = (peakMbps: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('fast', 'link', 'a', 'b', { bandwidthMbps: 1000, latencyMs: 1 })
    .link('slow', 'link', 'a', 'b', { bandwidthMbps: 1000, latencyMs: 9 })
    .flow('f', 'a', 'b', { peakMbps });

testRule(bottleneckLink, {
  passes: {
    '70% of its bandwidth': fastAndSlow(700),
    'two directions that are each below 70%': fastAndSlow(700).flow('back', 'b', 'a', { peakMbps: 700 }),
    'links of equal cost that share the load': fastAndSlow(1400).with('slow', { latencyMs: 1 }),
    'four circuits with 15 Gbps between them': referenceDesign('direct-connect-maximum-resiliency'),
  },
  fails: {
    'more than 70%, mildly': {
      design: fastAndSlow(701),
      at: ['fast'],
      severity: 'medium',
      params: { loadMbps: 701, capacityMbps: 1000 },
    },
    'more than 90%': { design: fastAndSlow(901), at: ['fast'], severity: 'high' },
    'exactly 90%, still mildly': { design: fastAndSlow(900), at: ['fast'], severity: 'medium' },
    'all of it': { design: fastAndSlow(1000), at: ['fast'], severity: 'critical' },
    'flows that fit alone and not together': {
      design: fastAndSlow(400).flow('g', 'a', 'b', { avgMbps: 400 }),
      at: ['fast'],
      params: { flows: ['f', 'g'], loadMbps: 800 },
    },
    'what is known even when another flow states nothing': {
      design: fastAndSlow(800).flow('g', 'a', 'b'),
      at: ['fast'],
    },
    'a VPN by what its tunnels carry': {
      design: fastAndSlow(900)
        .without('fast', 'slow')
        .link('fast', 'vpn-site-to-site', 'a', 'b', { tunnels: 2, tunnelMbps: 600, latencyMs: 1 }),
      at: ['fast'],
      params: { capacityMbps: 1200 },
    },
  },
  notApplicable: {
    'to local links without a limit': fastAndSlow(9000).with('fast', { bandwidthMbps: null }),
    'where the minimum cut is already exceeded': fastAndSlow(9000).without('slow'),
  },
  notAssessed: {
    'when a wide-area link states no bandwidth': {
      design: aDesign()
        .component('a', 'router')
        .component('b', 'router')
        .link('wan', 'internet-link', 'a', 'b')
        .flow('f', 'a', 'b', { peakMbps: 10 }),
      at: ['wan'],
      missing: ['bandwidthMbps'],
    },
    'when a flow states no demand': {
      design: fastAndSlow(100).with('f', { peakMbps: null }),
      at: ['f'],
      missing: ['peakMbps'],
    },
  },
});
