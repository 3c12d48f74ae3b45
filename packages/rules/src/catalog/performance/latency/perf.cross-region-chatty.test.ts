import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { crossRegionChatty } from './perf.cross-region-chatty.ts';

const calls = (callsPerRequest: number, rttMs: number, requires: Record<string, number> = {}) =>
  aDesign()
    .component('seoul', 'vpc', { region: 'ap-northeast-2' })
    .component('tokyo', 'vpc', { region: 'ap-northeast-1' })
    .link('l', 'link', 'seoul', 'tokyo', { rttMs })
    .flow('app', 'seoul', 'tokyo', { callsPerRequest }, requires);

testRule(crossRegionChatty, {
  passes: {
    'calls that take 50 ms together': calls(5, 10),
    'calls that take 30% of the budget': calls(2, 6, { latencyMs: 40 }),
    'many calls within one region': calls(100, 10).with('tokyo', { region: 'ap-northeast-2' }),
  },
  fails: {
    'calls that take more than 50 ms together': {
      design: calls(6, 10),
      at: ['app'],
      severity: 'high',
      params: { roundTrips: 6, roundTripMs: 10, requestMs: 60, places: ['ap-northeast-2', 'ap-northeast-1'] },
    },
    'calls that take more than 30% of the budget': { design: calls(2, 7, { latencyMs: 40 }), at: ['app'] },
    'calls between a data center and a region': {
      design: calls(6, 10)
        .component('dc', 'data-center')
        .link('l', 'link', 'dc', 'tokyo', { rttMs: 10 })
        .flow('app', 'dc', 'tokyo', { callsPerRequest: 6 }),
      at: ['app'],
      params: { places: ['dc', 'ap-northeast-1'] },
    },
  },
  notApplicable: {
    'to a single call, however far': calls(1, 200),
    'to flows without a path': calls(6, 10).without('l'),
  },
  notAssessed: {
    'when nobody says where one end stands': {
      design: calls(6, 10).with('tokyo', { region: null }),
      at: ['tokyo'],
      missing: ['region'],
    },
    'when nobody knows how long a link takes': {
      design: calls(6, 0).link('l', 'vpc-peering', 'seoul', 'tokyo'),
      at: ['l'],
      missing: ['latencyMs'],
    },
  },
});
