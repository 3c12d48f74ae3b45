import { type Locale, type Severity, severities } from '@spandrel/model';
import { CommandFailure, exitStatus } from '../failure.ts';
import { type JudgedFile, type JudgingOptions, judgeFile, judgingOf } from '../judge-file.ts';
import { checkInHuman } from '../output/human.ts';
import { checkInJson } from '../output/json.ts';
import { checkInMarkdown } from '../output/markdown.ts';
import { checkInSarif } from '../output/sarif.ts';
import { sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';

export const checkFormats = ['human', 'json', 'sarif', 'markdown'] as const;

export interface CheckOptions extends JudgingOptions {
  readonly format: (typeof checkFormats)[number];
  readonly lang: Locale;
  readonly failOn?: Severity;
}

/**
 * Judges every file; one that cannot be read does not keep the others from being judged. Gives 2 when a file or a rule
 * could not be judged, 1 when an open finding is as severe as `--fail-on` or more, else 0.
 */
export const check = (paths: readonly string[], options: CheckOptions, terminal: Terminal): number => {
  const { format, lang, failOn } = options;
  const judging = judgingOf(options, lang, terminal);
  const judged: JudgedFile[] = [];
  for (const path of paths) {
    try {
      judged.push(judgeFile(path, judging, lang, terminal));
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error;
      for (const line of error.lines) terminal.say(line);
    }
  }
  if (judged.length > 0) terminal.print(inFormat[format](judged, lang, terminal));
  const ruleErrors = judged.flatMap(({ verdict }) => verdict.errors);
  for (const { rule, reason } of ruleErrors) terminal.say(sentencesIn(lang).ruleFailed(rule, reason));
  if (judged.length < paths.length || ruleErrors.length > 0) return exitStatus.couldNotRun;
  return failOn && judged.some((file) => fails(file, failOn)) ? exitStatus.findings : exitStatus.clean;
};

type Format = (files: readonly JudgedFile[], locale: Locale, terminal: Terminal) => string;

const inFormat: Readonly<Record<CheckOptions['format'], Format>> = {
  human: (files, locale, terminal) => files.map((file) => checkInHuman(file, locale, terminal)).join(''),
  json: (files) => checkInJson(files),
  sarif: (files, locale) => checkInSarif(files, locale),
  markdown: (files, locale) => files.map((file) => checkInMarkdown(file, locale)).join('\n'),
};

const fails = ({ verdict }: JudgedFile, failOn: Severity): boolean =>
  verdict.findings.some(
    ({ severity, waiver }) => waiver === null && severities.indexOf(severity) <= severities.indexOf(failOn),
  );
