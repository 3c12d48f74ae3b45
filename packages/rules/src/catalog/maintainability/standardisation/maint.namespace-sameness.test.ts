import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { namespaceSameness } from './maint.namespace-sameness.ts';

const same = { name: 'pay', namespace: 'shop', owner: 'orders', ports: ['443', '8080'], type: 'ClusterIP' };
const pair = (other: Record<string, string | string[] | boolean>) =>
  aDesign()
    .component('c1', 'cluster')
    .component('c2', 'cluster')
    .component('m', 'istio', { members: ['c1', 'c2'] })
    .component('s1', 'service', { parent: 'c1', ...same })
    .component('s2', 'service', { parent: 'c2', ...same, ...other } as Record<string, string | string[] | boolean> & {
      name: string;
      parent: string;
    });

testRule(namespaceSameness, {
  passes: {
    'the same service in two clusters, its ports in another order': pair({ ports: ['8080', '443'] }),
    'one common property that is stated of both': pair({}).with('s2', { ports: null, type: null }),
  },
  fails: {
    'different owners': {
      design: pair({ owner: 'billing' }),
      at: ['s1', 's2'],
      severity: 'high',
      params: { owners: true, ports: false, types: false },
    },
    'different ports': { design: pair({ ports: ['80'] }), at: ['s1', 's2'], params: { ports: true } },
    'different types': { design: pair({ type: 'Headless' }), at: ['s1', 's2'], params: { types: true } },
  },
  notApplicable: {
    'to clusters that are not joined': pair({ owner: 'billing' }).without('m'),
    'to other names': pair({ owner: 'billing' }).component('s2', 'service', {
      parent: 'c2',
      name: 'ship',
      namespace: 'shop',
    }),
    'to services that are not exported': pair({ owner: 'billing', exported: false }),
    'within one cluster': pair({}).component('s2', 'service', {
      parent: 'c1',
      name: 'pay',
      namespace: 'shop',
      owner: 'x',
    }),
  },
  notAssessed: {
    'when nothing is stated': {
      design: pair({}).with('s2', { owner: null, ports: null, type: null }),
      at: ['s1', 's2'],
      missing: ['owner', 'ports', 'type'],
    },
  },
});
