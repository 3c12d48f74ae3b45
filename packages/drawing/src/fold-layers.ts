import { boundingBox, centre, type Rectangle, right } from './geometry.ts';
import { layerGap, stack } from './layer-members.ts';
import { siblingGap } from './place-components.ts';
import { type Arrangement, lightest, type MemberLink } from './proportion.ts';

/** As many members may stand in one row or one column whatever the proportions. */
const handful = 5;
/** Between rows, where links go back to the left; and between columns of one layer. */
const [rowGap, columnGap] = [80, 80];

/** Members that stand below each other, in an arrangement of their own; one layer may need several columns. */
interface Column {
  readonly members: Arrangement;
  readonly bounds: Rectangle;
  readonly gapBefore: number;
}

const columnOf = (members: Arrangement, gapBefore: number): Column => ({
  members,
  bounds: boundingBox([...members.values()]),
  gapBefore,
});

/** Layers of an arrangement from left to right – members whose widths overlap –, each from top to bottom. */
const layersIn = (arrangement: Arrangement): readonly Arrangement[] => {
  const layers: (readonly [string, Rectangle])[][] = [];
  let end = -Infinity;
  for (const [id, box] of [...arrangement].sort(([, a], [, b]) => a.x - b.x)) {
    if (box.x >= end) layers.push([]);
    layers.at(-1)?.push([id, box]);
    end = Math.max(end, right(box));
  }
  return layers.map((layer) => new Map(layer.sort(([, a], [, b]) => a.y - b.y)));
};

const stackHeight = (layer: Arrangement): number =>
  [...layer.values()].reduce((sum, { height }) => sum + height + siblingGap, -siblingGap);

/** A layer in as many columns as its height needs; its members are dealt out, so that each stays near its height. */
const columnsOf = (layer: Arrangement, height: number): readonly Column[] => {
  const count = Math.min(layer.size, Math.ceil(stackHeight(layer) / height));
  if (count <= 1) return [columnOf(layer, layerGap)];
  const dealt = Array.from({ length: count }, (): string[] => []);
  for (const [at, id] of [...layer.keys()].entries()) dealt[at % count]?.push(id);
  const middle = centre(boundingBox([...layer.values()])).y;
  return dealt.map((ids, at) => columnOf(stack(ids, layer, middle), at === 0 ? layerGap : columnGap));
};

/** Columns one after the other, a new row begun where the next one would lead beyond the width. */
const rowsOf = (columns: readonly Column[], width: number): readonly (readonly Column[])[] => {
  const rows: Column[][] = [];
  let end = Infinity;
  for (const column of columns) {
    end += column.gapBefore + column.bounds.width;
    if (end > width) {
      rows.push([]);
      end = column.bounds.width;
    }
    rows.at(-1)?.push(column);
  }
  return rows;
};

/** With heights as they were, so that links stay straight; or, to save room, with the columns of a row on one middle line. */
const setRows = (rows: readonly (readonly Column[])[], keepsHeights: boolean): Arrangement => {
  const arrangement = new Map<string, Rectangle>();
  let top = 0;
  for (const row of rows) {
    const asTheyWere = boundingBox(row.map(({ bounds }) => bounds));
    const height = keepsHeights ? asTheyWere.height : Math.max(...row.map(({ bounds }) => bounds.height));
    let x = 0;
    for (const [at, { members, bounds, gapBefore }] of row.entries()) {
      if (at > 0) x += gapBefore;
      const y = keepsHeights ? top - asTheyWere.y : top + (height - bounds.height) / 2 - bounds.y;
      for (const [id, box] of members) arrangement.set(id, { ...box, x: box.x - bounds.x + x, y: box.y + y });
      x += bounds.width;
    }
    top += height + rowGap;
  }
  return arrangement;
};

/** Column heights to try: from that of the whole down to that of the highest member. */
const heightsToTry = (layers: readonly Arrangement[]): readonly number[] => {
  const boxes = layers.flatMap((layer) => [...layer.values()]);
  const least = Math.max(...boxes.map(({ height }) => height));
  const heights: number[] = [];
  for (let height = boundingBox(boxes).height; height > least; height *= 0.8) heights.push(height);
  return [...heights, least];
};

/** How many rows may bring columns of this height near the proportions of a page. */
const rowsToTry = (width: number, height: number): readonly number[] => {
  const ideal = Math.sqrt(width / (1.6 * (height + rowGap)));
  return [1, ...[0.5, 0.65, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2].map((share) => share * ideal)].filter((rows) => rows >= 1);
};

function* foldings(layers: readonly Arrangement[]): Generator<Arrangement> {
  for (const height of heightsToTry(layers)) {
    const columns = layers.flatMap((layer) => columnsOf(layer, height));
    const width = columns.reduce((sum, { bounds, gapBefore }) => sum + bounds.width + gapBefore, 0);
    const widest = Math.max(...columns.map(({ bounds }) => bounds.width));
    for (const rows of rowsToTry(width, height)) {
      const set = rowsOf(columns, Math.max(widest, width / rows));
      yield setRows(set, true);
      yield setRows(set, false);
    }
  }
}

/**
 * An arrangement in layers as it is when it has the proportions of a page; else its layers set like words: in rows from left
 * to right, a high layer in several columns, whichever way is small and keeps links short.
 */
export const foldLayers = (arrangement: Arrangement, links: readonly MemberLink[]): Arrangement => {
  if (arrangement.size <= handful) return arrangement;
  function* ways(): Generator<Arrangement> {
    yield arrangement;
    yield* foldings(layersIn(arrangement));
  }
  return lightest(ways(), links, arrangement);
};
