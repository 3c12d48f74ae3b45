import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complexityOf } from './complexity.ts';
import { mixedDesign } from './testing/random-design.ts';
import { buildTopology } from './topology.ts';

const ring = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .component('c', 'firewall')
  .link('ab', 'link', 'a', 'b')
  .link('bc', 'link', 'b', 'c')
  .link('ca', 'vpn', 'c', 'a');

const complexity = (design: typeof ring) => complexityOf(buildTopology(design.build()));

describe('complexity of a drawing', () => {
  test('is nothing when nothing is drawn', () => {
    expect(complexity(aDesign())).toMatchObject({ index: 0, parts: 0, cyclomaticNumber: 0 });
  });

  test('of a ring of three is one link per component, its technologies and kinds, and one cycle', () => {
    expect(complexity(ring)).toEqual({
      index: 10 + 2 + 2 + 1,
      drivers: [
        { name: 'density', value: 1, points: 10 },
        { name: 'linkKinds', value: 2, points: 2 },
        { name: 'technologies', value: 2, points: 2 },
        { name: 'cycles', value: 1, points: 1 },
      ],
      components: 3,
      links: 3,
      parts: 1,
      technologies: ['firewall', 'router'],
      linkKinds: ['link', 'vpn'],
      cyclomaticNumber: 1,
    });
  });

  test('counts one independent cycle for each link beyond a tree, as McCabe (1976) counts e − n + p', () => {
    expect(complexity(ring.without('ca')).cyclomaticNumber).toBe(0);
    expect(complexity(ring.link('ab-2', 'link', 'a', 'b').link('aa', 'link', 'a', 'a')).cyclomaticNumber).toBe(3);
    expect(complexity(ring.component('alone', 'router'))).toMatchObject({ parts: 2, cyclomaticNumber: 1 });
  });

  test('counts products and network plugins as technologies and places as none', () => {
    const design = aDesign()
      .component('dc', 'data-center')
      .component('c1', 'cluster', { cni: 'cilium' })
      .component('c2', 'cluster', { cni: 'calico' })
      .component('m1', 'monitoring', { product: 'prometheus' })
      .component('m2', 'monitoring', { product: 'datadog' });
    expect(complexity(design).technologies).toEqual([
      'cluster',
      'cni/calico',
      'cni/cilium',
      'monitoring/datadog',
      'monitoring/prometheus',
    ]);
  });

  test('counts as many parts as a search over the links finds', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const topology = buildTopology(design);
        const seen = new Set<string>();
        let parts = 0;
        for (const start of topology.components) {
          if (seen.has(start.id)) continue;
          parts += 1;
          const found = new Set([start]);
          for (const node of found) for (const { from, to } of node.links) found.add(from === node ? to : from);
          for (const { id } of found) seen.add(id);
        }
        const result = complexityOf(topology);
        expect(result.parts).toBe(parts);
        expect(result.index).toBeCloseTo(
          result.drivers.reduce((sum, { points }) => sum + points, 0),
          12,
        );
        expect(result.cyclomaticNumber).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});
