import { computeFacts } from '@spandrel/analysis';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { testRule } from '../../../testing/test-rule.ts';
import { policyFor } from '../../../workspace-policy.ts';
import { namingConvention } from './maint.naming-convention.ts';

const pair = aDesign()
  .component('r1', 'router', { name: 'Edge' })
  .component('r2', 'router', { name: 'Edge 2' })
  .component('dc', 'data-center', { name: 'Seoul' });

testRule(namingConvention, {
  passes: {
    'siblings with different names': pair,
    'one name in two places': pair
      .component('a', 'router', { name: 'Edge', parent: 'dc' })
      .component('b', 'router', { name: 'Core', parent: 'dc' }),
    'one name for things of two kinds': pair.component('f', 'firewall', { name: 'Edge' }),
    'siblings of which one has no name': pair.component('r3', 'router'),
  },
  fails: {
    'two siblings of one name': {
      design: pair.component('r2', 'router', { name: 'Edge' }),
      at: ['r1', 'r2'],
      severity: 'low',
      params: { names: ['Edge'], count: 2, pattern: null },
    },
    'several names twice, next to a number that is taken': {
      design: pair
        .component('r3', 'router', { name: 'Edge' })
        .component('r4', 'router', { name: 'Core' })
        .component('r5', 'router', { name: 'Core' })
        .component('r6', 'router', { name: 'Edge' }),
      at: ['r1', 'r3', 'r4', 'r5', 'r6'],
      params: { names: ['Edge', 'Core'], count: 5 },
    },
    'two of one name in one box': {
      design: aDesign()
        .component('dc', 'data-center')
        .component('a', 'router', { name: 'Edge', parent: 'dc' })
        .component('b', 'router', { name: 'Edge', parent: 'dc' }),
      at: ['a', 'b'],
    },
  },
  notApplicable: {
    'to components without names': aDesign().component('a', 'router').component('b', 'router'),
    'to the only component of its kind': aDesign().component('a', 'router', { name: 'Edge' }),
  },
});

describe('maint.naming-convention with a pattern', () => {
  const policy = policyFor('production');
  const standard = { ...policy, thresholds: { ...policy.thresholds, namingPattern: '[a-z]+-\\d+' } };
  const results = (design: DesignBuilder) =>
    namingConvention.evaluate(computeFacts(design.build()), standard, '2026-06-01');

  test('passes names that match it as a whole', () => {
    expect(results(aDesign().component('a', 'router', { name: 'edge-1' }))).toEqual([{ outcome: 'pass' }]);
  });

  test('reports all names that do not in one finding, without an edit that would guess the right one', () => {
    const design = aDesign()
      .component('a', 'router', { name: 'edge-1' })
      .component('b', 'router', { name: 'my edge-2' })
      .component('c', 'firewall', { name: 'edge-3b' })
      .component('d', 'firewall');
    expect(results(design).filter(({ outcome }) => outcome === 'fail')).toMatchObject([
      { at: ['b', 'c'], params: { names: ['my edge-2', 'edge-3b'], count: 2, pattern: '[a-z]+-\\d+' } },
    ]);
  });

  test('does not apply where nothing has a name', () => {
    expect(results(aDesign().component('a', 'router'))).toEqual([]);
  });
});
