import type { Design } from '@spandrel/model';
import type { ElementValues } from './element-values.ts';
import type { ComputedOverlay } from './overlay-names.ts';

/** What the worker is asked: compute an overlay of a design. Designs of one revision are equal. */
export interface OverlayRequest {
  readonly design: Design;
  readonly revision: number;
  readonly overlay: ComputedOverlay;
}

/** What the worker tells while it computes: steps done of all steps. */
export interface OverlayProgress {
  readonly type: 'progress';
  readonly done: number;
  readonly total: number;
}

/** What the worker answers; it failed only if the engine itself did. */
export type OverlayAnswer =
  | { readonly ok: true; readonly values: ElementValues }
  | { readonly ok: false; readonly reason: string };
