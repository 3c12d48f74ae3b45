import type { Design, PracticeAnswer } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { localizeVerdict } from './localize.ts';
import { practices } from './practices.generated.ts';
import { policyFor } from './workspace-policy.ts';

const today = '2026-06-01';
const answered = (answer: PracticeAnswer | undefined, profile: 'production' | 'regulated' = 'production') => {
  const drawn = aDesign().component('r', 'router').build();
  const practices: Design['practices'] = answer ? { 'maint.iac': { answer, note: 'No such thing here.' } } : {};
  const design: Design = { ...drawn, profile, practices };
  return { design, verdict: judge(design, policyFor(profile), { today }) };
};
const findingOf = (answer: PracticeAnswer, profile: 'production' | 'regulated' = 'production') =>
  answered(answer, profile).verdict.findings.find(({ rule }) => rule === 'maint.iac');
const coverageOf = (answer: PracticeAnswer | undefined) => {
  const { value, coverage } = answered(answer).verdict.score.principles.maintainability;
  return { value, coverage };
};

describe('an answer to a practice question', () => {
  test('«no» costs as much as a medium finding, «partly» as a low one', () => {
    expect(findingOf('no')).toMatchObject({ severity: 'medium', at: [], params: { answer: 'no' } });
    expect(findingOf('partly')).toMatchObject({ severity: 'low' });
    expect(coverageOf('no').value).toBeLessThan(coverageOf('partly').value);
    expect(coverageOf('partly').value).toBeLessThan(100);
  });

  test('«documented» and «tested» cost nothing, unless an auditor wants the proof', () => {
    expect(findingOf('documented')).toBeUndefined();
    expect(findingOf('tested')).toBeUndefined();
    expect(findingOf('documented', 'regulated')).toMatchObject({ severity: 'low' });
    expect(findingOf('tested', 'regulated')).toBeUndefined();
  });

  test('raises the coverage; none lowers the score', () => {
    const open = coverageOf(undefined);
    expect(open.value).toBe(100);
    for (const answer of ['no', 'partly', 'documented', 'tested'] as const) {
      expect(coverageOf(answer).coverage).toBeGreaterThan(open.coverage);
    }
  });

  test('«not applicable» takes the question out of the count', () => {
    const { verdict } = answered('not-applicable');
    expect(verdict.findings.map(({ rule }) => rule)).not.toContain('maint.iac');
    expect(verdict.notAssessed.map(({ rule }) => rule)).not.toContain('maint.iac');
  });

  test.each(['en', 'ko'] as const)('is said in %s', (locale) => {
    const { design, verdict } = answered('no');
    const finding = localizeVerdict(verdict, design, locale).findings.find(({ rule }) => rule === 'maint.iac');
    const question = practices.find(({ id }) => id === 'maint.iac');
    expect(finding?.title).toBe(question?.question[locale]);
    expect(finding?.remedy).toBe(question?.documented[locale]);
    expect(finding?.evidenceLines[0]?.value).toBe(locale === 'en' ? 'No' : '아니요');
  });
});

test('a question nobody answered is not assessed', () => {
  const { verdict } = answered(undefined);
  expect(verdict.notAssessed).toContainEqual({ rule: 'maint.iac', at: [], missing: ['answer'] });
});

test('answers without a drawing judge nothing', () => {
  const design = aDesign().practice('maint.iac', { answer: 'tested' }).build();
  const { score, notAssessed } = judge(design, policyFor('production'), { today });
  expect(score.overall).toMatchObject({ band: 'unassessed', coverage: 0 });
  expect(notAssessed).toEqual([]);
});
