import { freshId } from '@spandrel/collab';
import { type ComponentKind, type Design, type DesignEdit, findComponentKind, type Locale } from '@spandrel/model';
import { tabMark } from '../../tab-mark.ts';
import { boxesTouch, centreOf, gridStep, leastInset, type Point, type Rectangle, snap, snapUp } from './boxes.ts';
import { containerAt, type Scene, settleEdits } from './scene.ts';

/** Why a component cannot stand where it was dropped; `container` undefined is the free canvas. */
export interface PlacementRefusal {
  readonly kind: string;
  readonly container: string | undefined;
  /** Kinds that may hold it, `canvas` included where it may stand free. */
  readonly allowed: readonly string[];
}

export type Placement =
  | { readonly ok: true; readonly id: string; readonly edits: readonly DesignEdit[] }
  | { readonly ok: false; readonly refusal: PlacementRefusal };

/** Whether a kind may stand in a container of another kind, or (undefined) free on the canvas. */
export const mayStandIn = (kind: string, containerKind: string | undefined): boolean =>
  findComponentKind(kind)?.parents.includes(containerKind ?? 'canvas') ?? false;

export const refusalOf = (kind: string, container: string | undefined): PlacementRefusal => ({
  kind,
  container,
  allowed: findComponentKind(kind)?.parents ?? [],
});

/** Every id an element of the design uses: they are unique over components, links, flows and notes. */
export const takenIds = (design: Design): Set<string> =>
  new Set([...design.components, ...design.links, ...design.flows, ...design.notes].map(({ id }) => id));

/** `wish` if no component is called that yet, else `wish 2`, `wish 3` … */
export const freshName = (design: Design, wish: string): string => {
  const taken = new Set(design.components.map(({ name }) => name));
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish} ${number}`)) number += 1;
  return `${wish} ${number}`;
};

const ringOffsets = (ring: number): readonly (readonly [number, number])[] => {
  const offsets: [number, number][] = [];
  for (let across = -ring; across <= ring; across += 1) {
    for (let down = -ring; down <= ring; down += 1) {
      if (Math.max(Math.abs(across), Math.abs(down)) === ring) offsets.push([across, down]);
    }
  }
  // Right and below come before left and above at the same distance: that is where people look for what they added.
  const distance = ([across, down]: readonly [number, number]) =>
    across ** 2 + down ** 2 + (across < 0 ? 0.5 : 0) + (down < 0 ? 0.25 : 0);
  return offsets.sort((a, b) => distance(a) - distance(b));
};

/** A place near `wanted` (relative to the container) where a box of this size touches none of the container's children. */
export const freePlace = (
  scene: Scene,
  container: string | undefined,
  wanted: Point,
  size: { readonly width: number; readonly height: number },
): Point => {
  const taken = (scene.children.get(container) ?? []).flatMap(({ id }) => scene.relative.get(id) ?? []);
  const least = container === undefined ? { x: -Infinity, y: -Infinity } : leastInset;
  const start = { x: snap(Math.max(least.x, wanted.x)), y: snap(Math.max(least.y, wanted.y)) };
  const step = { x: snapUp(size.width / 2), y: snapUp(size.height / 2) };
  for (let ring = 0; ring <= 24; ring += 1) {
    for (const [across, down] of ringOffsets(ring)) {
      const at = { x: start.x + across * step.x, y: start.y + down * step.y };
      if (at.x < least.x || at.y < least.y) continue;
      if (!taken.some((box) => boxesTouch({ ...at, ...size }, box, 2 * gridStep))) return at;
    }
  }
  return start;
};

const putInto = (
  scene: Scene,
  kind: ComponentKind,
  container: string | undefined,
  centre: Point,
  locale: Locale,
): Placement => {
  const outer = (container === undefined ? undefined : scene.absolute.get(container)) ?? { x: 0, y: 0 };
  const wanted = { x: centre.x - outer.x - kind.size.width / 2, y: centre.y - outer.y - kind.size.height / 2 };
  const id = freshId(kind.id, tabMark, takenIds(scene.design));
  const name = freshName(scene.design, kind.name[locale]);
  const parent = container === undefined ? {} : { parent: container };
  const box = { ...freePlace(scene, container, wanted, kind.size), ...kind.size };
  return {
    ok: true,
    id,
    edits: [
      ...settleEdits(scene),
      { type: 'put-component', component: { id, kind: kind.id, name, ...parent, props: {} } },
      { type: 'set-box', id, box },
    ],
  };
};

const kindOf = (scene: Scene, id: string | undefined): string | undefined =>
  id === undefined ? undefined : scene.components.get(id)?.kind;

/** A kind dropped at a point of the canvas: it goes there, or not at all. */
export const dropKind = (scene: Scene, kindId: string, at: Point, locale: Locale): Placement => {
  const kind = findComponentKind(kindId);
  const container = containerAt(scene, at);
  return kind && mayStandIn(kindId, kindOf(scene, container))
    ? putInto(scene, kind, container, at, locale)
    : { ok: false, refusal: refusalOf(kindId, container) };
};

/**
 * A kind chosen without pointing: into the selected container (or the one around the selection), else at the centre of
 * the view, else free, else into the first container that takes it.
 */
export const placeKind = (
  scene: Scene,
  kindId: string,
  view: Rectangle,
  selection: readonly string[],
  locale: Locale,
): Placement => {
  const kind = findComponentKind(kindId);
  if (!kind) return { ok: false, refusal: refusalOf(kindId, undefined) };
  const centre = centreOf(view);
  const takes = (id: string | undefined) => mayStandIn(kindId, kindOf(scene, id));
  for (const id of selection) {
    const component = scene.components.get(id);
    const box = scene.absolute.get(id);
    if (!component || !box) continue;
    if (takes(id)) return putInto(scene, kind, id, centreOf(box), locale);
    if (component.parent !== undefined && takes(component.parent)) {
      return putInto(scene, kind, component.parent, { x: box.x + 1.5 * box.width + 48, y: centreOf(box).y }, locale);
    }
  }
  const under = containerAt(scene, centre);
  if (takes(under)) return putInto(scene, kind, under, centre, locale);
  if (takes(undefined)) return putInto(scene, kind, undefined, centre, locale);
  const possible = [...scene.absolute.keys()].filter(takes);
  const home = possible.find((id) => boxesTouch(scene.absolute.get(id)!, view)) ?? possible[0];
  return home === undefined
    ? { ok: false, refusal: refusalOf(kindId, under) }
    : putInto(scene, kind, home, centreOf(scene.absolute.get(home)!), locale);
};
