import type { Baseline, Design } from '@spandrel/model';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge, policyFor } from '../../../index.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { singleLink } from '../../reliability/no-spof/rel.single-link.ts';
import { staleReview } from './maint.stale-review.ts';

const empty = aDesign();
const answeredOn = (date: string): DesignBuilder => empty.practice('maint.iac', { answer: 'tested', date });
const frozenOn = (date: string, builder: DesignBuilder = empty): Design => ({ ...builder.build(), baseline: { date } });

testRule(staleReview, {
  passes: {
    'a version of a year ago': frozenOn('2025-06-01'),
    'an answer of this year': answeredOn('2026-01-01'),
    'an old version and a later answer': frozenOn('2024-01-01', answeredOn('2026-05-01')),
    'a severe finding of long ago that is gone': {
      ...empty.build(),
      baseline: { date: '2026-05-01', severe: { 'rel.single-link@l': '2025-01-01' } },
    },
  },
  fails: {
    'a version of more than a year ago': {
      design: frozenOn('2025-05-31'),
      at: [],
      severity: 'low',
      confidence: 'stated',
      params: { reviewedOn: '2025-05-31', isOld: true, overdue: 0, since: '' },
    },
    'the latest of several old days': {
      design: frozenOn('2024-03-01', answeredOn('2024-02-01')),
      at: [],
      params: { reviewedOn: '2024-03-01' },
    },
  },
  notApplicable: {
    'without a version or a dated answer': empty.practice('maint.iac', { answer: 'tested' }),
  },
});

describe('maint.stale-review beside a severe finding', () => {
  const link = empty
    .component('a', 'router')
    .component('b', 'router')
    .link('l', 'link', 'a', 'b')
    .flow('app', 'a', 'b');
  const overdueIn = (severe: Baseline['severe'], builder = link) => {
    const design: Design = { ...builder.build(), baseline: { date: '2026-05-01', ...(severe ? { severe } : {}) } };
    const { findings } = judge(design, policyFor('production'), {
      today: '2026-06-01',
      rules: [staleReview, singleLink],
    });
    return findings.find(({ rule }) => rule === 'maint.stale-review')?.params;
  };

  test('reports one that a version had more than 90 days ago and that is still open', () => {
    expect(overdueIn({ 'rel.single-link@l': '2026-03-02' })).toEqual({
      reviewedOn: '2026-05-01',
      isOld: false,
      overdue: 1,
      since: '2026-03-02',
    });
  });

  test('names the day of the oldest of several', () => {
    const two = link.component('c', 'router').link('m', 'link', 'b', 'c').flow('more', 'b', 'c');
    const severe = {
      'rel.single-link@l': '2026-02-01',
      'rel.single-link@m': '2026-01-01',
      'rel.single-link@x': '2025-01-01',
    };
    expect(overdueIn(severe, two)).toMatchObject({ overdue: 2, since: '2026-01-01' });
  });

  test('leaves 90 days to mend it', () => {
    expect(overdueIn({ 'rel.single-link@l': '2026-03-03' })).toBeUndefined();
    expect(overdueIn(undefined)).toBeUndefined();
  });

  test('does not count one that is accepted or has become milder', () => {
    const severe = { 'rel.single-link@l': '2026-01-01' };
    const waiver = { rule: 'rel.single-link', at: ['l'], granted: '2026-01-01', expires: '2026-12-31' };
    expect(overdueIn(severe, link.waiver(waiver))).toBeUndefined();
    expect(overdueIn(severe, link.with('app', { env: 'test' }))).toBeUndefined();
  });
});
