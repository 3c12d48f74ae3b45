import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { controlPlaneQuorum } from './rel.control-plane-quorum.ts';

const cluster = (votingMembers: number, voterZones: readonly string[] = ['a', 'b', 'c']) =>
  aDesign().component('cl', 'cluster', { controlPlane: 'self-managed', votingMembers, voterZones });

testRule(controlPlaneQuorum, {
  passes: {
    'three voters in three zones': cluster(3),
    'three voters in two zones, which another rule judges': cluster(3, ['a', 'b']),
    'five voters': cluster(5),
  },
  fails: {
    'one voter': { design: cluster(1), at: ['cl'], severity: 'high', params: { reason: 'one' } },
    'two voters': { design: cluster(2), at: ['cl'], params: { reason: 'even' } },
    'four voters': { design: cluster(4), at: ['cl'], params: { reason: 'even', voters: 4 } },
    'three voters in one zone': { design: cluster(3, ['a', 'a']), at: ['cl'], params: { reason: 'one-domain' } },
    'a database that votes': {
      design: aDesign().component('db', 'database', { votingMembers: 2 }),
      at: ['db'],
    },
  },
  notApplicable: {
    'to control planes of the provider': aDesign().component('cl', 'cluster', { controlPlane: 'managed' }),
    'to databases that do not vote': aDesign().component('db', 'database'),
    'to voters the provider runs': aDesign().component('db', 'database', { votingMembers: 2, managed: true }),
  },
  notAssessed: {
    'when the voters are not stated': {
      design: cluster(3).with('cl', { votingMembers: null }),
      at: ['cl'],
      missing: ['votingMembers'],
    },
    'when nobody says where three voters stand': {
      design: cluster(3).with('cl', { voterZones: null }),
      at: ['cl'],
      missing: ['voterZones'],
    },
  },
});
