import { type Box, type Component, type Design, findComponentKind } from '@spandrel/model';
import { type Rectangle, right } from './geometry.ts';

/** Room a container keeps around what it holds; the top also holds its header. */
export const containerPadding = { top: 52, right: 20, bottom: 20, left: 20 } as const;
export const siblingGap = 40;
const unknownKindSize = { width: 168, height: 64 };

/** Children of each component, keyed by its id; those that stand free (or whose parent is missing or circular) under ''. */
export const childrenByParent = (design: Pick<Design, 'components'>): ReadonlyMap<string, readonly Component[]> => {
  const byId = new Map(design.components.map((component) => [component.id, component]));
  const standsFree = (component: Component): boolean => {
    const seen = new Set<string>();
    for (let at: Component | undefined = component; at?.parent !== undefined; at = byId.get(at.parent)) {
      if (seen.has(at.id)) return true;
      seen.add(at.id);
    }
    return component.parent === undefined || !byId.has(component.parent);
  };
  const children = new Map<string, Component[]>();
  for (const component of design.components) {
    const key = standsFree(component) ? '' : (component.parent ?? '');
    const siblings = children.get(key);
    if (siblings) siblings.push(component);
    else children.set(key, [component]);
  }
  return children;
};

/** Size of a component: as laid out, else its kind's, and never too small for the boxes it holds (relative to it). */
export const sizeOf = (component: Component, box: Box | undefined, inner: readonly Rectangle[]) => {
  const standard = findComponentKind(component.kind)?.size ?? unknownKindSize;
  const fit = {
    width: Math.max(0, ...inner.map((each) => right(each) + containerPadding.right)),
    height: Math.max(0, ...inner.map((each) => each.y + each.height + containerPadding.bottom)),
  };
  const isFilled = inner.length > 0;
  return {
    width: Math.max(box?.width ?? (isFilled ? 0 : standard.width), fit.width),
    height: Math.max(box?.height ?? (isFilled ? 0 : standard.height), fit.height),
  };
};

/**
 * Absolute boxes of all components, by id, parents before children. Components without a position are put in a row below
 * their siblings, so that anything can be drawn; `layoutDesign` finds better places.
 */
export const placeComponents = (
  design: Pick<Design, 'components'>,
  layout: Design['layout'],
): ReadonlyMap<string, Rectangle> => {
  const children = childrenByParent(design);
  const relative = new Map<string, Rectangle>();

  const measure = (parent: string): readonly Rectangle[] => {
    const members = children.get(parent) ?? [];
    const sized = members.map((member) => ({
      member,
      box: layout[member.id],
      size: sizeOf(member, layout[member.id], measure(member.id)),
    }));
    const placed: Rectangle[] = sized.flatMap(({ box, size }) => (box ? [{ x: box.x, y: box.y, ...size }] : []));
    const rowY =
      placed.length > 0
        ? Math.max(...placed.map((each) => each.y + each.height)) + siblingGap
        : parent === ''
          ? 0
          : containerPadding.top;
    let rowX: number = parent === '' ? 0 : containerPadding.left;
    return sized.map(({ member, box, size }) => {
      const rectangle = box ? { x: box.x, y: box.y, ...size } : { x: rowX, y: rowY, ...size };
      if (!box) rowX += size.width + siblingGap;
      relative.set(member.id, rectangle);
      return rectangle;
    });
  };
  measure('');

  const absolute = new Map<string, Rectangle>();
  const settle = (parent: string, originX: number, originY: number): void => {
    for (const { id } of children.get(parent) ?? []) {
      const box = relative.get(id);
      if (!box) continue;
      const settled = { ...box, x: box.x + originX, y: box.y + originY };
      absolute.set(id, settled);
      settle(id, settled.x, settled.y);
    }
  };
  settle('', 0, 0);
  return absolute;
};
