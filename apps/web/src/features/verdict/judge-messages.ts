import type { Design, Locale } from '@spandrel/model';
import type { LocalizedVerdict } from '@spandrel/rules';

/** What the worker is asked: judge this design as of a day (YYYY-MM-DD) and say it in a language. */
export interface JudgeRequest {
  readonly design: Design;
  readonly locale: Locale;
  readonly today: string;
}

/** What the worker answers; it failed only if the engine itself did. */
export type JudgeAnswer =
  | { readonly ok: true; readonly verdict: LocalizedVerdict }
  | { readonly ok: false; readonly reason: string };
