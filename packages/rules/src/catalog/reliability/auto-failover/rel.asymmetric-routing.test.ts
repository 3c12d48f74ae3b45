import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { asymmetricRouting } from './rel.asymmetric-routing.ts';

const ways = (stateShared: boolean | null) =>
  aDesign()
    .component('dc', 'data-center')
    .component('fw1', 'firewall')
    .component('fw2', 'firewall')
    .component('vpc', 'vpc')
    .with('fw1', { stateShared })
    .with('fw2', { stateShared })
    .link('in1', 'l2-l3-fabric', 'dc', 'fw1')
    .link('in2', 'l2-l3-fabric', 'dc', 'fw2')
    .link('out1', 'direct-connect', 'fw1', 'vpc')
    .link('out2', 'direct-connect', 'fw2', 'vpc')
    .flow('app', 'dc', 'vpc');
const preferred = ways(false).with('out1', { localPref: 200 });

testRule(asymmetricRouting, {
  passes: {
    'firewalls that share their state': ways(true),
    'one way preferred in both directions': preferred.with('out2', { asPathPrepend: 2 }),
    'one way preferred in both directions by MED': preferred.with('out2', { med: 10 }),
    'a way that waits as a backup': ways(false).with('out2', { role: 'backup' }),
    'a circuit before a tunnel, as both sides rank them': ways(false)
      .without('out2')
      .link('out2', 'vpn-site-to-site', 'fw2', 'vpc'),
  },
  fails: {
    'two equal ways': {
      design: ways(false),
      at: ['app', 'fw1', 'fw2'],
      severity: 'high',
      params: { reason: 'unset' },
    },
    'a preference in one direction only': { design: preferred, at: ['app', 'fw1', 'fw2'], params: { reason: 'unset' } },
    'opposite preferences': {
      design: preferred.with('out1', { asPathPrepend: 2 }),
      at: ['app', 'fw1', 'fw2'],
      params: { reason: 'differ' },
    },
  },
  notApplicable: {
    'to one firewall': ways(false).without('fw2'),
    'to firewalls one behind the other': ways(false).without('in2', 'out1').link('mid', 'l2-l3-fabric', 'fw1', 'fw2'),
    'to flows that may go round them': ways(false).link('round', 'direct-connect', 'dc', 'vpc'),
  },
  notAssessed: {
    'when nobody says whether they share their state': {
      design: ways(null),
      at: ['fw1', 'fw2'],
      missing: ['stateShared'],
    },
  },
});
