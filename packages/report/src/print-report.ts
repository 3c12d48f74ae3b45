import { layoutDesign } from '@spandrel/drawing';
import { buildReport } from './build-report.ts';
import { renderReportPdf } from './pdf/render-report-pdf.ts';
import type { ReportInput } from './report-input.ts';

/** From a judged design to its PDF: gives a place to whatever has none, builds the report and sets it. */
export const printReport = async (input: ReportInput): Promise<Uint8Array> => {
  const design = { ...input.design, layout: await layoutDesign(input.design) };
  return renderReportPdf(buildReport({ ...input, design }));
};
