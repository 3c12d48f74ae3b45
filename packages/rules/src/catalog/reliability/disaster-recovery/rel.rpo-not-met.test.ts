import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { rpoNotMet } from './rel.rpo-not-met.ts';

const store = aDesign()
  .component('dc', 'data-center')
  .component('dc2', 'data-center')
  .component('db', 'database', { parent: 'dc', rpoSec: 300 });
const replicated = (lagSec: number | null) =>
  store.component('db2', 'database', { parent: 'dc2' }).link('r', 'replication', 'db', 'db2').with('r', { lagSec });
const backedUp = (intervalSec: number, target = 'dc2') =>
  store.component('nas', 'object-store', { parent: target }).link('b', 'backup-copy', 'db', 'nas', { intervalSec });

testRule(rpoNotMet, {
  passes: {
    'a replica that lags as much as allowed': replicated(300),
    'a replica that lags, beside frequent backups': replicated(900).with('db', { backupIntervalSec: 300 }),
    'a synchronous replica': replicated(null).with('r', { mode: 'sync' }),
    'a backup as often as allowed': backedUp(300),
  },
  fails: {
    'a replica that lags more than allowed': {
      design: replicated(301),
      at: ['db'],
      severity: 'high',
      params: { rpoSec: 300, lossSec: 301 },
    },
    'a daily backup': { design: backedUp(86_400), at: ['db'], params: { lossSec: 86_400 } },
    'copies that stay in the site': { design: backedUp(60, 'dc'), at: ['db'], params: { lossSec: null } },
    'the demand of a flow, which is stricter': {
      design: replicated(100).component('s', 'service').flow('f', 's', 'db', {}, { rpoSec: 60 }),
      at: ['db'],
      params: { rpoSec: 60 },
    },
  },
  notApplicable: { 'to stores nobody asks it of': replicated(301).with('db', { rpoSec: null }) },
  notAssessed: {
    'when the lag is not stated': { design: replicated(null), at: ['r'], missing: ['lagSec'] },
    'when no copy is known': { design: store, at: ['db'], missing: ['backupIntervalSec'] },
  },
});
