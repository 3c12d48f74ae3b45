import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { allWalks } from './testing/brute-force.ts';
import { plainDesign } from './testing/random-design.ts';

const flowOf = (design: Parameters<typeof computeFacts>[0]) => computeFacts(design).flows[0]!;

const capacityOf = (drawing: DesignBuilder) => {
  const { limits, ...capacity } = flowOf(drawing.build()).capacity;
  return { ...capacity, limits: limits.map(({ element, mbps }) => [element.id, mbps]) };
};

describe('capacity', () => {
  it('equals the smallest set of limits that every way passes (max-flow min-cut)', () => {
    fc.assert(
      fc.property(plainDesign({ components: 5, links: 7 }), (design) => {
        const { topology, flows } = computeFacts(design);
        const flow = topology.flows[0]!;
        const walks = allWalks(topology, flow);
        fc.pre(walks.length > 0);
        const limits = new Map<string, number>();
        for (const link of topology.links) {
          const bandwidth = link.props.bandwidthMbps;
          if (typeof bandwidth === 'number') limits.set(link.id, bandwidth);
        }
        for (const component of topology.components) {
          const throughput = component.props.throughputMbps;
          if (typeof throughput === 'number') limits.set(component.id, throughput);
        }
        const ids = [...limits.keys()];
        let least: number | null = null;
        for (let subset = 0; subset < 2 ** ids.length; subset += 1) {
          const chosen = new Set(ids.filter((_, at) => (subset >> at) & 1));
          const cuts = walks.every(({ components, links }) =>
            [...components, ...links].some((element) => element !== undefined && chosen.has(element.id)),
          );
          if (!cuts) continue;
          const sum = [...chosen].reduce((total, id) => total + limits.get(id)!, 0);
          if (least === null || sum < least) least = sum;
        }
        const { mbps, minCut, limits: limiting } = flows[0]!.capacity;
        expect(mbps).toBe(least);
        expect(limiting.reduce((total, limit) => total + limit.mbps, 0)).toBe(least ?? 0);
        expect(minCut.reduce((total, id) => total + limits.get(id)!, 0)).toBe(least ?? 0);
        const isCut = (element: { id: string } | undefined) => element !== undefined && minCut.includes(element.id);
        expect(mbps === null || walks.every(({ components, links }) => [...components, ...links].some(isCut))).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('after each single failure is that of the design without the unit', () => {
    fc.assert(
      fc.property(plainDesign(), (design) => {
        for (const { unit, mbps } of flowOf(design).capacityShortfalls(Number.POSITIVE_INFINITY)) {
          const down = new Set(unit.takesDown);
          const ends = new Set([design.flows[0]!.from, design.flows[0]!.to]);
          const rest = {
            ...design,
            components: design.components.filter(({ id }) => ends.has(id) || !down.has(id)),
            links: design.links.filter(({ id }) => !down.has(id)),
          };
          expect(flowOf(rest).proof).toMatchObject({ reachable: true, capacityMbps: mbps });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('below a limit is what all single failures say below it', () => {
    fc.assert(
      fc.property(plainDesign(), fc.integer({ min: 0, max: 40 }), (design, limit) => {
        const all = flowOf(design).capacityShortfalls(Number.POSITIVE_INFINITY);
        expect(flowOf(design).capacityShortfalls(limit)).toEqual(all.filter(({ mbps }) => mbps < limit));
      }),
      { numRuns: 300 },
    );
  });

  const wide = aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .link('l1', 'link', 'a', 'b', { bandwidthMbps: 10 })
    .link('l2', 'link', 'a', 'b', { bandwidthMbps: 5 })
    .flow('f', 'a', 'b');

  it('adds parallel links up and names them as the cut', () => {
    expect(capacityOf(wide)).toEqual({
      mbps: 15,
      minCut: ['l1', 'l2'],
      limits: [
        ['l1', 10],
        ['l2', 5],
      ],
    });
  });

  it('that internally redundant units leave is told when asked for', () => {
    const flow = flowOf(wide.with('l1', { instances: 2 }).build());
    const left = (redundant: boolean) =>
      flow.capacityShortfalls(15, redundant).map(({ unit, mbps }) => [unit.id, mbps]);
    expect(left(false)).toEqual([['l2', 10]]);
    expect(left(true)).toEqual([
      ['l1', 5],
      ['l2', 10],
    ]);
  });

  it('is not limited when one way has no limit', () => {
    expect(capacityOf(wide.link('l3', 'link', 'a', 'b'))).toEqual({ mbps: null, minCut: [], limits: [] });
  });

  it('is limited by an end only where that is stated', () => {
    expect(capacityOf(wide.with('b', { throughputMbps: 4 }))).toEqual({ mbps: 4, minCut: ['b'], limits: [['b', 4]] });
  });

  it('names the cut closest to the source', () => {
    const chain = aDesign()
      .component('a', 'router')
      .component('m', 'router')
      .component('b', 'router')
      .link('l1', 'link', 'a', 'm', { bandwidthMbps: 10 })
      .link('l2', 'link', 'm', 'b', { bandwidthMbps: 10 })
      .flow('f', 'a', 'b');
    expect(flowOf(chain.build()).capacity.minCut).toEqual(['l1']);
  });

  it('names what limits it, however large the limit', () => {
    const design = wide.with('l1', { bandwidthMbps: 1e16 }).without('l2');
    expect(capacityOf(design)).toEqual({ mbps: 1e16, minCut: ['l1'], limits: [['l1', 1e16]] });
  });

  it('of a link without bandwidth is none', () => {
    const design = wide.with('l1', { bandwidthMbps: 0 }).without('l2');
    expect(flowOf(design.build()).proof).toMatchObject({ reachable: true, capacityMbps: 0, minCut: ['l1'] });
  });

  it('is 0 and limited by nothing where there is no way', () => {
    const design = wide.with('a', { throughputMbps: 0 }).without('l1', 'l2');
    expect(flowOf(design.build()).proof).toMatchObject({ reachable: false, capacityMbps: 0, minCut: [] });
  });

  it('of a VPN without stated bandwidth is that of its tunnels', () => {
    const design = aDesign()
      .component('a', 'customer-router')
      .component('b', 'vpn-gateway')
      .link('vpn', 'vpn-site-to-site', 'a', 'b', { tunnels: 2, tunnelMbps: 1250 })
      .flow('f', 'a', 'b');
    expect(capacityOf(design)).toEqual({ mbps: 2500, minCut: ['vpn'], limits: [['vpn', 2500]] });
  });

  it('is asked for by all flows between the same ends together', () => {
    const design = wide.flow('f', 'a', 'b', { peakMbps: 9 }).flow('g', 'a', 'b', { avgMbps: 4 }).flow('h', 'b', 'a');
    const [there, back] = computeFacts(design.build()).demands;
    expect(there?.peakMbps).toBe(13);
    expect(there?.flows.map(({ id }) => id)).toEqual(['f', 'g']);
    expect(back?.peakMbps).toBe(0);
  });
});
