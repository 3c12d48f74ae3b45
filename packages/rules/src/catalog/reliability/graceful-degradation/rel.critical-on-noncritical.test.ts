import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { criticalOnNoncritical } from './rel.critical-on-noncritical.ts';

const call = (caller: number | null, callee: number | null, fallback: string | null = 'none') =>
  aDesign()
    .component('shop', 'service')
    .component('ads', 'service')
    .link('c', 'service-call', 'shop', 'ads')
    .with('shop', { criticality: caller })
    .with('ads', { criticality: callee })
    .with('c', { fallback });

testRule(criticalOnNoncritical, {
  passes: {
    'a callee of the same class': call(1, 1),
    'a callee that is more critical': call(3, 2),
    'two services of which nobody states the class': call(null, null, null),
    'a fallback': call(1, 3, 'cached'),
  },
  fails: {
    'a callee that is one class lower': {
      design: call(1, 2),
      at: ['c'],
      severity: 'high',
      params: { callerClass: 1, calleeClass: 2 },
      confidence: 'stated',
    },
    'a callee below a caller of the usual class': { design: call(null, 3), at: ['c'], confidence: 'assumed' },
  },
  notApplicable: { 'to calls nobody waits for': call(1, 3).with('c', { mode: 'async' }) },
  notAssessed: {
    'when nobody says what the caller does without it': { design: call(1, 3, null), at: ['c'], missing: ['fallback'] },
  },
});
