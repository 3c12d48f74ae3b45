import type { Rectangle } from './geometry.ts';
import { siblingGap } from './place-components.ts';

interface Run {
  readonly sum: number;
  readonly count: number;
}

const meanOf = ({ sum, count }: Run): number => sum / count;

/**
 * Numbers that never fall, as near to the wanted ones as can be (least squares). Source: pool adjacent violators, Ayer et
 * al., «An Empirical Distribution Function for Sampling with Incomplete Information», 1955.
 */
const neverFalling = (wanted: readonly number[]): readonly number[] => {
  const runs: Run[] = [];
  for (const value of wanted) {
    let run: Run = { sum: value, count: 1 };
    for (let last = runs.at(-1); last !== undefined && meanOf(last) > meanOf(run); last = runs.at(-1)) {
      run = { sum: last.sum + run.sum, count: last.count + run.count };
      runs.pop();
    }
    runs.push(run);
  }
  return runs.flatMap((run) => Array.from({ length: run.count }, () => meanOf(run)));
};

/** Boxes below each other with their centres as near to the wanted heights as their order and the gaps between them allow. */
export const settleColumn = (column: readonly Rectangle[], wanted: readonly number[]): readonly Rectangle[] => {
  const offsets: number[] = [];
  let offset = 0;
  for (const { height } of column) {
    offsets.push(offset);
    offset += height + siblingGap;
  }
  const tops = neverFalling(
    column.map(({ y, height }, at) => (wanted[at] ?? y + height / 2) - height / 2 - (offsets[at] ?? 0)),
  );
  return column.map((box, at) => ({ ...box, y: (tops[at] ?? 0) + (offsets[at] ?? 0) }));
};
