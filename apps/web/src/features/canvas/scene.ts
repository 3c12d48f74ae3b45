import { placeComponents } from '@spandrel/drawing';
import { type Box, type Component, type Design, type DesignEdit, findComponentKind } from '@spandrel/model';
import { holdsPoint, type Point, type Rectangle } from './boxes.ts';

/** A design with every component's place worked out: what is shown, and what gestures are judged against. */
export interface Scene {
  readonly design: Design;
  readonly components: ReadonlyMap<string, Component>;
  readonly children: ReadonlyMap<string | undefined, readonly Component[]>;
  /** Measured from the parent; parents come before their children. */
  readonly relative: ReadonlyMap<string, Rectangle>;
  /** Measured from the canvas origin; parents come before their children. */
  readonly absolute: ReadonlyMap<string, Rectangle>;
}

/** Relative boxes of a gesture in flight. */
export type Drafts = ReadonlyMap<string, Rectangle>;
export const noDrafts: Drafts = new Map();

/**
 * The scene of what is stored. Components without a stored box get a provisional one, so every design can be opened. Places are
 * those of `known` where nothing is placed otherwise: most edits are of properties.
 */
export const sceneOf = (design: Design, known?: Scene): Scene => {
  const components = new Map(design.components.map((component) => [component.id, component]));
  const places = known !== undefined && isPlacedAlike(known.design, design) ? known : placesOf(design, components);
  const { relative, absolute } = places;
  return { design, components, children: byParent(design.components), relative, absolute };
};

const placesOf = (design: Design, components: Scene['components']): Pick<Scene, 'relative' | 'absolute'> => {
  const absolute = placeComponents(design, design.layout);
  const relative = new Map<string, Rectangle>();
  for (const [id, box] of absolute) {
    const parent = components.get(id)?.parent;
    const outer = parent === undefined ? undefined : absolute.get(parent);
    relative.set(id, outer ? { ...box, x: box.x - outer.x, y: box.y - outer.y } : box);
  }
  return { relative, absolute };
};

const isPlacedAlike = (one: Design, other: Design): boolean =>
  one.layout === other.layout &&
  one.components.length === other.components.length &&
  one.components.every((component, at) => {
    const { id, kind, parent } = other.components[at]!;
    return component.id === id && component.kind === kind && component.parent === parent;
  });

const byParent = (components: readonly Component[]): Scene['children'] => {
  const children = new Map<string | undefined, Component[]>();
  for (const component of components) {
    const siblings = children.get(component.parent);
    if (siblings) siblings.push(component);
    else children.set(component.parent, [component]);
  }
  return children;
};

/** The scene as a gesture in flight shows it: drafted boxes move what they hold, containers keep their size. */
export const withDrafts = (scene: Scene, drafts: Drafts): Scene => {
  if (drafts.size === 0) return scene;
  const relative = new Map<string, Rectangle>();
  const absolute = new Map<string, Rectangle>();
  for (const [id, stored] of scene.relative) {
    const box = drafts.get(id) ?? stored;
    const parent = scene.components.get(id)?.parent;
    const outer = parent === undefined ? undefined : absolute.get(parent);
    relative.set(id, box);
    absolute.set(id, outer ? { ...box, x: box.x + outer.x, y: box.y + outer.y } : box);
  }
  return { ...scene, relative, absolute };
};

export const isContainer = (component: Component): boolean => findComponentKind(component.kind)?.container ?? false;

/** The component's containers, innermost first. */
export const ancestorsOf = (components: ReadonlyMap<string, Component>, id: string): readonly string[] => {
  const found: string[] = [];
  for (let at = components.get(id)?.parent; at !== undefined && !found.includes(at); at = components.get(at)?.parent) {
    found.push(at);
  }
  return found;
};

/** Ids of the given components and of everything inside them. */
export const withDescendants = (scene: Scene, ids: Iterable<string>): ReadonlySet<string> => {
  const all = new Set<string>();
  const pending = [...ids];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (all.has(id)) continue;
    all.add(id);
    for (const child of scene.children.get(id) ?? []) pending.push(child.id);
  }
  return all;
};

/** The components among `ids` that stand in no other of them: moving these moves all. */
export const outermost = (scene: Scene, ids: Iterable<string>): readonly string[] => {
  const chosen = new Set(ids);
  return [...chosen].filter(
    (id) => scene.absolute.has(id) && !ancestorsOf(scene.components, id).some((each) => chosen.has(each)),
  );
};

const deepest = (scene: Scene, point: Point, accepts: (component: Component) => boolean): string | undefined => {
  let found: string | undefined;
  let foundDepth = -1;
  for (const [id, box] of scene.absolute) {
    const component = scene.components.get(id);
    if (!component || !holdsPoint(box, point) || !accepts(component)) continue;
    const depth = ancestorsOf(scene.components, id).length;
    if (depth >= foundDepth) [found, foundDepth] = [id, depth];
  }
  return found;
};

/** The innermost container under a point, without those in `except`; undefined is the free canvas. */
export const containerAt = (scene: Scene, point: Point, except: ReadonlySet<string> = new Set()): string | undefined =>
  deepest(scene, point, (component) => isContainer(component) && !except.has(component.id));

/** The innermost component of any kind under a point. */
export const componentAt = (scene: Scene, point: Point): string | undefined => deepest(scene, point, () => true);

export const storedBox = (box: Rectangle): Box => ({
  x: Math.round(box.x),
  y: Math.round(box.y),
  width: Math.round(box.width),
  height: Math.round(box.height),
});

/** Stores the boxes that were only provisional: after the first gesture nothing moves by itself any more. */
export const settleEdits = (scene: Scene): DesignEdit[] =>
  [...scene.relative].flatMap(([id, box]): DesignEdit[] =>
    scene.design.layout[id] ? [] : [{ type: 'set-box', id, box: storedBox(box) }],
  );
