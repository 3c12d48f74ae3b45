import type { Design, Locale, Verdict } from '@spandrel/model';
import { judge, type LocalizedVerdict, localizeVerdict, policyFor } from '@spandrel/rules';
import { type DesignFile, readDesignFile } from './design-file.ts';
import { CommandFailure } from './failure.ts';
import { sentencesIn } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** A design, its verdict as it is recorded, and the same verdict in words. */
export interface JudgedFile extends DesignFile {
  readonly verdict: Verdict;
  readonly words: LocalizedVerdict;
}

/** Reads a design file and judges it as of a day (YYYY-MM-DD). */
export const judgeFile = (path: string, today: string, locale: Locale, terminal: Terminal): JudgedFile => {
  const file = readDesignFile(path, locale, terminal);
  const verdict = judgeDesign(file.design, today);
  return { ...file, verdict, words: localizeVerdict(verdict, file.design, locale) };
};

const judgeDesign = (design: Design, today: string): Verdict => judge(design, policyFor(design.profile), { today });

/** The day of `--now`, or today's (UTC). */
export const dayOf = (now: string | undefined, locale: Locale, terminal: Terminal): string => {
  if (now === undefined) return terminal.now().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(now) ? Date.parse(now) : Number.NaN;
  // JavaScript takes 2026-02-30 for the 2nd of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== now) {
    throw new CommandFailure([sentencesIn(locale).invalidDate(now)]);
  }
  return now;
};
