import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { drCapacity } from './rel.dr-capacity.ts';

const recovering = (bandwidthMbps: number | null, peakMbps: number | null, priority = 2) =>
  aDesign()
    .component('branch', 'branch-site')
    .component('main', 'data-center', { drSite: 'dr' })
    .component('dr', 'data-center')
    .link('line', 'dedicated-circuit', 'branch', 'main', { bandwidthMbps: 1000 })
    .link('reserve', 'dedicated-circuit', 'branch', 'dr')
    .with('reserve', { bandwidthMbps })
    .flow('app', 'branch', 'main', { priority })
    .with('app', { peakMbps });

testRule(drCapacity, {
  passes: {
    'a line as large as the demand': recovering(500, 500),
    'a site that takes as much': recovering(500, 500).with('dr', { throughputMbps: 500 }),
  },
  fails: {
    'a line that is too small': {
      design: recovering(499, 500),
      at: ['dr', 'main'],
      severity: 'high',
      params: { demandMbps: 500, capacityMbps: 499, from: 'branch' },
    },
    'a site that takes less': {
      design: recovering(500, 500).with('dr', { throughputMbps: 499 }),
      at: ['dr', 'main'],
      params: { capacityMbps: 499, from: null },
    },
    'a site nobody can reach': {
      design: recovering(500, 500).without('reserve'),
      at: ['dr', 'main'],
      params: { capacityMbps: 0 },
    },
    'flows of the third priority in a regulated network': {
      design: recovering(1, 500, 3).profile('regulated'),
      at: ['dr', 'main'],
    },
  },
  notApplicable: {
    'to flows that can wait': recovering(1, 500, 3),
    'without a recovery site': recovering(1, 500).with('main', { drSite: null }),
  },
  notAssessed: {
    'when the demand is not stated': { design: recovering(500, null), at: ['app'], missing: ['peakMbps'] },
    'when a line states no bandwidth': {
      design: recovering(null, 500),
      at: ['reserve'],
      missing: ['bandwidthMbps'],
    },
  },
});
