import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { conntrackCapacity } from './perf.conntrack-capacity.ts';

const pool = (cps: number, props: Record<string, number>) =>
  aDesign()
    .component('cl', 'cluster')
    .component('np', 'node-pool', { parent: 'cl', ...props })
    .component('svc', 'service', { parent: 'cl' })
    .component('dc', 'data-center')
    .link('l', 'link', 'dc', 'cl')
    .flow('f', 'dc', 'svc', { cps });

testRule(conntrackCapacity, {
  passes: {
    'a table that is filled to 70%': pool(700, { nodes: 1, conntrackTimeoutSec: 100, conntrackMax: 100_000 }),
    'the least kube-proxy sets': pool(900, { nodes: 1, conntrackTimeoutSec: 100 }),
    'connections spread over two pools': pool(1400, {
      nodes: 1,
      conntrackTimeoutSec: 100,
      conntrackMax: 100_000,
    }).component('np2', 'node-pool', { parent: 'cl', nodes: 1, conntrackTimeoutSec: 100, conntrackMax: 100_000 }),
  },
  fails: {
    'a table that is filled above 70%': {
      design: pool(701, { nodes: 1, conntrackTimeoutSec: 100, conntrackMax: 100_000 }),
      at: ['np'],
      severity: 'medium',
      params: { connections: 70_100, possible: 100_000 },
    },
    'more than 8 cores give': {
      design: pool(4000, { nodes: 2, conntrackTimeoutSec: 100, cores: 8 }),
      at: ['np'],
      params: { connections: 200_000, possible: 262_144 },
    },
    'more than the least, which few cores do not lower': {
      design: pool(1000, { nodes: 1, conntrackTimeoutSec: 100, cores: 2 }),
      at: ['np'],
      params: { possible: 131_072 },
    },
  },
  notApplicable: {
    'when no flow says how many connections it opens': pool(1, { nodes: 1 }).flow('f', 'dc', 'svc'),
    'to node pools of other clusters': pool(1, {}).without('np').component('other', 'node-pool'),
  },
  notAssessed: {
    'when the number of nodes is not stated': {
      design: pool(1, { conntrackTimeoutSec: 100 }),
      at: ['np'],
      missing: ['nodes'],
    },
    'when the timeout is not stated': { design: pool(1, { nodes: 1 }), at: ['np'], missing: ['conntrackTimeoutSec'] },
    'when neither cores nor limit are stated and matter': {
      design: pool(1000, { nodes: 1, conntrackTimeoutSec: 100 }),
      at: ['np'],
      missing: ['conntrackMax'],
    },
  },
});
