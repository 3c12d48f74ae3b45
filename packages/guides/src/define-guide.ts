import type { Localized } from '@spandrel/model';

/** Something the lecture behind the guides says that no longer holds. */
export interface Outdated {
  /** What was said. */
  readonly said: Localized;
  /** What holds today. */
  readonly now: Localized;
  /** When it changed: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly since: string;
  readonly source: { readonly title: string; readonly url: string };
}

/** A page that teaches one pattern; its text stands beside it in `en.md` and `ko.md`, its diagram in `design.yaml`. */
export interface Guide {
  /** Equals the folder's name. */
  readonly id: string;
  /** Part of the lecture it belongs to. */
  readonly section: 1 | 2 | 3 | 4;
  readonly title: Localized;
  /** One sentence for lists. */
  readonly summary: Localized;
  /** Rules that watch over the pattern, kinds to draw it with, questions to ask about it: their ids, most telling first. */
  readonly rules: readonly string[];
  readonly kinds: readonly string[];
  readonly practices: readonly string[];
  readonly outdated: readonly Outdated[];
}

/** Gives a guide its type; a missing sentence in either language does not compile. */
export const defineGuide = (guide: Guide): Guide => guide;
