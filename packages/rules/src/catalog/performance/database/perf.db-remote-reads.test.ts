import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dbRemoteReads } from './perf.db-remote-reads.ts';

const reads = (readRatio: number) =>
  aDesign()
    .component('seoul', 'vpc', { region: 'ap-northeast-2' })
    .component('tokyo', 'vpc', { region: 'ap-northeast-1' })
    .component('app', 'service', { parent: 'seoul', region: 'ap-northeast-2' })
    .component('db', 'database', { parent: 'tokyo', region: 'ap-northeast-1' })
    .link('l', 'vpc-peering', 'seoul', 'tokyo')
    .flow('f', 'app', 'db', { readRatio });
const copy = (kind: string, region: string) => reads(0.9).component('copy', kind, { parent: 'seoul', region });

testRule(dbRemoteReads, {
  passes: {
    'a flow that mostly writes': reads(0.49),
    'a read replica near the reader': copy('database', 'ap-northeast-2').link('rep', 'replication', 'db', 'copy'),
    'a cache near the reader': copy('cache', 'ap-northeast-2').link('c', 'data-access', 'app', 'copy'),
  },
  fails: {
    'a flow that reads half of the time': {
      design: reads(0.5),
      at: ['f'],
      severity: 'medium',
      params: { readRatio: 0.5, places: ['ap-northeast-2', 'ap-northeast-1'] },
    },
    'a replica that stands far away as well': {
      design: copy('database', 'us-east-1').link('rep', 'replication', 'db', 'copy'),
      at: ['f'],
    },
    'a cache that the reader does not use': { design: copy('cache', 'ap-northeast-2'), at: ['f'] },
  },
  notApplicable: {
    'within one region': reads(0.9).with('db', { region: 'ap-northeast-2' }),
    'to flows that end at no database': reads(0.9).flow('f', 'app', 'tokyo', { readRatio: 0.9 }),
  },
  notAssessed: {
    'when the share of reads is not stated': {
      design: reads(0.9).flow('f', 'app', 'db'),
      at: ['f'],
      missing: ['readRatio'],
    },
    'when nobody says where the reader stands': {
      design: reads(0.9).with('app', { region: null }).with('seoul', { region: null }),
      at: ['app'],
      missing: ['region'],
    },
  },
});
