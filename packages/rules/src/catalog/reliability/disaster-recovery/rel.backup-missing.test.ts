import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { backupMissing } from './rel.backup-missing.ts';

const database = aDesign().component('db', 'database');
const queue = aDesign().component('q', 'message-queue', { backup: 'none' });

testRule(backupMissing, {
  passes: {
    'a backup that is drawn': database
      .component('s3', 'object-store', { backup: 'scheduled' })
      .link('b', 'backup-copy', 'db', 's3'),
    'a backup that is stated': database.with('db', { backup: 'on-demand' }),
  },
  fails: {
    'a database stated to have none': {
      design: database.with('db', { backup: 'none' }),
      at: ['db'],
      severity: 'high',
      params: { replicated: false },
    },
    'a database that is only replicated': {
      design: database
        .with('db', { backup: 'none' })
        .component('db2', 'database')
        .link('r', 'replication', 'db', 'db2'),
      at: ['db'],
      params: { replicated: true },
    },
    'a durable queue': { design: queue.with('q', { durable: true }), at: ['q'] },
  },
  notApplicable: {
    'to queues that keep nothing': queue.with('q', { durable: false }),
    'to caches': aDesign().component('c', 'cache', { backup: 'none' }),
  },
  notAssessed: { 'when nobody says': { design: database, at: ['db'], missing: ['backup'] } },
});
