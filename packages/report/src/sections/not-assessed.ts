import { cell, strongCell } from '../cells.ts';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** What could not be judged, and which properties would change that. */
export const notAssessedSection = ({ say, verdict }: ReportContext): Section => ({
  id: 'not-assessed',
  title: say.notAssessed.title,
  blocks:
    verdict.notAssessed.length === 0
      ? [{ type: 'paragraph', text: say.notAssessed.none }]
      : [
          { type: 'paragraph', text: say.notAssessed.intro },
          {
            type: 'table',
            columns: [
              { title: say.notAssessed.check, share: 4 },
              { title: say.notAssessed.what, share: 7 },
            ],
            rows: verdict.notAssessed.map(({ title, message }) => [strongCell(title), cell(message)]),
          },
        ],
});
