import type { Design } from '@spandrel/model';
import type { Simulation } from './simulate.ts';

/** What the worker is asked: fail these units of a design. Designs of one revision are equal. */
export interface SimulateRequest {
  readonly design: Design;
  readonly revision: number;
  readonly failed: readonly string[];
}

/** What the worker answers; it failed only if the engine itself did. */
export type SimulateAnswer =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly reason: string };
