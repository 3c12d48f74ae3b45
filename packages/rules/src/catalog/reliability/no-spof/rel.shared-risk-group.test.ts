import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { sharedRiskGroup } from './rel.shared-risk-group.ts';

const demanding = { availability: 0.999 };
const twoLinks = (one: Record<string, string | string[]>, other: Record<string, string | string[]>) =>
  aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l1', 'link', 'a', 'b', one)
    .link('l2', 'link', 'a', 'b', other)
    .flow('app', 'a', 'b', {}, demanding);

testRule(sharedRiskGroup, {
  passes: {
    'links in different conduits': twoLinks({ conduit: 'north' }, { conduit: 'south' }),
    'a group that only one of the links belongs to': twoLinks({ srlg: ['river-bridge'] }, {}),
  },
  fails: {
    'links in one conduit': {
      design: twoLinks({ conduit: 'north' }, { conduit: 'north' }),
      at: ['l1', 'l2'],
      severity: 'high',
      params: { groups: ['conduit:north'], flows: ['app'] },
    },
    'links of one carrier and one declared group, as one finding': {
      design: twoLinks({ isp: 'kt', srlg: ['river-bridge'] }, { isp: 'kt', srlg: ['river-bridge'] }),
      at: ['l1', 'l2'],
      params: { groups: ['isp:kt', 'river-bridge'] },
    },
    'a modest flow in a regulated network': {
      design: twoLinks({ conduit: 'north' }, { conduit: 'north' })
        .flow('app', 'a', 'b', {}, { availability: 0.99 })
        .profile('regulated'),
      at: ['l1', 'l2'],
    },
    'two routers in one zone': {
      design: aDesign()
        .component('a', 'router')
        .component('b', 'router')
        .component('r1', 'router', { zones: ['a'] })
        .component('r2', 'router', { zones: ['a'] })
        .link('l1', 'link', 'a', 'r1')
        .link('l2', 'link', 'a', 'r2')
        .link('l3', 'link', 'r1', 'b')
        .link('l4', 'link', 'r2', 'b')
        .flow('app', 'a', 'b', {}, demanding),
      at: ['r1', 'r2'],
      params: { groups: ['zone:a'] },
    },
  },
  notApplicable: {
    'to flows that require less': twoLinks({ conduit: 'north' }, { conduit: 'north' }).flow(
      'app',
      'a',
      'b',
      {},
      {
        availability: 0.99,
      },
    ),
    'where a single link is the finding': twoLinks({ conduit: 'north' }, { conduit: 'north' }).without('l2'),
    'where nothing is shared with anything': twoLinks({}, {}),
  },
});
