import type { Locale, Verdict } from '@spandrel/model';
import {
  emptyWorkspacePolicy,
  judge,
  type LocalizedVerdict,
  localizeVerdict,
  policyFor,
  readWorkspacePolicy,
  type WorkspacePolicy,
} from '@spandrel/rules';
import { type DesignFile, describeProblem, readDesignFile, readTextFile } from './design-file.ts';
import { CommandFailure } from './failure.ts';
import { sentencesIn } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/** A design, its verdict as it is recorded, and the same verdict in words. */
export interface JudgedFile extends DesignFile {
  readonly verdict: Verdict;
  readonly words: LocalizedVerdict;
  readonly policy: WorkspacePolicy;
}

/** By what, and as of which day (YYYY-MM-DD), files are judged. */
export interface Judging {
  readonly today: string;
  readonly policy: WorkspacePolicy;
}

/** Options of every command that judges. */
export interface JudgingOptions {
  readonly now?: string;
  /** A file with the policy of a workspace. */
  readonly policy?: string;
}

/** Reads what `--now` and `--policy` say. */
export const judgingOf = ({ now, policy }: JudgingOptions, locale: Locale, terminal: Terminal): Judging => ({
  today: dayOf(now, locale, terminal),
  policy: policy === undefined ? emptyWorkspacePolicy : readPolicyFile(policy, locale, terminal),
});

const readPolicyFile = (path: string, locale: Locale, terminal: Terminal): WorkspacePolicy => {
  const { name, text } = readTextFile(path, locale, terminal);
  const result = readWorkspacePolicy(text);
  if (!result.ok) throw new CommandFailure(result.problems.map((problem) => describeProblem(name, problem, locale)));
  return result.policy;
};

/** Reads a design file and judges it. */
export const judgeFile = (path: string, { today, policy }: Judging, locale: Locale, terminal: Terminal): JudgedFile => {
  const file = readDesignFile(path, locale, terminal);
  const verdict = judge(file.design, policyFor(file.design.profile, policy), { today });
  return { ...file, policy, verdict, words: localizeVerdict(verdict, file.design, locale, policy.ownRules) };
};

/** The day of `--now`, or today's (UTC). */
const dayOf = (now: string | undefined, locale: Locale, terminal: Terminal): string => {
  if (now === undefined) return terminal.now().toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(now) ? Date.parse(now) : Number.NaN;
  // JavaScript takes 2026-02-30 for the 2nd of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== now) {
    throw new CommandFailure([sentencesIn(locale).invalidDate(now)]);
  }
  return now;
};
