import type { Component, Link } from '@spandrel/model';
import { type Attachment, attachLinks, type Side } from './attach-links.ts';
import {
  bottom,
  type Curve,
  centre,
  contains,
  distance,
  grow,
  overlaps,
  type Point,
  pointAt,
  type Rectangle,
  right,
} from './geometry.ts';

/** Where a link runs: from border to border, parallel links side by side. */
export interface LinkRoute {
  readonly id: string;
  readonly curve: Curve;
}

/** Beyond this many (link × card) pairs links take the direct way: looking for free ways costs about 1 µs per pair. */
const detourBudget = 400_000;

const normals: Readonly<Record<Side, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

type SidePair = readonly [Side, Side];

const sidePairs = (from: Rectangle, to: Rectangle): readonly SidePair[] => {
  const horizontal: SidePair = centre(from).x <= centre(to).x ? ['right', 'left'] : ['left', 'right'];
  const vertical: SidePair = centre(from).y <= centre(to).y ? ['bottom', 'top'] : ['top', 'bottom'];
  const gapX = Math.max(to.x - right(from), from.x - right(to));
  const gapY = Math.max(to.y - bottom(from), from.y - bottom(to));
  const direct = gapX >= gapY ? [horizontal, vertical] : [vertical, horizontal];
  const possible = direct.filter((pair) => (pair === horizontal ? gapX : gapY) > 0);
  const bends: readonly SidePair[] =
    gapX > 0 && gapY > 0
      ? [
          [horizontal[0], vertical[1]],
          [vertical[0], horizontal[1]],
        ]
      : [];
  const detours: readonly SidePair[] = [
    ['top', 'top'],
    ['bottom', 'bottom'],
    ['left', 'left'],
    ['right', 'right'],
  ];
  return [...possible, ...bends, ...detours];
};

const middleOf = (box: Rectangle, side: Side): Point => {
  const { x, y } = centre(box);
  if (side === 'left') return { x: box.x, y };
  if (side === 'right') return { x: right(box), y };
  return { x, y: side === 'top' ? box.y : bottom(box) };
};

/** The curve between two points that leaves and arrives square to the given sides. */
export const curveBetween = (from: Point, fromSide: Side, to: Point, toSide: Side): Curve => {
  const length = distance(from, to);
  const isDetour = fromSide === toSide;
  const reach = isDetour ? Math.max(36, Math.min(length * 0.3, 140)) : Math.min(length * 0.45, 160);
  const [a, b] = [normals[fromSide], normals[toSide]];
  return [
    from,
    { x: from.x + a.x * reach, y: from.y + a.y * reach },
    { x: to.x + b.x * reach, y: to.y + b.y * reach },
    to,
  ];
};

const samples = Array.from({ length: 15 }, (_, index) => (index + 1) / 16);

const cost = (curve: Curve, rank: number, obstacles: readonly Rectangle[]): number => {
  const points = samples.map((t) => pointAt(curve, t));
  const hits = obstacles.reduce((sum, box) => sum + (points.some((point) => contains(box, point)) ? 1 : 0), 0);
  const [start, , , end] = curve;
  return hits * 1000 + rank * 60 + distance(start, end) * 0.2;
};

const isWithin = (inner: string, outer: string, parents: ReadonlyMap<string, string | undefined>): boolean => {
  const seen = new Set<string>();
  for (let at = parents.get(inner); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === outer) return true;
    seen.add(at);
  }
  return false;
};

/**
 * Routes of all links whose ends are placed. Sides are chosen so that a link crosses no card where a free way exists;
 * links that share a side are spread along it in the order of their other ends, so parallel links never coincide.
 */
export const routeLinks = (
  design: { readonly components: readonly Component[]; readonly links: readonly Link[] },
  boxes: ReadonlyMap<string, Rectangle>,
): readonly LinkRoute[] => {
  const parents = new Map(design.components.map(({ id, parent }) => [id, parent]));
  const holders = new Set(parents.values());
  const cards = design.components.flatMap(({ id }) => {
    const box = boxes.get(id);
    return box && !holders.has(id) ? [{ id, box: grow(box, 4) }] : [];
  });
  const seeksFreeWay = design.links.length * cards.length <= detourBudget;

  const attachments = design.links.flatMap((link): Attachment[] => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    if (!from || !to) return [];
    if (link.from === link.to) return [{ link, from, to, sides: ['top', 'right'] }];
    if (isWithin(link.from, link.to, parents))
      return [{ link, from, to, sides: bothOn(nearestWall(from, to)), inside: 'from' }];
    if (isWithin(link.to, link.from, parents))
      return [{ link, from, to, sides: bothOn(nearestWall(to, from)), inside: 'to' }];
    const pairs = sidePairs(from, to);
    const first = pairs[0] ?? ['right', 'left'];
    if (!seeksFreeWay) return [{ link, from, to, sides: first }];
    const reach = grow(
      {
        x: Math.min(from.x, to.x),
        y: Math.min(from.y, to.y),
        width: Math.max(right(from), right(to)) - Math.min(from.x, to.x),
        height: Math.max(bottom(from), bottom(to)) - Math.min(from.y, to.y),
      },
      140,
    );
    const obstacles = cards
      .filter(({ id, box }) => id !== link.from && id !== link.to && overlaps(box, reach))
      .map(({ box }) => box);
    const costs = pairs.map((pair, rank) =>
      cost(curveBetween(middleOf(from, pair[0]), pair[0], middleOf(to, pair[1]), pair[1]), rank, obstacles),
    );
    return [{ link, from, to, sides: pairs[costs.indexOf(Math.min(...costs))] ?? first }];
  });
  return attachLinks(attachments).map(({ id, from, fromSide, to, toSide }) => ({
    id,
    curve: curveBetween(from, fromSide, to, toSide),
  }));
};

const bothOn = (side: Side): SidePair => [side, side];

/** The wall of `outer` that is nearest to `inner`, preferring the sides to the header above. */
const nearestWall = (inner: Rectangle, outer: Rectangle): Side => {
  const distances: readonly (readonly [Side, number])[] = [
    ['left', inner.x - outer.x],
    ['right', right(outer) - right(inner)],
    ['bottom', bottom(outer) - bottom(inner)],
  ];
  return distances.reduce((best, each) => (each[1] < best[1] ? each : best))[0];
};
