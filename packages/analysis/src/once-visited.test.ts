import { type Design, emptyDesign } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import {
  type IsPossible,
  type Neighbourhood,
  neighbourhoodOf,
  possibleSteps,
  regionFinder,
  stepFinder,
  type VisitRules,
} from './once-visited.ts';
import { mixedDesign } from './testing/random-design.ts';
import { buildTopology } from './topology.ts';
import { buildTrafficGraph } from './traffic-graph.ts';

const stepsOf = (design: Design, from: string, to: string) => {
  const topology = buildTopology(design);
  const index = (id: string) => topology.component(id)!.index;
  const isPossible = stepFinder(topology.components, buildTrafficGraph(topology))(index(from), index(to), false);
  return (one: string, other: string) => isPossible(index(one), index(other));
};

const chain = aDesign()
  .component('a', 'router')
  .component('gate', 'router')
  .component('b', 'router')
  .component('side', 'router')
  .link('l1', 'link', 'a', 'gate')
  .link('l2', 'link', 'gate', 'b')
  .link('l3', 'link', 'gate', 'side');

describe('the steps a way can take at all', () => {
  it('lead over a component that separates the ends in one direction', () => {
    const isPossible = stepsOf(chain.build(), 'a', 'b');
    expect(isPossible('gate', 'b')).toBe(true);
    expect(isPossible('b', 'gate')).toBe(false);
    expect(isPossible('gate', 'a')).toBe(false);
  });

  it('lead nowhere that only one component joins to the rest', () => {
    expect(stepsOf(chain.build(), 'a', 'b')('gate', 'side')).toBe(false);
    expect(stepsOf(chain.link('l4', 'link', 'side', 'b').build(), 'a', 'b')('gate', 'side')).toBe(true);
  });

  it('lead into a relay and back through the network that alone joins it', () => {
    const relay = chain.component('net', 'vpc').component('fw', 'firewall', { parent: 'net' });
    const design = relay.link('l5', 'link', 'a', 'net').link('l6', 'link', 'net', 'b').build();
    const isPossible = stepsOf(design, 'a', 'b');
    expect([isPossible('net', 'fw'), isPossible('fw', 'net')]).toEqual([true, true]);
  });
});

/** The steps, as pairs of indexes, that a walk from the source meets when it takes every possible one. */
const walkedSteps = (
  { start, next }: Neighbourhood,
  source: number,
  target: number,
  rules: VisitRules,
  isPossible: IsPossible,
): ReadonlySet<string> => {
  const walked = new Set<string>();
  const met = new Set([source]);
  for (const from of met) {
    for (const to of next.subarray(start[from], start[from + 1])) {
      if (from === target || !(to === target || rules.isEnterable(to)) || !isPossible(from, to)) continue;
      walked.add(`${from} ${to}`);
      met.add(to);
    }
  }
  return walked;
};

describe('the region between two components', () => {
  it('holds every step that a search of the whole drawing finds possible, and makes no other one possible', () => {
    const flags = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(mixedDesign(), flags, flags, (design, closed, often) => {
        const topology = buildTopology(design);
        const neighbourhood = neighbourhoodOf(buildTrafficGraph(topology));
        const rules = { isEnterable: (at: number) => closed[at] !== true, isOnce: (at: number) => often[at] !== true };
        const everything = topology.components.map(({ index }) => index);
        const regionBetween = regionFinder(neighbourhood, rules);
        for (const [source, target] of everything.flatMap((a) => everything.map((b) => [a, b] as const))) {
          if (source === target) continue;
          const stepsIn = (region: readonly number[]) => {
            const isPossible = possibleSteps(neighbourhood, source, target, rules, region);
            return walkedSteps(neighbourhood, source, target, rules, isPossible);
          };
          expect(stepsIn(regionBetween(source, target))).toEqual(stepsIn(everything));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is no more than the way itself in a tree', () => {
    const topology = buildTopology(chain.component('end', 'router').link('l4', 'link', 'side', 'end').build());
    const neighbourhood = neighbourhoodOf(buildTrafficGraph(topology));
    const regionBetween = regionFinder(neighbourhood, { isEnterable: () => true, isOnce: () => true });
    const ids = (from: string, to: string) =>
      regionBetween(topology.component(from)!.index, topology.component(to)!.index)
        .map((index) => topology.components[index]!.id)
        .sort();
    expect(ids('a', 'b')).toEqual(['a', 'b', 'gate']);
    expect(ids('end', 'b')).toEqual(['b', 'end', 'gate', 'side']);
  });
});

describe('the ways of a public flow', () => {
  /** Networks with two gateways to the internet each, all attached to one hub. */
  const networks = (count: number): Design => {
    const numbers = Array.from({ length: count }, (_, at) => at);
    const links = numbers.flatMap((at) => [
      { id: `in${at}`, kind: 'internet-link', from: 'net', to: `front${at}`, props: {} },
      { id: `out${at}`, kind: 'internet-link', from: `nat${at}`, to: 'net', props: {} },
      { id: `att${at}`, kind: 'transit-attachment', from: 'hub', to: `vpc${at}`, props: {} },
    ]);
    return {
      ...emptyDesign('networks'),
      components: [
        { id: 'users', kind: 'user-group', props: {} },
        { id: 'net', kind: 'internet', props: {} },
        { id: 'hub', kind: 'transit-hub', props: {} },
        ...numbers.flatMap((at) => [
          { id: `vpc${at}`, kind: 'vpc', props: {} },
          { id: `front${at}`, kind: 'load-balancer', parent: `vpc${at}`, props: {} },
          { id: `nat${at}`, kind: 'nat-gateway', parent: `vpc${at}`, props: {} },
        ]),
      ],
      links: [{ id: 'u', kind: 'internet-link', from: 'users', to: 'net', props: {} }, ...links],
      flows: [{ id: 'f', from: 'users', to: 'vpc0', props: {}, requires: {} }],
    };
  };

  it('never come back to the internet, so that no link counts twice', () => {
    const { proof, usable } = computeFacts(networks(40)).flows[0]!;
    expect(proof.path).toEqual(['users', 'u', 'net', 'in0', 'front0', 'vpc0']);
    expect(proof.availability?.method).toBe('exact');
    expect(usable.links.some(({ id }) => id === 'out0')).toBe(true);
    expect(proof.singlePointsOfFailure).toEqual(['u']);
  });
});
