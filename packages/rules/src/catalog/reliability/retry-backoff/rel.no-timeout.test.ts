import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noTimeout } from './rel.no-timeout.ts';

const calls = (outerMs: number, innerMs: number | null) =>
  aDesign()
    .component('web', 'service')
    .component('api', 'service')
    .component('db', 'service')
    .link('outer', 'service-call', 'web', 'api', { timeoutMs: outerMs })
    .link('inner', 'service-call', 'api', 'db')
    .with('inner', { timeoutMs: innerMs });

testRule(noTimeout, {
  passes: {
    'limits that shrink along the chain': calls(1000, 500),
    'a limit as long as that of the caller': calls(1000, 1000),
  },
  fails: {
    'a call that waits longer than its caller': {
      design: calls(1000, 1001),
      at: ['inner'],
      severity: 'medium',
      params: { callerMs: 1000 },
    },
    'a call without a limit': { design: calls(1000, 0), at: ['inner'], params: { callerMs: null } },
    'the first call of a chain without a limit': { design: calls(0, 500), at: ['outer'] },
  },
  notApplicable: {
    'to calls nobody waits for': calls(0, 0).with('outer', { mode: 'async' }).with('inner', { mode: 'async' }),
  },
  notAssessed: {
    'when the limit is not stated': { design: calls(1000, null), at: ['inner'], missing: ['timeoutMs'] },
  },
});
