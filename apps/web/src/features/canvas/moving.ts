import type { DesignEdit } from '@spandrel/model';
import { centreOf, gridStep, leastInset, type Rectangle, snapUp } from './boxes.ts';
import { mayStandIn, type PlacementRefusal, refusalOf } from './placement.ts';
import { containerAt, outermost, type Scene, settleEdits, storedBox, withDescendants } from './scene.ts';

/** Where moved components would land: the container each goes into, or why one of them cannot stay there. */
export type MovePlan =
  | { readonly ok: true; readonly homes: ReadonlyMap<string, string | undefined> }
  | { readonly ok: false; readonly refusal: PlacementRefusal };

/**
 * Judges a move by the centre of each outermost moved component: it belongs to the innermost container under it. `scene`
 * shows the components where they are being dropped.
 */
export const planMove = (scene: Scene, moved: Iterable<string>): MovePlan => {
  const roots = outermost(scene, moved);
  const moving = withDescendants(scene, roots);
  const homes = new Map<string, string | undefined>();
  for (const id of roots) {
    const component = scene.components.get(id)!;
    const home = containerAt(scene, centreOf(scene.absolute.get(id)!), moving);
    const homeKind = home === undefined ? undefined : scene.components.get(home)?.kind;
    if (home !== component.parent && !mayStandIn(component.kind, homeKind)) {
      return { ok: false, refusal: refusalOf(component.kind, home) };
    }
    homes.set(id, home);
  }
  return { ok: true, homes };
};

/** The box of a component relative to the container it is dropped into, below its header. */
const boxInside = (scene: Scene, id: string, home: string | undefined): Rectangle => {
  const box = scene.absolute.get(id)!;
  const outer = home === undefined ? undefined : scene.absolute.get(home);
  if (!outer) return box;
  return { ...box, x: Math.max(box.x - outer.x, leastInset.x), y: Math.max(box.y - outer.y, leastInset.y) };
};

/** The edits of a finished move: boxes and new parents. `scene` shows the components where they are dropped. */
export const moveEdits = (
  stored: Scene,
  scene: Scene,
  homes: ReadonlyMap<string, string | undefined>,
): DesignEdit[] => [
  ...settleEdits(stored),
  ...[...homes].flatMap(([id, home]): DesignEdit[] => [
    ...(home === stored.components.get(id)?.parent
      ? []
      : [{ type: 'set-field', section: 'components', id, field: 'parent', value: home ?? null } as const]),
    { type: 'set-box', id, box: storedBox(boxInside(scene, id, home)) },
  ]),
];

/** Moves the selected components by a distance without leaving their containers: what the arrow keys do. */
export const nudgeEdits = (scene: Scene, ids: readonly string[], dx: number, dy: number): DesignEdit[] => [
  ...settleEdits(scene),
  ...outermost(scene, ids).map((id): DesignEdit => {
    const box = scene.relative.get(id)!;
    const isHeld = scene.components.get(id)?.parent !== undefined;
    const x = isHeld ? Math.max(leastInset.x, box.x + dx) : box.x + dx;
    const y = isHeld ? Math.max(leastInset.y, box.y + dy) : box.y + dy;
    return { type: 'set-box', id, box: storedBox({ ...box, x, y }) };
  }),
];

/** Smallest size a container may be given: what it holds must stay inside. */
export const leastSize = (scene: Scene, id: string): { readonly width: number; readonly height: number } => {
  const children = (scene.children.get(id) ?? []).flatMap((child) => scene.relative.get(child.id) ?? []);
  return {
    width: Math.max(128, ...children.map((box) => snapUp(box.x + box.width + 2 * gridStep))),
    height: Math.max(64, ...children.map((box) => snapUp(box.y + box.height + 2 * gridStep))),
  };
};

/** The edits of a finished resize; drafts hold the container and, when its origin moved, what it holds. */
export const resizeEdits = (stored: Scene, drafts: ReadonlyMap<string, Rectangle>): DesignEdit[] => [
  ...settleEdits(stored),
  ...[...drafts].map(([id, box]): DesignEdit => ({ type: 'set-box', id, box: storedBox(box) })),
];
