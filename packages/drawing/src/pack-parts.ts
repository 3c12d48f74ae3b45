import { boundingBox, type Rectangle } from './geometry.ts';
import { siblingGap } from './place-components.ts';
import { type Arrangement, lightest } from './proportion.ts';

/** Members that hang together by links. */
export interface Part {
  readonly arrangement: Arrangement;
  readonly bounds: Rectangle;
}

export const partOf = (arrangement: Arrangement): Part => ({
  arrangement,
  bounds: boundingBox([...arrangement.values()]),
});

/**
 * Parts on shelves of this width: side by side, low ones below each other where the shelf's first is higher. They come from
 * the highest to the lowest.
 */
const shelve = (parts: readonly Part[], width: number): Arrangement => {
  const arrangement = new Map<string, Rectangle>();
  let shelf = { y: 0, height: 0 };
  let column = { x: 0, width: 0, y: 0 };
  for (const { arrangement: members, bounds } of parts) {
    const fitsBelow =
      column.y > shelf.y && bounds.width <= column.width && column.y + bounds.height <= shelf.y + shelf.height;
    if (!fitsBelow) {
      const x = column.width > 0 ? column.x + column.width + siblingGap : 0;
      const fitsBeside = shelf.height > 0 && x + bounds.width <= width;
      if (!fitsBeside) shelf = { y: shelf.height > 0 ? shelf.y + shelf.height + siblingGap : 0, height: bounds.height };
      column = { x: fitsBeside ? x : 0, width: bounds.width, y: shelf.y };
    }
    for (const [id, box] of members) {
      arrangement.set(id, { ...box, x: box.x - bounds.x + column.x, y: box.y - bounds.y + column.y });
    }
    column = { ...column, y: column.y + bounds.height + siblingGap };
  }
  return arrangement;
};

/** Widths to try: from that of the widest part to that of all side by side. */
const widthsToTry = (parts: readonly Part[]): readonly number[] => {
  const widest = Math.max(...parts.map(({ bounds }) => bounds.width));
  const all = parts.reduce((sum, { bounds }) => sum + bounds.width + siblingGap, 0);
  const widths: number[] = [];
  for (let width = widest; width < all; width = width * 1.08 + 1) widths.push(width);
  return [...widths, all];
};

/** Parts beside and below each other, none moved within, so that all come near the proportions of a page. */
export const packParts = (parts: readonly Part[]): Arrangement => {
  const ordered = [...parts].sort((a, b) => b.bounds.height - a.bounds.height);
  const ways = widthsToTry(ordered).map((width) => shelve(ordered, width));
  return lightest(ways, [], new Map());
};
