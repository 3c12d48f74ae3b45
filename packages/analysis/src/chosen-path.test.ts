import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferenceOf } from './chosen-path.ts';
import { computeFacts } from './facts.ts';
import { componentLatency, linkLatency } from './latency.ts';
import { allWalks, type Walk } from './testing/brute-force.ts';
import { mixedDesign } from './testing/random-design.ts';

const pathOf = (design: Parameters<typeof computeFacts>[0]) => computeFacts(design).flows[0]!.path;

const idsOf = ({ components, links }: Walk): readonly string[] =>
  components.flatMap((node, at) => {
    const link = at === 0 ? undefined : links[at - 1];
    return link === undefined ? [node.id] : [link.id, node.id];
  });

const keyOf = (walk: Walk): readonly (number | string)[] => {
  const links = walk.links.filter((link) => link !== undefined);
  const latency =
    links.reduce((sum, link) => sum + (linkLatency(link)?.value ?? 0), 0) +
    walk.components.reduce((sum, node) => sum + (componentLatency(node)?.value ?? 0), 0);
  const preference = links.reduce((sum, link) => sum + preferenceOf(link), 0);
  return [-preference, Math.round(latency * 1e6), links.length, walk.components.length, ...idsOf(walk)];
};

const compareKeys = (a: readonly (number | string)[], b: readonly (number | string)[]): number => {
  for (const [at, value] of a.entries()) {
    const other = b[at];
    if (other === undefined) return 1;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
};

describe('the chosen path', () => {
  it('is the best of all permitted ways: preference, latency, links, components, ids', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const { topology, flows } = computeFacts(design);
        const [best] = [...allWalks(topology, topology.flows[0]!)].sort((a, b) => compareKeys(keyOf(a), keyOf(b)));
        expect(flows[0]!.path).toEqual(best === undefined ? [] : idsOf(best));
      }),
      { numRuns: 600 },
    );
  });

  const square = aDesign()
    .component('a', 'router')
    .component('m', 'router')
    .component('n', 'router')
    .component('b', 'router')
    .link('am', 'link', 'a', 'm', { latencyMs: 1 })
    .link('mb', 'link', 'm', 'b', { latencyMs: 1 })
    .link('an', 'link', 'a', 'n', { latencyMs: 2 })
    .link('nb', 'link', 'n', 'b', { latencyMs: 2 })
    .flow('f', 'a', 'b');

  it('is the fastest when routing has no preference', () => {
    expect(pathOf(square.build())).toEqual(['a', 'am', 'm', 'mb', 'b']);
  });

  it('avoids backups and less preferred links even when they are faster', () => {
    expect(pathOf(square.with('am', { role: 'backup' }).build())).toEqual(['a', 'an', 'n', 'nb', 'b']);
    expect(pathOf(square.with('am', { localPref: 90 }).build())).toEqual(['a', 'an', 'n', 'nb', 'b']);
  });

  it('follows a preference above the neutral one', () => {
    expect(pathOf(square.with('an', { localPref: 200 }).build())).toEqual(['a', 'an', 'n', 'nb', 'b']);
  });

  it('takes the smallest ids among equals', () => {
    expect(pathOf(square.with('an', { latencyMs: 1 }).with('nb', { latencyMs: 1 }).build())).toEqual([
      'a',
      'am',
      'm',
      'mb',
      'b',
    ]);
    expect(pathOf(square.link('0x', 'link', 'a', 'm', { latencyMs: 1 }).build())[1]).toBe('0x');
  });

  it('prefers fewer links among equally fast ways', () => {
    expect(pathOf(square.link('zz', 'link', 'a', 'b', { latencyMs: 2 }).build())).toEqual(['a', 'zz', 'b']);
  });

  it('does not depend on the order of elements or on where they are drawn', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const turned = {
          ...design,
          components: [...design.components].reverse(),
          links: [...design.links].reverse(),
          layout: { c0: { x: 5, y: 5 } },
        };
        expect(computeFacts(turned).flows[0]!.proof).toEqual(computeFacts(design).flows[0]!.proof);
      }),
      { numRuns: 200 },
    );
  });
});

describe('latency', () => {
  const base = aDesign().component('a', 'router').component('b', 'router').flow('f', 'a', 'b');
  const latencyOf = (props: Record<string, number>) =>
    computeFacts(base.link('l', 'link', 'a', 'b', props).build()).flows[0]!.latencyMs;

  it('is stated, else half the round trip, else from the distance', () => {
    expect(latencyOf({ latencyMs: 3, rttMs: 20, distanceKm: 1000 })).toBe(3);
    expect(latencyOf({ rttMs: 20, distanceKm: 1000 })).toBe(10);
    expect(latencyOf({ distanceKm: 1000 })).toBeCloseTo(7.35, 12);
  });

  it('adds processing along the path and says where each part comes from', () => {
    const design = base
      .component('m', 'router', { latencyMs: 0.5 })
      .link('l1', 'link', 'a', 'm', { latencyMs: 1 })
      .link('l2', 'l2-l3-fabric', 'm', 'b');
    const facts = computeFacts(design.build()).flows[0]!;
    expect(facts.latencyMs).toBeCloseTo(1.6, 12);
    expect(facts.latencyTerms).toEqual([
      { at: 'l1', value: 1, source: 'stated' },
      { at: 'm', value: 0.5, source: 'stated' },
      { at: 'l2', value: 0.1, source: 'assumed' },
    ]);
  });

  it('is null for a flow that cannot get through', () => {
    expect(computeFacts(base.build()).flows[0]!.proof).toMatchObject({
      reachable: false,
      path: [],
      latencyMs: null,
      capacityMbps: 0,
      availability: { value: 0 },
    });
  });
});
