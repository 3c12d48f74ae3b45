import { boundingBox, centre, distance, type Rectangle } from './geometry.ts';

/** Members of one container with their places among themselves. */
export type Arrangement = ReadonlyMap<string, Rectangle>;

export interface MemberLink {
  readonly from: string;
  readonly to: string;
}

/** A screen and a page are 1.6 wide for 1 high. Within these bounds one drawing is as good as another. */
const [narrowest, widest] = [1, 2.4];
/** How much a unit of the mean link counts beside one of the side of a square of the drawing's area. */
const linkWeight = 4;

/** How much worse than one of good proportions a drawing of this size is, as a factor from 1. */
const strain = ({ width, height }: Rectangle): number => {
  const ratio = Math.max(width, 1) / Math.max(height, 1);
  return Math.max(1, ratio / widest, narrowest / ratio) ** 2;
};

/** The lower, the better it reads: small, of the proportions of a page, with short links. */
const burden = (arrangement: Arrangement, links: readonly MemberLink[]): number => {
  const bounds = boundingBox([...arrangement.values()]);
  let length = 0;
  for (const { from, to } of links) {
    const [start, end] = [arrangement.get(from), arrangement.get(to)];
    if (start && end) length += distance(centre(start), centre(end));
  }
  return strain(bounds) * (Math.sqrt(bounds.width * bounds.height) + (linkWeight * length) / Math.max(links.length, 1));
};

/** The one of least burden; of equals the first. */
export const lightest = (
  arrangements: Iterable<Arrangement>,
  links: readonly MemberLink[],
  otherwise: Arrangement,
): Arrangement => {
  let [best, least] = [otherwise, Infinity];
  for (const arrangement of arrangements) {
    const weight = burden(arrangement, links);
    if (weight < least) [best, least] = [arrangement, weight];
  }
  return best;
};
