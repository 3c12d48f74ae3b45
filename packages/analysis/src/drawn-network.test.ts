import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectedParts, distancesFrom, drawnNetwork } from './drawn-network.ts';
import { mixedDesign } from './testing/random-design.ts';
import { buildTopology } from './topology.ts';

/** Shortest distances by trying every edge again and again (Bellman–Ford). */
const triedDistances = (network: ReturnType<typeof drawnNetwork>, from: number): readonly number[] => {
  const { a, b, travelMs, processingMs } = network;
  const distance = Array.from(processingMs, (own, node) => (node === from ? own : Number.POSITIVE_INFINITY));
  for (let round = 0; round < network.nodeCount; round += 1) {
    for (let edge = 0; edge < a.length; edge += 1) {
      for (const [one, other] of [
        [a[edge]!, b[edge]!],
        [b[edge]!, a[edge]!],
      ] as const) {
        distance[other] = Math.min(distance[other]!, distance[one]! + travelMs[edge]! + processingMs[other]!);
      }
    }
  }
  return distance;
};

describe('the drawn network', () => {
  it('is as far from every component to every other as trying every edge says', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const network = drawnNetwork(buildTopology(design));
        const tried = triedDistances(network, 0);
        distancesFrom(network, 0).forEach((distance, node) => {
          if (Number.isFinite(distance)) expect(distance).toBeCloseTo(tried[node]!, 9);
          else expect(tried[node]).toBe(Number.POSITIVE_INFINITY);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('has as its parts what is a finite distance apart', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const network = drawnNetwork(buildTopology(design));
        const part = connectedParts(network);
        part.forEach((first, node) => {
          expect(Number.isFinite(distancesFrom(network, first)[node]!)).toBe(true);
          expect(part.indexOf(first)).toBe(first);
        });
        const firsts = [...new Set(part)];
        for (const first of firsts) {
          const distances = distancesFrom(network, first);
          expect(firsts.filter((other) => Number.isFinite(distances[other]!))).toEqual([first]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
