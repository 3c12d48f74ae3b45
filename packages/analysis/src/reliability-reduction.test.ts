import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowerBound, upperBound } from './availability-bounds.ts';
import { frontierBounds } from './frontier-bounds.ts';
import { planSteps } from './frontier-plan.ts';
import { frontierReliability, plainReliability } from './frontier-reliability.ts';
import { neededGains, reliabilityGains } from './reliability-gains.ts';
import { backward, forward, type ReliabilityNetwork } from './reliability-network.ts';
import { reduceNetwork } from './reliability-reduction.ts';

const nodeCount = 6;
const unitCount = 6;

interface Draft {
  readonly a: number;
  readonly b: number;
  readonly ways: number;
  readonly units: readonly number[];
}

const networkOf = (edges: readonly Draft[], unitProbability: readonly number[]): ReliabilityNetwork => {
  const starts = edges.map((_, at) => edges.slice(0, at).reduce((sum, { units }) => sum + units.length, 0));
  const units = edges.flatMap((edge) => edge.units);
  return {
    source: 0,
    target: 1,
    nodeCount,
    edgeCount: edges.length,
    a: Int32Array.from(edges, ({ a }) => a),
    b: Int32Array.from(edges, ({ b }) => b),
    ways: Uint8Array.from(edges, ({ ways }) => ways),
    probability: new Float64Array(edges.length).fill(1),
    unitStart: Int32Array.from([...starts, units.length]),
    units: Int32Array.from(units),
    unitProbability: Float64Array.from(unitProbability),
    factor: 1,
  };
};

const isJoined = (edges: readonly Draft[]): boolean => {
  const reached = new Set([0]);
  for (const node of reached) {
    for (const { a, b, ways } of edges) {
      if (a === node && (ways & forward) !== 0) reached.add(b);
      if (b === node && (ways & backward) !== 0) reached.add(a);
    }
  }
  return reached.has(1);
};

/** Adds up the probability of every state of the units in which the ends are joined. */
const enumerated = (edges: readonly Draft[], unitProbability: readonly number[]): number => {
  let total = 0;
  for (let up = 0; up < 2 ** unitCount; up += 1) {
    const isUp = (unit: number) => ((up >> unit) & 1) === 1;
    if (!isJoined(edges.filter(({ units }) => units.every(isUp)))) continue;
    total += unitProbability.reduce((product, works, unit) => product * (isUp(unit) ? works : 1 - works), 1);
  }
  return total;
};

const node = fc.nat({ max: nodeCount - 1 });
const drafts = fc.array(
  fc
    .record({
      a: node,
      b: node,
      ways: fc.constantFrom(forward, backward, forward | backward, forward | backward),
      units: fc.uniqueArray(fc.nat({ max: unitCount - 1 }), { maxLength: 3 }),
    })
    .map((draft) => ({ ...draft, units: draft.units.sort((one, other) => one - other) })),
  { maxLength: 12 },
);
const probability = fc.constantFrom(0.5, 0.9, 0.99);
const probabilities: fc.Arbitrary<readonly number[]> = fc.array(probability, {
  minLength: unitCount,
  maxLength: unitCount,
});

describe('a reduced network', () => {
  it('works exactly as often as the whole, whatever its units share and whichever way its edges lead', () => {
    fc.assert(
      fc.property(drafts, probabilities, (edges, works) => {
        const reduced = reduceNetwork(networkOf(edges, works));
        expect(reduced.factor * frontierReliability(reduced, 1e9)!).toBeCloseTo(enumerated(edges, works), 12);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is worked out the same whatever was reduced before', () => {
    fc.assert(
      fc.property(drafts, drafts, probabilities, (edges, others, works) => {
        const before = reduceNetwork(networkOf(edges, works));
        reduceNetwork(networkOf(others, works));
        expect(reduceNetwork(networkOf(edges, works))).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('gains from each unit what enumerating it as perfect says', () => {
    fc.assert(
      fc.property(drafts, probabilities, (edges, works) => {
        const reduced = reduceNetwork(networkOf(edges, works));
        const whole = enumerated(edges, works);
        const gains = reliabilityGains(reduced, [], 1e9)!;
        const needed = neededGains(reduced, [], whole);
        works.forEach((_, unit) => {
          const gain = enumerated(edges, works.with(unit, 1)) - whole;
          expect(gains[unit]).toBeCloseTo(gain, 12);
          if (needed[unit] !== 0) expect(needed[unit]).toBeCloseTo(gain, 12);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  it('lies within its bounds', () => {
    fc.assert(
      fc.property(drafts, probabilities, (edges, works) => {
        const reduced = reduceNetwork(networkOf(edges, works));
        const exact = frontierReliability(reduced, 1e9)!;
        expect(lowerBound(reduced)).toBeLessThanOrEqual(exact + 1e-12);
        expect(upperBound(reduced)).toBeGreaterThanOrEqual(exact - 1e-12);
        if (plainReliability(reduced) !== undefined) return;
        for (const kept of [1, 3, 10]) {
          const { low, high } = frontierBounds(reduced, planSteps(reduced), kept);
          expect(low).toBeLessThanOrEqual(exact + 1e-12);
          expect(high).toBeGreaterThanOrEqual(exact - 1e-12);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('of edges in series and in parallel is one edge', () => {
    const both = forward | backward;
    const edges = [
      { a: 0, b: 2, ways: both, units: [0] },
      { a: 2, b: 3, ways: both, units: [1] },
      { a: 3, b: 1, ways: both, units: [2] },
      { a: 2, b: 1, ways: both, units: [3] },
      { a: 4, b: 3, ways: both, units: [4] },
    ];
    const { edgeCount, units } = reduceNetwork(networkOf(edges, [0.9, 0.9, 0.9, 0.9, 0.9, 0.9]));
    expect({ edgeCount, units: units.length }).toEqual({ edgeCount: 1, units: 0 });
  });

  it('keeps more shared units apart than a word has bits', () => {
    const units = Array.from({ length: 40 }, (_, unit) => unit);
    const edges = [
      ...units.map((unit) => ({ a: 0, b: 2, ways: forward, units: [unit] })),
      ...units.map((unit) => ({ a: 2, b: 1, ways: forward, units: [unit] })),
    ];
    const works = units.map((unit) => 0.01 + unit / 1_000);
    const reduced = reduceNetwork(networkOf(edges, works));
    expect(reduced.edgeCount).toBe(80);
    // Any unit that is up suffices, for it is up in both halves.
    const noneUp = works.reduce((product, up) => product * (1 - up), 1);
    expect(frontierReliability(reduced, 1e9)).toBeCloseTo(1 - noneUp, 12);
    const gains = reliabilityGains(reduced, [], 1e9)!;
    for (const unit of units) expect(gains[unit]).toBeCloseTo(noneUp, 12);
  });
});
