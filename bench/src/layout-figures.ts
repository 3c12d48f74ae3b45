import { layoutDesign } from '@spandrel/drawing';
import type { Design } from '@spandrel/model';
import { atMostMs, type Figure } from './figures.ts';
import { hybridDesign } from './hybrid-design.ts';
import { meshDesign } from './mesh-design.ts';

const runs = 5;
const limitMs = 2_000;

/** Places for designs that have none, as an imported file is opened or drawn. */
export async function* layoutFigures(): AsyncGenerator<Figure> {
  yield atMostMs('layout of 1,000 components', await medianLayoutMs(hybridDesign(1_000, 1_500, 50)), limitMs);
  yield atMostMs(
    'layout of a random mesh of 1,000 routers',
    await medianLayoutMs(meshDesign(1_000, 1_500, 5)),
    limitMs,
  );
}

const medianLayoutMs = async (design: Design): Promise<number> => {
  const times: number[] = [];
  while (times.length < runs) {
    const start = performance.now();
    await layoutDesign(design);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
};
