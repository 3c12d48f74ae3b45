import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { nMinusOneCapacity } from './rel.n-minus-1-capacity.ts';

const twoLinks = (peakMbps: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l1', 'link', 'a', 'b', { bandwidthMbps: 1000 })
    .link('l2', 'link', 'a', 'b', { bandwidthMbps: 2000 })
    .flow('app', 'a', 'b', { peakMbps, priority: 1 });

testRule(nMinusOneCapacity, {
  passes: {
    'a demand that each link carries alone': twoLinks(1000),
    'excess demand that can wait': twoLinks(800).flow('backup', 'a', 'b', { peakMbps: 5000, priority: 3 }),
  },
  fails: {
    'a demand that only the larger link carries': {
      design: twoLinks(1500),
      at: ['app', 'l2'],
      severity: 'high',
      params: { demandMbps: 1500, remainingMbps: 1000, worst: 'l2', units: ['l2'] },
    },
    'flows that fit alone and not together': {
      design: twoLinks(800).flow('batch', 'a', 'b', { peakMbps: 800, priority: 2 }),
      at: ['app', 'batch', 'l2'],
    },
    'flows of unstated priority, which count as 2': {
      design: twoLinks(1500).with('app', { priority: null }),
      at: ['app', 'l2'],
      confidence: 'assumed',
    },
    'priority 3 in a regulated network': {
      design: twoLinks(1500).with('app', { priority: 3 }).profile('regulated'),
      at: ['app', 'l2'],
    },
    'a group of links that leaves too little': {
      design: twoLinks(1500)
        .link('l3', 'link', 'a', 'b', { bandwidthMbps: 2000, conduit: 'north' })
        .with('l2', { conduit: 'north' }),
      at: ['app', 'l2', 'l3'],
      params: { worst: 'conduit:north', worstIsGroup: true, units: ['conduit:north'] },
    },
  },
  notApplicable: {
    'to traffic that can wait': twoLinks(5000).with('app', { priority: 4 }),
    'to a flow without a path': twoLinks(100).without('l1', 'l2'),
  },
  notAssessed: {
    'when a flow states no peak': {
      design: twoLinks(100).with('app', { peakMbps: null }),
      at: ['app'],
      missing: ['peakMbps'],
    },
    'when a wide-area link states no bandwidth': {
      design: twoLinks(100).link('wan', 'internet-link', 'a', 'b'),
      at: ['wan'],
      missing: ['bandwidthMbps'],
    },
  },
});
