import { locales } from '@spandrel/model';
import type { WorkspacePolicy } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { buildReport } from './build-report.ts';
import { type Preset, presets, type Report } from './report.ts';
import { reviewCase } from './testing/review-case.ts';

/** The tree as golden files hold it: the drawing has tests of its own. */
const golden = ({ diagram, ...report }: Report): string =>
  `${JSON.stringify({ ...report, diagram: { ...diagram, svg: diagram.svg.slice(0, 4) } }, null, 2)}\n`;

describe('buildReport', () => {
  it.each(locales)('says everything about a reviewed version (%s; update with: npx vitest run -u)', async (locale) => {
    const report = buildReport(reviewCase({ locale, preset: 'audit' }));
    await expect(golden(report)).toMatchFileSnapshot(`testing/goldens/reviewed-version.${locale}.json`);
  });

  it('gives the same tree for the same input', () => {
    expect(buildReport(reviewCase())).toEqual(buildReport(reviewCase()));
  });

  it.each([
    ['en', ['Not judged', 'Rule of its own', '50%', 'Weight of «Security»', 'Names are agreed.', 'Rename it.']],
    ['ko', ['판정하지 않음', '자체 규칙', '50%', '«보안» 가중치', 'Names are agreed.', '이름을 바꾸세요.']],
  ] as const)('says what the workspace decided about the judgement, and why (%s)', (locale, texts) => {
    const reason = 'Names are agreed.';
    const policy: WorkspacePolicy = {
      rules: { 'maint.no-monitoring': { off: true, reason } },
      principleWeights: { values: { security: 3 }, reason },
      thresholds: { utilisation: { value: 0.5, reason } },
      ownRules: [
        {
          id: 'own.names',
          principle: 'maintainability',
          topic: 'maint.standardisation',
          severity: 'low',
          title: { en: 'Names', ko: '이름' },
          message: { en: '{name}', ko: '{name}' },
          remedy: { en: 'Rename it.', ko: '이름을 바꾸세요.' },
          appliesTo: 'component',
          check: 'true',
        },
      ],
    };
    const text = JSON.stringify(buildReport(reviewCase({ locale, policy, preset: 'audit' })).sections.at(-1));
    for (const expected of texts) expect(text).toContain(expected);
    const rules = text.slice(text.indexOf(locale === 'en' ? 'Rules applied' : '적용한 규칙'));
    expect(rules).toContain('own.names');
    expect(rules).not.toContain('maint.no-monitoring');
  });

  it('marks a draft as a draft and a version as a version', () => {
    const draft = buildReport(reviewCase({ version: null, reviews: [] }));
    expect([draft.edition, draft.draftMark, draft.summary.decision.title]).toEqual([
      'Draft',
      'DRAFT',
      'Draft – not submitted',
    ]);
    expect(buildReport(reviewCase({ version: null, locale: 'ko' })).draftMark).toBe('초안');
    const version = buildReport(reviewCase());
    expect([version.edition, version.draftMark, version.summary.decision.title]).toEqual([
      'Version 3',
      null,
      'Changes requested',
    ]);
  });

  it.each([
    ['executive', ['reviews', 'sign-off']],
    [
      'engineering',
      [
        'scorecard',
        'flows',
        'traffic',
        'findings',
        'next-steps',
        'not-assessed',
        'practices',
        'waivers',
        'reviews',
        'comments',
        'appendix',
      ],
    ],
    [
      'audit',
      [
        'scorecard',
        'flows',
        'traffic',
        'findings',
        'next-steps',
        'not-assessed',
        'practices',
        'waivers',
        'reviews',
        'comments',
        'sign-off',
        'appendix',
      ],
    ],
  ] as const satisfies readonly (readonly [Preset, readonly string[]])[])(
    'gives the %s edition its sections',
    (preset, ids) => {
      expect(buildReport(reviewCase({ preset })).sections.map(({ id }) => id)).toEqual(ids);
    },
  );

  it('never rounds a score up into a better band', () => {
    expect(buildReport(reviewCase()).summary.overall.value).toBe(74);
  });

  it('counts waived findings neither as open nor as severe', () => {
    const counts = buildReport(reviewCase()).summary.counts;
    expect(counts.find(({ severity }) => severity === 'medium')?.count).toBe(0);
    expect(counts.find(({ severity }) => severity === 'critical')?.count).toBe(1);
  });

  it('says why a band is lower than its number', () => {
    const rows = buildReport(reviewCase()).summary.scores.rows;
    expect(rows.find(({ name }) => name === 'Reliability')?.note).toBe('held down by an open severe finding');
    expect(rows.find(({ name }) => name === 'Security')?.note).toBe('incomplete: a rule could not run');
    expect(rows.find(({ name }) => name === 'Performance')?.note).toBeNull();
  });

  it.each(presets)('stands without findings, flows, reviews and comments (%s)', (preset) => {
    const { verdict } = reviewCase();
    const bare = { ...verdict, findings: [], flows: [], notAssessed: [], errors: [] };
    const report = buildReport(reviewCase({ preset, verdict: bare, reviews: [], comments: [] }));
    for (const section of report.sections) expect(section.blocks.length, section.id).toBeGreaterThan(0);
    expect(report.summary.blocks[0]).toMatchObject({ type: 'callout', tone: 'good' });
  });

  it('prints each answer with its note and evidence, and of the unanswered questions only the ids', () => {
    const section = buildReport(reviewCase()).sections.find(({ id }) => id === 'practices');
    const rows = section?.blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])) ?? [];
    expect(rows.map(([, , answer]) => answer?.text)).toEqual(['Partly', 'No', 'Not applicable', 'Yes, tested']);
    expect(rows.at(-1)?.at(-1)?.text).toBe('Terraform\nhttps://example.com/network');
    expect(section?.blocks.at(-1)).toEqual({
      type: 'facts',
      rows: [{ label: 'Performance (1)', value: 'perf.load-test' }],
    });
  });

  it('does not list questions among the checks that miss a value', () => {
    const section = buildReport(reviewCase()).sections.find(({ id }) => id === 'not-assessed');
    const tables = section?.blocks.filter(({ type }) => type === 'table') ?? [];
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ rows: [[{ text: 'test.other' }, {}]] });
    expect(section?.blocks.at(-1)).toMatchObject({ text: '1 practice question is not answered: see Practices.' });
  });

  it('prints a finding about an answer without an element and without evidence', () => {
    const section = buildReport(reviewCase()).sections.find(({ id }) => id === 'findings');
    const cards = section?.blocks.flatMap((block) => (block.type === 'findings' ? block.items : [])) ?? [];
    expect(cards.find(({ remarks }) => remarks[0] === 'rel.dr-test')).toMatchObject({
      remarks: ['rel.dr-test', '−0.4 points'],
      remedyLabel: 'A better answer takes',
      evidence: null,
    });
  });
});
