import type { Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** Lines for signatures on paper. */
export const signOffSection = ({ say }: ReportContext): Section => ({
  id: 'sign-off',
  title: say.signOff.title,
  blocks: [
    { type: 'paragraph', text: say.signOff.intro },
    { type: 'signatures', columns: say.signOff.columns, rows: say.signOff.roles },
  ],
});
