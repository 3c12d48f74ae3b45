import type { ThemeName } from '@spandrel/drawing';
import { type Locale, type Severity, severities, type Verdict } from '@spandrel/model';
import { writeOutput } from '../design-file.ts';
import { CommandFailure, exitStatus } from '../failure.ts';
import { type JudgingOptions, judgeFile, judgingOf } from '../judge-file.ts';
import { sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';

export interface DrawOptions extends JudgingOptions {
  readonly output: string;
  readonly lang: Locale;
  readonly theme: ThemeName;
  readonly findings?: boolean;
}

/** Writes the diagram. What has no position yet is laid out; what has one stays where it is. */
export const draw = async (path: string, options: DrawOptions, terminal: Terminal): Promise<number> => {
  const { output, lang, theme } = options;
  const isPng = /\.png$/i.test(output);
  if (!isPng && !/\.svg$/i.test(output) && output !== '-') {
    throw new CommandFailure([sentencesIn(lang).wrongExtension(output, '.svg, .png')]);
  }
  const { design, verdict } = judgeFile(path, judgingOf(options, lang, terminal), lang, terminal);
  const { drawSvg, layoutDesign } = await import('@spandrel/drawing');
  const placed = { ...design, layout: await layoutDesign(design) };
  const marks = options.findings ? worstFindings(verdict) : {};
  const svg = drawSvg(placed, { locale: lang, theme, title: design.name, marks });
  if (isPng) {
    const { renderPng } = await import('@spandrel/report');
    writeOutput(output, await renderPng(svg), lang, terminal);
  } else writeOutput(output, svg, lang, terminal);
  return exitStatus.clean;
};

/** The most severe open finding of each element. */
const worstFindings = ({ findings }: Verdict): Readonly<Record<string, Severity>> => {
  const open = findings.filter(({ waiver }) => waiver === null);
  const mildestFirst = [...open].sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
  return Object.fromEntries(mildestFirst.flatMap(({ at, severity }) => at.map((id) => [id, severity] as const)));
};
