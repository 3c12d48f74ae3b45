import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callCycles, chainFinder, heaviestChains } from './call-chains.ts';
import { buildTopology, type LinkNode } from './topology.ts';

type Pair = readonly [from: number, to: number];

const callsOf = (pairs: readonly Pair[]): readonly LinkNode[] =>
  buildTopology(
    pairs
      .reduce(
        (design, [from, to], at) => design.link(`l${at}`, 'service-call', `s${from}`, `s${to}`),
        [0, 1, 2, 3, 4, 5].reduce((design, id) => design.component(`s${id}`, 'service'), aDesign()),
      )
      .build(),
  ).links;

const one = () => 1;
const chainsOf = (pairs: readonly Pair[]) =>
  heaviestChains(callsOf(pairs), one).map(({ components }) => components.map(({ id }) => id));

describe('chains of calls', () => {
  it('are the longest of each connected part', () => {
    expect(
      chainsOf([
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
      ]),
    ).toEqual([
      ['s0', 's1', 's2'],
      ['s3', 's4'],
    ]);
  });

  it('pass a circle of calls once', () => {
    expect(
      chainsOf([
        [0, 1],
        [1, 2],
        [2, 1],
        [2, 3],
      ]),
    ).toEqual([['s0', 's1', 's2', 's3']]);
  });

  it('weigh what the caller asks for', () => {
    const calls = callsOf([
      [0, 1],
      [1, 2],
      [0, 3],
    ]);
    const [chain] = heaviestChains(calls, ({ id }) => (id === 'l2' ? 1 : 0));
    expect(chain).toMatchObject({ weight: 1, calls: [{ id: 'l2' }] });
  });

  it('are as long as the longest walk where there are no circles', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 10 }), (pairs) => {
        const longestFrom = (from: number): number =>
          Math.max(0, ...pairs.filter(([start]) => start === from).map(([, to]) => 1 + longestFrom(to)));
        const longest = Math.max(...heaviestChains(callsOf(pairs), one).map(({ calls }) => calls.length));
        expect(longest).toBe(Math.max(...[0, 1, 2, 3, 4, 5].map(longestFrom)));
      }),
    );
  });

  it('are the heaviest, then the longest, then the first by the ids of their calls', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5), fc.nat(2)).filter(([from, to]) => from < to);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 9 }), (weighted) => {
        const calls = callsOf(weighted.map(([from, to]) => [from, to]));
        const weightOf = ({ id }: LinkNode) => weighted[Number(id.slice(1))]![2];
        const chainsFrom = (call: LinkNode): readonly (readonly LinkNode[])[] => [
          [call],
          ...calls
            .filter(({ from }) => from === call.to)
            .flatMap((next) => chainsFrom(next).map((rest) => [call, ...rest])),
        ];
        const weigh = (chain: readonly LinkNode[]) => chain.reduce((sum, call) => sum + weightOf(call), 0);
        const idsOf = (chain: readonly LinkNode[]) => chain.map(({ id }) => id).join(' ');
        const [first] = calls
          .flatMap(chainsFrom)
          .sort((a, b) => weigh(b) - weigh(a) || b.length - a.length || (idsOf(a) < idsOf(b) ? -1 : 1));
        const [heaviest] = heaviestChains(calls, weightOf);
        expect(heaviest).toMatchObject({ weight: weigh(first!) });
        expect(idsOf(heaviest!.calls)).toBe(idsOf(first!));
        expect(heaviest!.components).toEqual([first![0]!.from, ...first!.map(({ to }) => to)]);
      }),
    );
  });

  it('can be asked for by one weight after another', () => {
    const heaviest = chainFinder(
      callsOf([
        [0, 1],
        [1, 2],
        [0, 3],
      ]),
    );
    const idsBy = (weightOf: (call: LinkNode) => number) =>
      heaviest(weightOf).map(({ calls }) => calls.map(({ id }) => id));
    expect(idsBy(one)).toEqual([['l0', 'l1']]);
    expect(idsBy(({ id }) => (id === 'l2' ? 1 : 0))).toEqual([['l2']]);
    expect(idsBy(one)).toEqual([['l0', 'l1']]);
  });
});

describe('cycles of calls', () => {
  it('hold the components that reach each other', () => {
    const pair = fc.tuple(fc.nat(5), fc.nat(5)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const reach = (from: number): ReadonlySet<number> => {
          const seen = new Set(pairs.flatMap(([start, to]) => (start === from ? [to] : [])));
          for (const node of seen) for (const [start, to] of pairs) if (start === node) seen.add(to);
          return seen;
        };
        const mutual = [0, 1, 2, 3, 4, 5].map((a) =>
          [0, 1, 2, 3, 4, 5].filter((b) => a === b || (reach(a).has(b) && reach(b).has(a))).map((b) => `s${b}`),
        );
        const expected = [...new Set(mutual.filter((group) => group.length > 1).map((group) => group.join(' ')))];
        expect(callCycles(callsOf(pairs)).map((group) => group.map(({ id }) => id).join(' '))).toEqual(expected);
      }),
    );
  });
});
