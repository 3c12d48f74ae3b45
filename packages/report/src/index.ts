export { buildReport } from './build-report.ts';
export { renderReportPdf } from './pdf/render-report-pdf.ts';
export * from './report.ts';
export type { ReportInput, ReportVersion } from './report-input.ts';
