import { type LocalizedNotAssessed, splitGaps } from '@spandrel/rules';
import { cell, strongCell } from '../cells.ts';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import type { Sentences } from '../sentences/sentences.ts';

/** What could not be judged, and which properties would change that; unanswered questions have a section of their own. */
export const notAssessedSection = ({ say, verdict }: ReportContext): Section => {
  const { drawing, questions } = splitGaps(verdict.notAssessed);
  return {
    id: 'not-assessed',
    title: say.notAssessed.title,
    blocks: [
      ...(drawing.length === 0 ? [{ type: 'paragraph', text: say.notAssessed.none } as const] : checks(drawing, say)),
      ...(questions.length > 0
        ? [{ type: 'paragraph', text: say.notAssessed.questions(questions.length) } as const]
        : []),
    ],
  };
};

const checks = (gaps: readonly LocalizedNotAssessed[], say: Sentences): readonly Block[] => [
  { type: 'paragraph', text: say.notAssessed.intro },
  {
    type: 'table',
    columns: [
      { title: say.notAssessed.check, share: 4 },
      { title: say.notAssessed.what, share: 7 },
    ],
    rows: gaps.map(({ title, message }) => [strongCell(title), cell(message)]),
  },
];
