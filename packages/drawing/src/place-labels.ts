import { contains, distance, grow, overlaps, pointAt, type Rectangle } from './geometry.ts';
import type { LinkRoute } from './route-links.ts';

export interface LabelRequest {
  readonly route: LinkRoute;
  /** Texts with their widths, the fullest first; a shorter one is taken where the fuller one has no place. */
  readonly variants: readonly { readonly text: string; readonly width: number }[];
  readonly height: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly box: Rectangle;
}

const stops = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
const samples = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
/** A label hides at most this share of its line. */
const coveredShare = 0.85;
/** Above this many labels other links are not looked at: their dense drawings have no free place anyway. */
const denseDrawing = 300;

/**
 * Boxes for link labels on their own lines, clear of cards, headers and each other, away from other lines where
 * possible. A label without a free place is left out: the tables beside the drawing carry the same words.
 */
export const placeLabels = (
  requests: readonly LabelRequest[],
  blocked: readonly Rectangle[],
  routes: readonly LinkRoute[],
): ReadonlyMap<string, PlacedLabel> => {
  const placed = new Map<string, PlacedLabel>();
  const taken: Rectangle[] = [...blocked];
  const lines =
    requests.length > denseDrawing
      ? []
      : routes.map(({ id, curve }) => ({ id, points: samples.map((t) => pointAt(curve, t)) }));

  const freeBox = (
    { id, curve }: LinkRoute,
    width: number,
    height: number,
  ): { box: Rectangle; crossed: number } | undefined => {
    let best: { box: Rectangle; crossed: number } | undefined;
    for (const stop of stops) {
      const { x, y } = pointAt(curve, stop);
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      const room = grow(box, 3);
      if (taken.some((other) => overlaps(room, other))) continue;
      const crossed = lines.filter(
        (line) => line.id !== id && line.points.some((point) => contains(box, point)),
      ).length;
      if (!best || crossed < best.crossed) best = { box, crossed };
      if (best.crossed === 0) break;
    }
    return best;
  };

  for (const { route, variants, height } of requests) {
    const length = distance(route.curve[0], route.curve[3]);
    let best: (PlacedLabel & { readonly crossed: number }) | undefined;
    for (const { text, width } of variants) {
      const free = width <= length * coveredShare ? freeBox(route, width, height) : undefined;
      if (free && (!best || free.crossed < best.crossed)) best = { text, ...free };
      if (best?.crossed === 0) break;
    }
    if (!best) continue;
    placed.set(route.id, { text: best.text, box: best.box });
    taken.push(best.box);
  }
  return placed;
};
