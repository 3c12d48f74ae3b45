import type { PlacementChange } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';

/** What the worker is asked: what standing in each other place would change for a component. */
export interface PlacesRequest {
  readonly design: Design;
  readonly component: string;
}

/** What the worker answers: how far it is, then every place, best first; it failed only if the engine itself did. */
export type PlacesAnswer =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'compared'; readonly places: readonly PlacementChange[] }
  | { readonly type: 'failed'; readonly reason: string };
