import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { capacityMinCut } from './scal.capacity-min-cut.ts';

const twoLinks = (peakMbps: number) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l1', 'link', 'a', 'b', { bandwidthMbps: 1000 })
    .link('l2', 'link', 'a', 'b', { bandwidthMbps: 2000 })
    .flow('app', 'a', 'b', { peakMbps, priority: 4 });

testRule(capacityMinCut, {
  passes: {
    'a demand that the links carry together': twoLinks(3000),
    'opposite directions, which do not add up': twoLinks(3000).flow('back', 'b', 'a', { peakMbps: 3000 }),
  },
  fails: {
    'a demand above both links': {
      design: twoLinks(3001),
      at: ['app', 'l1', 'l2'],
      severity: 'critical',
      params: { demandMbps: 3001, capacityMbps: 3000, minCut: ['l1', 'l2'] },
    },
    'flows that fit alone and not together, whatever their priority': {
      design: twoLinks(2000).flow('batch', 'a', 'b', { peakMbps: 2000 }),
      at: ['app', 'batch', 'l1', 'l2'],
    },
    'a component in the middle that is the limit': {
      design: twoLinks(500)
        .without('l1', 'l2')
        .component('fw', 'firewall', { throughputMbps: 400 })
        .link('l3', 'link', 'a', 'fw')
        .link('l4', 'link', 'fw', 'b'),
      at: ['app', 'fw'],
      params: { capacityMbps: 400, minCut: ['fw'] },
    },
  },
  notApplicable: { 'to a flow without a path': twoLinks(5000).without('l1', 'l2') },
  notAssessed: {
    'when a flow states no demand': {
      design: twoLinks(1).with('app', { peakMbps: null }),
      at: ['app'],
      missing: ['peakMbps'],
    },
    'when a wide-area link states no bandwidth': {
      design: twoLinks(1).link('wan', 'internet-link', 'a', 'b'),
      at: ['wan'],
      missing: ['bandwidthMbps'],
    },
  },
});
