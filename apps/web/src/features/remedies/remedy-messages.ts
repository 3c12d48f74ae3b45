import type { Design, DesignEdit } from '@spandrel/model';
import type { Recommendation, Trial, WorkspacePolicy } from '@spandrel/rules';

/** What the worker is asked, by a policy and as of a day (YYYY-MM-DD). */
interface Judged {
  readonly design: Design;
  readonly policy: WorkspacePolicy;
  readonly today: string;
}

/** Try some edits, or rank the fixes of all open findings. */
export type RemedyRequest =
  | (Judged & { readonly type: 'try'; readonly edits: readonly DesignEdit[] })
  | (Judged & { readonly type: 'rank' });

/** A trial without the verdict itself, which nobody looks at. */
export type TrialOutcome =
  | Omit<Extract<Trial, { readonly ok: true }>, 'verdict'>
  | Extract<Trial, { readonly ok: false }>;

/** What the worker answers: how far it is, then the outcome; it failed only if the engine itself did. */
export type RemedyAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number; readonly found: Recommendation | null }
  | { readonly type: 'tried'; readonly trial: TrialOutcome }
  | { readonly type: 'ranked'; readonly recommendations: readonly Recommendation[] }
  | { readonly type: 'failed'; readonly reason: string };
