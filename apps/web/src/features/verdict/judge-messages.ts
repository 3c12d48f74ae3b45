import type { Design, Locale } from '@spandrel/model';
import type { LocalizedVerdict, WorkspacePolicy } from '@spandrel/rules';

/** The policy of the workspace at one revision. */
export interface JudgingPolicy {
  readonly revision: number;
  readonly policy: WorkspacePolicy;
}

/** What the worker is asked: judge this design by a policy, as of a day (YYYY-MM-DD), and say it in a language. */
export interface JudgeRequest {
  readonly design: Design;
  readonly policy: JudgingPolicy;
  readonly locale: Locale;
  readonly today: string;
}

/** What the worker answers; it failed only if the engine itself did. */
export type JudgeAnswer =
  | { readonly ok: true; readonly verdict: LocalizedVerdict }
  | { readonly ok: false; readonly reason: string };
