import type { Link } from '@spandrel/model';
import { bottom, centre, type Point, type Rectangle, right } from './geometry.ts';

export type Side = 'left' | 'right' | 'top' | 'bottom';

/** A link with the sides of the two boxes it leaves from and arrives at. */
export interface Attachment {
  readonly link: Link;
  readonly from: Rectangle;
  readonly to: Rectangle;
  readonly sides: readonly [Side, Side];
  /** Which end stands inside the other one's box, if any: the other end then meets the wall from within. */
  readonly inside?: 'from' | 'to';
}

interface AttachedLink {
  readonly id: string;
  readonly from: Point;
  readonly fromSide: Side;
  readonly to: Point;
  readonly toSide: Side;
}

const spacing = 26;
const cornerRoom = 10;

const opposite: Readonly<Record<Side, Side>> = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' };

interface End {
  readonly key: string;
  readonly index: number;
  readonly box: Rectangle;
  readonly side: Side;
  /** Where the end would best sit along its side. */
  readonly ideal: number;
  /** Place of the other end along the side's axis: the order of ends on one side. */
  readonly towards: number;
}

const isUpright = (side: Side): boolean => side === 'left' || side === 'right';

/** The middle of what both boxes span along the side's axis; a large box meets a small one where that one stands. */
const idealAlong = (box: Rectangle, other: Rectangle, side: Side): number => {
  const [start, length] = isUpright(side) ? [box.y, box.height] : [box.x, box.width];
  const [otherStart, otherLength] = isUpright(side) ? [other.y, other.height] : [other.x, other.width];
  const [low, high] = [Math.max(start, otherStart), Math.min(start + length, otherStart + otherLength)];
  if (high - low >= 2 * cornerRoom) return (low + high) / 2;
  const own = start + length / 2;
  if (length <= 120) return own;
  const towards = otherStart + otherLength / 2;
  return Math.min(Math.max(towards, start + 2 * cornerRoom), start + length - 2 * cornerRoom);
};

/** Keeps the order of `ideals` (ascending) and a minimal distance between them, inside [low, high]. */
const spread = (ideals: readonly number[], low: number, high: number): readonly number[] => {
  const gap = Math.min(spacing, ideals.length > 1 ? (high - low) / (ideals.length - 1) : spacing);
  const clusters: { sum: number; count: number }[] = [];
  ideals.forEach((ideal, index) => {
    // Taking `index * gap` off turns "at least gap apart" into "never descending", solved by pooling neighbours.
    clusters.push({ sum: ideal - index * gap, count: 1 });
    for (;;) {
      const [previous, last] = [clusters.at(-2), clusters.at(-1)];
      if (!previous || !last || previous.sum / previous.count <= last.sum / last.count) break;
      clusters.splice(-2, 2, { sum: previous.sum + last.sum, count: previous.count + last.count });
    }
  });
  const highest = high - (ideals.length - 1) * gap;
  return clusters
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((value, index) => Math.min(Math.max(value, low), highest) + index * gap);
};

/** Gives every link end a point on its side, ends that share a side spread in the order of their other ends. */
export const attachLinks = (attachments: readonly Attachment[]): readonly AttachedLink[] => {
  const places = new Map<string, number>();
  const groups = new Map<string, End[]>();
  attachments.forEach(({ link, from, to, sides, inside }, index) => {
    const axis = isUpright(sides[0]) ? 'y' : 'x';
    const ends: readonly (readonly ['from' | 'to', string, Rectangle, Rectangle, Side])[] = [
      ['from', link.from, from, to, sides[0]],
      ['to', link.to, to, from, sides[1]],
    ];
    for (const [end, id, box, other, side] of ends) {
      const isOuter = inside !== undefined && inside !== end;
      // A link to a wall from within runs straight: the wall's end takes the place of the inner one.
      const ideal = isOuter ? centre(other)[axis] : inside === end ? centre(box)[axis] : idealAlong(box, other, side);
      const entry: End = {
        key: `${index} ${end}`,
        index,
        box,
        side,
        ideal,
        towards: centre(other)[isUpright(side) ? 'y' : 'x'],
      };
      const group = `${isOuter ? 'within' : 'on'} ${side} ${id}`;
      const members = groups.get(group);
      if (members) members.push(entry);
      else groups.set(group, [entry]);
    }
  });
  for (const ends of groups.values()) {
    ends.sort((a, b) => a.ideal - b.ideal || a.towards - b.towards || a.index - b.index);
    const { box, side } = ends[0]!;
    const [start, length] = isUpright(side) ? [box.y, box.height] : [box.x, box.width];
    const room = Math.min(cornerRoom, length / 4);
    const spots = spread(
      ends.map(({ ideal }) => ideal),
      start + room,
      start + length - room,
    );
    for (const [index, end] of ends.entries()) places.set(end.key, spots[index] ?? end.ideal);
  }
  return attachments.map(({ link, from, to, sides, inside }, index) => ({
    id: link.id,
    from: pointOn(from, sides[0], places.get(`${index} from`) ?? 0),
    fromSide: inside === 'to' ? opposite[sides[0]] : sides[0],
    to: pointOn(to, sides[1], places.get(`${index} to`) ?? 0),
    toSide: inside === 'from' ? opposite[sides[1]] : sides[1],
  }));
};

const pointOn = (box: Rectangle, side: Side, along: number): Point => {
  if (side === 'left') return { x: box.x, y: along };
  if (side === 'right') return { x: right(box), y: along };
  return { x: along, y: side === 'top' ? box.y : bottom(box) };
};
