import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dbConnections } from './perf.db-connections.ts';

const pools = (replicas: number, poolSize: number, maxConnections = 100) =>
  aDesign()
    .component('app', 'service', { replicas })
    .component('db', 'database', { maxConnections })
    .link('a', 'data-access', 'app', 'db', { poolSize });

testRule(dbConnections, {
  passes: { 'pools that use 80% of the connections': pools(4, 20) },
  fails: {
    'pools above 80%': {
      design: pools(3, 27),
      at: ['db'],
      severity: 'medium',
      params: { connections: 81, possible: 100, clients: ['app'] },
    },
    'the pools of several services': {
      design: pools(4, 10).component('job', 'workload', { replicas: 5 }).link('b', 'data-access', 'job', 'db', {
        poolSize: 10,
      }),
      at: ['db'],
      params: { connections: 90 },
    },
  },
  notApplicable: {
    'to databases nobody is drawn to use': aDesign().component('db', 'database', { maxConnections: 1 }),
  },
  notAssessed: {
    'when the limit is not stated': {
      design: pools(3, 20).with('db', { maxConnections: null }),
      at: ['db'],
      missing: ['maxConnections'],
    },
    'when a pool has no size': {
      design: pools(3, 20).with('a', { poolSize: null }),
      at: ['a'],
      missing: ['poolSize'],
    },
    'when the replicas of a client are not stated': {
      design: pools(1, 20).with('app', { replicas: null }),
      at: ['app'],
      missing: ['replicas'],
    },
  },
});
