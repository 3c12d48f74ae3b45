import type { Properties } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';

type Pair = readonly [number, number];

/** A flow from the first to the last node over links of one availability, between nodes of another or that never fail. */
const proofOf = (pairs: readonly Pair[], ends: Pair, link: number, node?: number) => {
  let design = aDesign();
  const ids = new Set(pairs.flat());
  for (const id of ids) {
    const props: Properties = node === undefined || ends.includes(id) ? {} : { availability: node };
    design = design.component(`n${id}`, 'router', props);
  }
  pairs.forEach(([one, other], at) => {
    design = design.link(`l${at}`, 'link', `n${one}`, `n${other}`, { availability: link });
  });
  return computeFacts(design.flow('f', `n${ends[0]}`, `n${ends[1]}`).build()).flows[0]!.availability;
};

const grid = (width: number, height: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (let at = 0; at < width * height; at += 1) {
    if ((at + 1) % width !== 0) pairs.push([at, at + 1]);
    if (at + width < width * height) pairs.push([at, at + width]);
  }
  return pairs;
};

const mesh = (size: number): readonly Pair[] => {
  const pairs: Pair[] = [];
  for (let one = 0; one < size; one += 1) for (let other = 0; other < one; other += 1) pairs.push([other, one]);
  return pairs;
};

/** Node 0 is the hub. */
const wheel = (size: number): readonly Pair[] =>
  Array.from({ length: size - 1 }, (_, at) => at + 1).flatMap((at): Pair[] => [
    [0, at],
    [at, at + 1 === size ? 1 : at + 1],
  ]);

const choose = (all: number, some: number): number => (some === 0 ? 1 : (choose(all - 1, some - 1) * all) / some);

/** Probability that a full mesh of nodes that never fail hangs together. Source: Gilbert, "Random graphs", AMS 30(4), 1959. */
const allJoined = (size: number, link: number): number => {
  let apart = 0;
  for (let part = 1; part < size; part += 1) {
    apart += choose(size - 1, part - 1) * allJoined(part, link) * (1 - link) ** (part * (size - part));
  }
  return 1 - apart;
};

/** Probability that two of its nodes are joined, from the same source. */
const twoJoined = (size: number, link: number): number => {
  let apart = 0;
  for (let part = 1; part < size; part += 1) {
    apart += choose(size - 2, part - 1) * allJoined(part, link) * (1 - link) ** (part * (size - part));
  }
  return 1 - apart;
};

/** The same when all other nodes may fail: those that are up are a full mesh. */
const twoJoinedOfUp = (size: number, link: number, node: number): number => {
  let total = 0;
  for (let up = 0; up <= size - 2; up += 1) {
    total += choose(size - 2, up) * node ** up * (1 - node) ** (size - 2 - up) * twoJoined(up + 2, link);
  }
  return total;
};

const expectExact = (proof: ReturnType<typeof proofOf>, expected: number) => {
  expect(proof.method).toBe('exact');
  expect(Math.abs(proof.value - expected)).toBeLessThan(1e-9);
};

describe('availability of wide networks is exact', () => {
  it.each([9, 10, 11])('for a full mesh of %i, as its recursion says', (size) => {
    expectExact(proofOf(mesh(size), [0, size - 1], 0.5), twoJoined(size, 0.5));
  });

  it.each([9, 10])('for a full mesh of %i whose nodes fail', (size) => {
    expectExact(proofOf(mesh(size), [0, size - 1], 0.4, 0.7), twoJoinedOfUp(size, 0.4, 0.7));
  });

  // From a program that decides edge after edge in breadth-first order, with nodes up or down and sets of joined ones as states.
  it.each([
    [8, 8, 0.9756612644820729],
    [6, 30, 0.9755931685842334],
    [6, 60, 0.9755179868141526],
  ])('for a grid of %i × %i, from corner to corner', (width, height, expected) => {
    expectExact(proofOf(grid(width, height), [0, width * height - 1], 0.9), expected);
  });

  it.each([
    [6, 6, 0.94039063130235],
    [5, 20, 0.9301750963228814],
  ])('for a grid of %i × %i whose nodes fail', (width, height, expected) => {
    expectExact(proofOf(grid(width, height), [0, width * height - 1], 0.9, 0.95), expected);
  });

  it('for a ring of 49 around a hub', () => {
    expectExact(proofOf(wheel(50), [1, 25], 0.9), 0.9975862910078792);
  });
});

describe('availability of networks that are too wide', () => {
  it('lies in a small interval for a street of 9 × 60', () => {
    const { method, low, high } = proofOf(grid(9, 60), [0, 539], 0.99);
    expect(method).toBe('bounds');
    // Twice 1 − 0.01² for the two links at either corner; all else fails far less often.
    expect(low).toBeLessThan((1 - 0.01 ** 2) ** 2);
    expect(high - low).toBeLessThan(1e-4);
  });
});
