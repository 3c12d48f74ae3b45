import type { Locale } from '@spandrel/model';
import type { Preset } from '@spandrel/report';
import { toolVersion } from '@spandrel/rules';
import { writeOutput } from '../design-file.ts';
import { exitStatus } from '../failure.ts';
import { type JudgingOptions, judgeFile, judgingOf } from '../judge-file.ts';
import type { Terminal } from '../terminal.ts';

export interface ReportOptions extends JudgingOptions {
  readonly output: string;
  readonly lang: Locale;
  readonly preset: Preset;
}

/** Writes the report of a design that has not been submitted anywhere, marked as a draft. */
export const report = async (path: string, options: ReportOptions, terminal: Terminal): Promise<number> => {
  const { lang, preset, output } = options;
  const judging = judgingOf(options, lang, terminal);
  const { design, verdict, policy } = judgeFile(path, judging, lang, terminal);
  // The typesetter alone is 28 MB; commands that print nothing do not load it.
  const [{ layoutDesign }, { buildReport, renderReportPdf }] = await Promise.all([
    import('@spandrel/drawing'),
    import('@spandrel/report'),
  ]);
  const tree = buildReport({
    design: { ...design, layout: await layoutDesign(design) },
    verdict,
    policy,
    version: null,
    reviews: [],
    comments: [],
    locale: lang,
    preset,
    generatedAt: `${judging.today}T00:00:00.000Z`,
    appVersion: toolVersion,
  });
  writeOutput(output, await renderReportPdf(tree), lang, terminal);
  return exitStatus.clean;
};
