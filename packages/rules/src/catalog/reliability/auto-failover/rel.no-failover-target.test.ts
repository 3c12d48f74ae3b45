import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { noFailoverTarget } from './rel.no-failover-target.ts';

const single = aDesign()
  .component('cl1', 'cluster')
  .component('cl2', 'cluster')
  .component('client', 'service', { parent: 'cl1' })
  .component('hello', 'service', { parent: 'cl1', name: 'hello', namespace: 'sample', replicas: 1 })
  .flow('app', 'client', 'hello', { failover: 'auto' });
const copied = single
  .component('hello2', 'service', { parent: 'cl2', name: 'hello', namespace: 'sample' })
  .link('t', 'overlay-tunnel', 'cl1', 'cl2');

testRule(noFailoverTarget, {
  passes: {
    'the same service in another cluster': copied,
    'two replicas in a cluster of two zones': single.with('hello', { replicas: 2 }).with('cl1', { zones: ['a', 'b'] }),
    'a service that runs in two sites': single.with('hello', { sites: ['cl1', 'cl2'] }),
    'a replicated database in another site': aDesign()
      .component('one', 'data-center')
      .component('two', 'data-center')
      .component('s', 'service', { parent: 'one' })
      .component('db1', 'database', { parent: 'one' })
      .component('db2', 'database', { parent: 'two' })
      .link('line', 'dedicated-circuit', 'one', 'two')
      .link('rep', 'replication', 'db1', 'db2')
      .flow('app', 's', 'db1', { failover: 'auto' }),
    'the published design of two clusters': referenceDesign('istio-multi-primary'),
  },
  fails: {
    'a lone service': {
      design: single,
      at: ['app', 'hello'],
      severity: 'high',
      params: { unreachable: [] },
    },
    'a copy of another namespace': {
      design: copied.with('hello2', { namespace: 'other' }),
      at: ['app', 'hello'],
    },
    'a copy in the same cluster': {
      design: single.component('hello2', 'service', { parent: 'cl1', name: 'hello', namespace: 'sample' }),
      at: ['app', 'hello'],
    },
    'a copy that cannot be reached': {
      design: copied.without('t'),
      at: ['app', 'hello'],
      params: { unreachable: ['hello2'] },
    },
    'two replicas in one zone': {
      design: single.with('hello', { replicas: 2 }).with('cl1', { zones: ['a'] }),
      at: ['app', 'hello'],
    },
  },
  notApplicable: {
    'to flows that fail over by hand': single.with('app', { failover: 'manual' }),
    'to flows of which nobody says how they fail over': single.with('app', { failover: null }),
  },
  notAssessed: {
    'when nobody says where two replicas stand': {
      design: single.with('hello', { replicas: 2 }),
      at: ['hello'],
      missing: ['zones'],
    },
  },
});
