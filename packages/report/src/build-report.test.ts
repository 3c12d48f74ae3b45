import { locales } from '@spandrel/model';
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
      ['scorecard', 'flows', 'findings', 'not-assessed', 'practices', 'waivers', 'reviews', 'comments', 'appendix'],
    ],
    [
      'audit',
      [
        'scorecard',
        'flows',
        'findings',
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
