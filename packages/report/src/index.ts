export { buildReport } from './build-report.ts';
export { renderReportMarkdown } from './markdown/render-report-markdown.ts';
export { renderReportPdf } from './pdf/render-report-pdf.ts';
export { renderPng } from './png/render-png.ts';
export { printReport } from './print-report.ts';
export * from './report.ts';
export type { ReportInput, ReportVersion } from './report-input.ts';
