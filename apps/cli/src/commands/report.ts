import type { Locale } from '@spandrel/model';
import type { Preset } from '@spandrel/report';
import { toolVersion } from '@spandrel/rules';
import { writeOutput } from '../design-file.ts';
import { exitStatus } from '../failure.ts';
import { dayOf, judgeFile } from '../judge-file.ts';
import type { Terminal } from '../terminal.ts';

export interface ReportOptions {
  readonly output: string;
  readonly lang: Locale;
  readonly preset: Preset;
  readonly now?: string;
}

/** Writes the report of a design that has not been submitted anywhere, marked as a draft. */
export const report = async (path: string, options: ReportOptions, terminal: Terminal): Promise<number> => {
  const { lang, preset, output } = options;
  const today = dayOf(options.now, lang, terminal);
  const { design, verdict } = judgeFile(path, today, lang, terminal);
  // The typesetter alone is 28 MB; commands that print nothing do not load it.
  const [{ layoutDesign }, { buildReport, renderReportPdf }] = await Promise.all([
    import('@spandrel/drawing'),
    import('@spandrel/report'),
  ]);
  const tree = buildReport({
    design: { ...design, layout: await layoutDesign(design) },
    verdict,
    version: null,
    reviews: [],
    comments: [],
    locale: lang,
    preset,
    generatedAt: `${today}T00:00:00.000Z`,
    appVersion: toolVersion,
  });
  writeOutput(output, await renderReportPdf(tree), lang, terminal);
  return exitStatus.clean;
};
