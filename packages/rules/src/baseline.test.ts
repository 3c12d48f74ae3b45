import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { baselineOf } from './baseline.ts';
import { judge, policyFor } from './index.ts';

const link = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .link('l', 'link', 'a', 'b')
  .flow('app', 'a', 'b');

const frozen = (design: Design, date: string, version: number): Design => ({
  ...design,
  baseline: baselineOf(design, judge(design, policyFor('production'), { today: date }), { date, version }),
});

describe('what a version leaves in its design', () => {
  test('is its day, number, complexity and severe findings', () => {
    expect(frozen(link.build(), '2026-01-01', 1).baseline).toEqual({
      date: '2026-01-01',
      version: 1,
      // One link to two components, one technology and one kind of link.
      complexity: 7,
      severe: { 'rel.single-link@l': '2026-01-01' },
    });
  });

  test('keeps the first day of what is still open and forgets what is gone or accepted', () => {
    const first = frozen(link.build(), '2026-01-01', 1);
    expect(frozen(first, '2026-03-01', 2).baseline?.severe).toEqual({ 'rel.single-link@l': '2026-01-01' });
    const mended = { ...link.link('l2', 'link', 'a', 'b').build(), baseline: first.baseline! };
    expect(frozen(mended, '2026-03-01', 2).baseline?.severe).toEqual({});
    const waiver = { rule: 'rel.single-link', at: ['l'], granted: '2026-01-01', expires: '2026-12-31' };
    const accepted = { ...link.waiver(waiver).build(), baseline: first.baseline! };
    expect(frozen(accepted, '2026-03-01', 2).baseline?.severe).toEqual({});
  });

  test('changes nothing about the verdict of the same day', () => {
    const design = link.build();
    const verdictOf = (each: Design) => judge(each, policyFor('production'), { today: '2026-01-01' });
    const { score, ...rest } = verdictOf(design);
    const after = verdictOf(frozen(design, '2026-01-01', 1));
    expect({ ...after, score: undefined }).toEqual({ ...rest, score: undefined });
    expect(after.score.overall.value).toBe(score.overall.value);
  });
});
