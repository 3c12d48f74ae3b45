import type { Localized } from './locale.ts';

/** Something wrong with an input: where, and a sentence that says what and what would be valid. */
export interface Problem {
  /** Stable name for programs, e.g. `unknown-kind`. */
  readonly code: string;
  /** Keys from the root, e.g. `['components', 3, 'props', 'cni']`. */
  readonly path: readonly (string | number)[];
  readonly message: Localized;
  /** 1-based; absent when the input was not text. */
  readonly line?: number;
  readonly column?: number;
}
