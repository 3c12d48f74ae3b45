export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in canvas units. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** Everything on the canvas sits on multiples of this. */
export const gridStep = 8;
/** Nearest a child may come to its container's left border, and to its top one, where the header stands. */
export const leastInset = { x: 8, y: 40 } as const;

export const snap = (value: number): number => Math.round(value / gridStep) * gridStep;
export const snapUp = (value: number): number => Math.ceil(value / gridStep) * gridStep;

export const centreOf = (box: Rectangle): Point => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

export const holdsPoint = (box: Rectangle, point: Point): boolean =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;

export const boxesTouch = (a: Rectangle, b: Rectangle, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Smallest rectangle around all of them; undefined when there is none. */
export const boundsOf = (boxes: readonly Rectangle[]): Rectangle | undefined => {
  if (boxes.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
};
