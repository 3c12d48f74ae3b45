import { locales } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { findRule } from './checks.ts';
import { judge } from './judge.ts';
import { loadRuleDoc, localizeVerdict, ruleSummaries } from './localize.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { policyFor } from './workspace-policy.ts';

const samples = [
  'direct-connect-maximum-resiliency',
  'dedicated-interconnect-9999',
  'istio-multi-primary',
  'submariner-broker',
] as const;

const hangul = /[가-힣]/;

describe('a localized verdict', () => {
  const design = referenceDesign('submariner-broker').build();
  const verdict = judge(design, policyFor('production'), { today: '2026-06-01' });

  test('has the sentences of the same findings in both languages', () => {
    const [en, ko] = locales.map((locale) => localizeVerdict(verdict, design, locale));
    expect(en?.findings.map(({ id }) => id)).toEqual(ko?.findings.map(({ id }) => id));
    const gateway = { rule: 'rel.single-point-of-failure', at: ['gw-e'] };
    expect(en?.findings.find(({ rule, at }) => rule === gateway.rule && at[0] === 'gw-e')?.message).toBe(
      'If «East gateway» fails, the flow «West to East» has no path left.',
    );
    expect(ko?.findings.find(({ rule, at }) => rule === gateway.rule && at[0] === 'gw-e')?.message).toBe(
      '«East gateway» 구성 요소에 장애가 나면 «West to East» 플로우의 경로가 모두 끊어집니다.',
    );
  });

  test.each(samples)('of %s has no Korean in English and no untranslated Korean', (sample) => {
    const drawing = referenceDesign(sample).build();
    const judged = judge(drawing, policyFor(drawing.profile), { today: '2026-06-01' });
    const english = localizeVerdict(judged, drawing, 'en');
    const korean = localizeVerdict(judged, drawing, 'ko');
    for (const { title, message, remedy, evidenceLines } of english.findings) {
      expect([title, message, remedy, ...evidenceLines.map(({ label }) => label)].join(' ')).not.toMatch(hangul);
      expect(evidenceLines.length).toBeGreaterThan(0);
    }
    for (const { title, message, remedy } of korean.findings) {
      for (const text of [title, message, remedy]) expect(text).toMatch(hangul);
    }
    for (const { message } of korean.notAssessed) expect(message).toMatch(hangul);
  });

  test('still names elements and rule of a finding that an older version of the rule recorded', () => {
    const finding = verdict.findings.find(({ rule }) => rule === 'rel.single-point-of-failure')!;
    const old = { ...verdict, findings: [{ ...finding, params: {} }] };
    expect(localizeVerdict(old, design, 'en').findings[0]).toMatchObject({
      title: 'Single point of failure',
      message: '«East gateway»',
    });
  });

  test('spells evidence with the label and unit of the property', () => {
    const { findings } = localizeVerdict(verdict, design, 'en');
    const broker = findings.find(({ rule }) => rule === 'rel.broker-singleton');
    expect(broker?.evidenceLines).toContainEqual({
      at: 'brk',
      name: '«Broker»',
      label: 'Backup',
      value: 'None',
      source: 'assumed',
    });
  });

  test('says what would have to be stated where a check was not possible', () => {
    const { notAssessed } = localizeVerdict(verdict, design, 'en');
    const proxy = notAssessed.find(({ rule, at }) => rule === 'perf.kube-proxy-mode' && at[0] === 'east');
    expect(proxy?.message).toBe(
      'Cannot be judged for «East cluster» until this is stated: Service proxy mode and Services.',
    );
  });

  test('of a rule that is no longer known still names its elements', () => {
    const [first] = verdict.findings;
    if (first === undefined) throw new Error('the sample has findings');
    const old = { ...verdict, findings: [{ ...first, rule: 'rel.retired' }] };
    expect(localizeVerdict(old, design, 'en').findings[0]).toMatchObject({ title: 'rel.retired', remedy: '' });
  });

  test('names elements without a name by their id', () => {
    const unnamed = aDesign().component('gw', 'ingress-gateway').build();
    const { findings } = localizeVerdict(
      judge(unnamed, policyFor('production'), { today: '2026-06-01' }),
      unnamed,
      'en',
    );
    expect(findings.some(({ message }) => message.includes('«gw»'))).toBe(true);
  });
});

describe('rule summaries and pages', () => {
  test('list every rule with its topic in the language asked for', () => {
    const summary = ruleSummaries('ko').find(({ id }) => id === 'rel.single-link');
    expect(summary).toMatchObject({ topicName: '단일 장애점 제거', severity: 'critical', principle: 'reliability' });
  });

  test('load on request, and not for unknown rules', async () => {
    expect(await loadRuleDoc('rel.single-link', 'en')).toMatch(/^# Single link/);
    expect(await loadRuleDoc('rel.single-link', 'ko')).toMatch(/^# 대체 경로/);
    expect(await loadRuleDoc('rel.nothing', 'en')).toBeUndefined();
    expect(findRule('rel.nothing')).toBeUndefined();
  });
});
