import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noAuditLog } from './sec.no-audit-log.ts';

const logged = aDesign()
  .component('db', 'database', { dataClass: 'confidential', account: 'shop' })
  .component('log', 'audit-log', { immutable: true })
  .link('t', 'telemetry', 'db', 'log', { signals: ['audit'] });

testRule(noAuditLog, {
  passes: {
    'an immutable audit log': logged,
    'an alterable log in another account': logged.with('log', { immutable: false, account: 'security' }),
    'a link to an audit log that does not say what it carries': logged.with('t', { signals: null }),
    'the log of the cluster it stands in': aDesign()
      .component('cl', 'cluster')
      .component('db', 'database', { parent: 'cl', dataClass: 'restricted' })
      .component('log', 'audit-log', { immutable: true })
      .link('t', 'telemetry', 'cl', 'log', { signals: ['audit'] }),
  },
  fails: {
    'no link at all': { design: logged.without('t'), at: ['db'], severity: 'medium', params: { sink: '' } },
    'a link with metrics only': { design: logged.with('t', { signals: ['metrics'] }), at: ['db'] },
    'an alterable log in the same account': {
      design: logged.with('log', { immutable: false, account: 'shop' }),
      at: ['db', 'log'],
      params: { sink: 'log' },
    },
  },
  notApplicable: { 'to internal data': logged.with('db', { dataClass: 'internal' }) },
  notAssessed: {
    'when the log does not say whether it can be altered': {
      design: logged.with('log', { immutable: null }),
      at: ['log'],
      missing: ['immutable'],
    },
    'when a link to a log store does not say what it carries': {
      design: logged.component('log', 'logging').with('t', { signals: null }),
      at: ['t'],
      missing: ['signals'],
    },
  },
});
