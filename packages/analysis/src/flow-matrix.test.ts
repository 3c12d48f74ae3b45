import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageOf, serviceMatrix, siteMatrix } from './flow-matrix.ts';
import { buildTopology } from './topology.ts';

const design = aDesign()
  .component('seoul', 'data-center')
  .component('busan', 'branch-site')
  .component('aws', 'cloud')
  .component('apne2', 'region', { parent: 'aws' })
  .component('vpc', 'vpc', { parent: 'apne2' })
  .component('web', 'service', { parent: 'vpc' })
  .component('api', 'service', { parent: 'vpc' })
  .component('db', 'database', { parent: 'seoul' })
  .component('desk', 'service', { parent: 'busan' })
  .component('users', 'user-group')
  .component('far', 'vpc', { region: 'eu-west-1' })
  .flow('a', 'web', 'db', { avgMbps: 10, peakMbps: 40 })
  .flow('b', 'api', 'db', { avgMbps: 5 })
  .flow('c', 'db', 'web', { peakMbps: 7 })
  .flow('d', 'desk', 'far', { gbPerMonth: 328.725 })
  .flow('e', 'users', 'web')
  .flow('f', 'web', 'db', { avgMbps: 1, peakMbps: 2 });
const topology = buildTopology(design.build());

describe('the flow matrix', () => {
  test('adds up flows between sites, regions and what stands alone, each direction apart', () => {
    expect(siteMatrix(topology)).toEqual({
      names: ['apne2', 'busan', 'eu-west-1', 'seoul', 'users'],
      cells: [
        cell('apne2', 'seoul', ['a', 'b', 'f'], 16, 47),
        cell('busan', 'eu-west-1', ['d'], 1, 0, { withoutPeak: ['d'] }),
        cell('seoul', 'apne2', ['c'], 0, 7, { withoutAverage: ['c'] }),
        cell('users', 'apne2', ['e'], 0, 0, { withoutAverage: ['e'], withoutPeak: ['e'] }),
      ],
    });
  });

  test('adds up flows between the same two ends', () => {
    const { names, cells } = serviceMatrix(topology);
    expect(names).toEqual(['api', 'db', 'desk', 'far', 'users', 'web']);
    expect(cells).toContainEqual(cell('web', 'db', ['a', 'f'], 11, 42));
    expect(cells).toHaveLength(5);
  });

  test('is empty without flows', () => {
    expect(siteMatrix(buildTopology(aDesign().build()))).toEqual({ names: [], cells: [] });
  });

  test('holds every flow once and all traffic, however ends are grouped', () => {
    const ends = fc.constantFrom('web', 'api', 'db', 'desk', 'users', 'far', 'seoul', 'aws');
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, ends, fc.integer({ min: 0, max: 9 })), { maxLength: 12 }), (drawn) => {
        const many = drawn.reduce(
          (sum, [from, to, avgMbps], index) => sum.flow(`f${index}`, from, to, { avgMbps }),
          design.without('a', 'b', 'c', 'd', 'e', 'f'),
        );
        const built = buildTopology(many.build());
        for (const { cells } of [siteMatrix(built), serviceMatrix(built)]) {
          expect(cells.flatMap(({ flows }) => flows).sort()).toEqual(built.flows.map(({ id }) => id));
          const total = built.flows.reduce((sum, flow) => sum + (averageOf(flow) ?? 0), 0);
          expect(cells.reduce((sum, { averageMbps }) => sum + averageMbps, 0)).toBeCloseTo(total, 9);
        }
      }),
    );
  });
});

function cell(
  from: string,
  to: string,
  flows: readonly string[],
  averageMbps: number,
  peakMbps: number,
  unknown: { readonly withoutAverage?: readonly string[]; readonly withoutPeak?: readonly string[] } = {},
) {
  return { from, to, flows, averageMbps, peakMbps, withoutAverage: [], withoutPeak: [], ...unknown };
}
