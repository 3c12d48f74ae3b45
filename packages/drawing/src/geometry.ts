/** A box in absolute canvas units, from its top-left corner. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier curve: start, two control points, end. */
export type Curve = readonly [Point, Point, Point, Point];

export const right = (box: Rectangle): number => box.x + box.width;
export const bottom = (box: Rectangle): number => box.y + box.height;
export const centre = (box: Rectangle): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);

export const grow = (box: Rectangle, by: number): Rectangle => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

export const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < right(b) && b.x < right(a) && a.y < bottom(b) && b.y < bottom(a);

export const contains = (box: Rectangle, point: Point): boolean =>
  point.x > box.x && point.x < right(box) && point.y > box.y && point.y < bottom(box);

/** The smallest box around all given ones; an empty box at the origin for none. */
export const boundingBox = (boxes: readonly Rectangle[]): Rectangle => {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  let [x, y, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    maxX = Math.max(maxX, right(box));
    maxY = Math.max(maxY, bottom(box));
  }
  return { x, y, width: maxX - x, height: maxY - y };
};

/** The point at `t` (0–1) on a cubic Bézier curve. */
export const pointAt = ([a, b, c, d]: Curve, t: number): Point => {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
};

/** Coordinates in drawings carry at most one decimal. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The curve as SVG path data. */
export const curvePath = ([a, b, c, d]: Curve): string =>
  `M${round(a.x)} ${round(a.y)}C${round(b.x)} ${round(b.y)} ${round(c.x)} ${round(c.y)} ${round(d.x)} ${round(d.y)}`;
