import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import { reviewCase } from '../testing/review-case.ts';
import { renderReportMarkdown } from './render-report-markdown.ts';

describe('renderReportMarkdown', () => {
  it('writes the decision, scores and every section', () => {
    const report = buildReport(reviewCase());
    const text = renderReportMarkdown(report);
    expect(text).toContain('**Decision: Changes requested**');
    expect(text).toContain('- **Reliability**: 75');
    for (const { title } of report.sections) expect(text).toContain(`## ${title}`);
  });

  it('writes names so that Markdown leaves them alone', () => {
    const { design } = reviewCase();
    const flows = design.flows.map((flow) => ({ ...flow, name: 'a|b <img> *c*\n# d' }));
    const text = renderReportMarkdown(buildReport(reviewCase({ design: { ...design, flows } })));
    expect(text).toContain('a\\|b \\<img\\> \\*c\\* \\# d');
  });
});
