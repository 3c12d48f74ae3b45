import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createTypstCompiler, loadFonts, type TypstCompiler } from '@myriaddreamin/typst.ts';
import startModule from '@myriaddreamin/typst-ts-web-compiler';
import type { Report } from '../report.ts';
import { readFonts } from './fonts.ts';
import { template } from './template.ts';

const pdfFormat = 1;

const startCompiler = async (): Promise<TypstCompiler> => {
  const wasm = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  await startModule({ module_or_path: await readFile(wasm) });
  const compiler = createTypstCompiler();
  await compiler.init({ beforeBuild: [loadFonts(await readFonts(), { assets: false })] });
  return compiler;
};

let compiler: Promise<TypstCompiler> | undefined;

const sharedCompiler = (): Promise<TypstCompiler> => {
  compiler ??= startCompiler();
  return compiler;
};

let queue: Promise<unknown> = Promise.resolve();

/**
 * The report as a tagged PDF: the same bytes for the same report. Compiling blocks the thread (0.2 s for 20 pages,
 * 1–2 s the first time), so servers call it in a worker. Calls run one after the other. The compiler remembers what it
 * has set (10 MB per 20 pages) and cannot be made to forget: end the worker after some dozens of reports.
 */
export const renderReportPdf = (report: Report): Promise<Uint8Array> => {
  const result = queue.then(() => compile(report));
  queue = result.catch(() => undefined);
  return result;
};

const compile = async (report: Report): Promise<Uint8Array> => {
  const typst = await sharedCompiler();
  const encoder = new TextEncoder();
  const { svg, ...diagram } = report.diagram;
  typst.addSource('/main.typ', template);
  typst.mapShadow('/report.json', encoder.encode(JSON.stringify({ ...report, diagram })));
  typst.mapShadow('/diagram.svg', encoder.encode(svg));
  const { result, diagnostics } = await typst.compile({
    mainFilePath: '/main.typ',
    format: pdfFormat,
    diagnostics: 'full',
  });
  if (!result) {
    const reasons = (diagnostics ?? []).map(({ message, range }) => `${message} (${range})`);
    throw new Error(`The report could not be typeset: ${reasons.join('; ')}`);
  }
  return result;
};
