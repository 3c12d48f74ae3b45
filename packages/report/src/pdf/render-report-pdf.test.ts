import { locales, samples } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import { printReport } from '../print-report.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { judgedCase, reviewCase } from '../testing/review-case.ts';
import { renderReportPdf } from './render-report-pdf.ts';

const render = async (input: Parameters<typeof buildReport>[0]) => readPdf(await renderReportPdf(buildReport(input)));

const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('renderReportPdf', () => {
  it('prints the decision, the reviewer, the flows and what was found', async () => {
    const { pages, title, outline, isTagged } = await render(reviewCase());
    expect(pages[0]).toContain('Changes requested');
    expect(pages[0]).toContain('Kim Min-ji');
    expect(pages[1]).toContain('Payments');
    expect(pages[1]).toContain('Lee Joon');
    expect(title).toBe('Architecture review report – Seoul to Tokyo');
    expect(outline).toContain('Findings');
    expect(isTagged).toBe(true);
  });

  it.each(samples.map(({ id }) => id))('prints sample %s in both languages without a blank page', async (id) => {
    for (const locale of locales) {
      const { pages } = await render(judgedCase(id, locale, { preset: 'audit' }));
      for (const [index, page] of pages.entries())
        expect(squeeze(page).length, `page ${index + 1}`).toBeGreaterThan(100);
    }
  });

  it.each(samples.map(({ id }) => id))('has no English sentence in the Korean report on sample %s', async (id) => {
    const input = judgedCase(id, 'ko', { preset: 'audit' });
    const own = [...input.design.components, ...input.design.links, ...input.design.flows].map(
      ({ name }) => name ?? '',
    );
    const names = [input.design.name, input.design.description ?? '', ...own].filter((name) => name.length > 0);
    const { pages } = await render(input);
    const text = names
      .sort((a, b) => b.length - a.length)
      .reduce((rest, name) => rest.replaceAll(name, '·'), pages.join('\n'));
    const english = text.match(/(?:\b[A-Za-z]?[a-z]{1,}[ ,]+){3,}[a-z]{2,}\b/g) ?? [];
    expect(english).toEqual([]);
  });

  it('prints names literally, whatever they would mean to a typesetter', async () => {
    const names = [
      '#panic("x")',
      '$x^2$ _a_ *b*',
      '</svg><script>',
      '#read("/etc/passwd")',
      '\\u{41} `c` @d',
      '= Heading',
      '🚀 go',
      'مركز',
    ];
    const { design } = reviewCase();
    const flows = names.map((name, index) => ({ ...design.flows[0]!, id: `flow-${index}`, name }));
    const verdict = reviewCase().verdict;
    const proofs = flows.map(({ id }) => ({ ...verdict.flows[0]!, id }));
    const { pages } = await render(
      reviewCase({ design: { ...design, flows }, verdict: { ...verdict, flows: proofs } }),
    );
    const text = squeeze(pages.join(''));
    for (const name of names) expect(text).toContain(squeeze(name));
  });

  it('keeps a word of 200 letters on the page', async () => {
    const name = 'L'.repeat(200);
    const { design } = reviewCase();
    const { pages } = await render(
      reviewCase({ design: { ...design, name, flows: design.flows.map((flow) => ({ ...flow, name })) } }),
    );
    expect(squeeze(pages[0] ?? '')).toContain(name);
  });

  it('marks every page of a draft', async () => {
    const { pages } = await render(reviewCase({ version: null, locale: 'ko' }));
    for (const page of pages) expect(page).toContain('초안');
  });

  it('prints 150 findings', async () => {
    const { verdict } = reviewCase();
    const findings = Array.from({ length: 150 }, (_, index) => ({
      ...verdict.findings[0]!,
      id: `f${index}`,
      rule: `test.rule-${index}`,
    }));
    const text = (await render(reviewCase({ verdict: { ...verdict, findings } }))).pages.join('');
    for (const { rule } of findings) expect(text).toContain(rule);
  });

  it('gives the same bytes for the same report, in whatever order reports are asked for', async () => {
    const [first, second] = [buildReport(reviewCase()), buildReport(reviewCase({ locale: 'ko' }))];
    const [a, , b] = await Promise.all([renderReportPdf(first), renderReportPdf(second), renderReportPdf(first)]);
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('prints a design that nobody has laid out yet', async () => {
    const { design } = reviewCase();
    const { pages } = await readPdf(await printReport(reviewCase({ design: { ...design, layout: {} } })));
    expect(pages.join('')).toContain('Router 1');
  });
});
