import type { Severity } from '@spandrel/model';

/** What the verdict says about one element, for its badge: the worst severity of its open findings and how many. */
export interface ElementMark {
  readonly severity: Severity;
  readonly count: number;
}

/** How strongly an element is drawn while a flow's path is shown: on the path, aside, or as always. */
export type Emphasis = 'usual' | 'path' | 'aside';
