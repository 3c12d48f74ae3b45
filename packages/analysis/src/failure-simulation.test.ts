import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { preferenceOf } from './chosen-path.ts';
import { computeFacts } from './facts.ts';
import { simulateFailure } from './failure-simulation.ts';
import { componentLatency, linkLatency } from './latency.ts';
import { allWalks, type Walk } from './testing/brute-force.ts';
import { mixedDesign, plainDesign, withFlows } from './testing/random-design.ts';

/** A design with some of its failure units. */
const withFailure = (designs: fc.Arbitrary<Design>) =>
  designs.chain((design) => {
    const ids = computeFacts(design).topology.failureUnits.map(({ id }) => id);
    return fc.tuple(fc.constant(design), fc.subarray(ids, { maxLength: Math.min(3, ids.length) }));
  });

const simulate = (design: Design, ...ids: readonly string[]) => simulateFailure(computeFacts(design), ids);
const flowOf = (design: Design, ...ids: readonly string[]) => simulate(design, ...ids).flows[0]!;

const costOf = ({ components, links }: Walk) => {
  const drawn = links.filter((link) => link !== undefined);
  const latencies = [...components.slice(1).map(componentLatency), ...drawn.map(linkLatency)];
  return {
    preference: drawn.reduce((sum, link) => sum + preferenceOf(link), 0),
    latencyMs: latencies.reduce((sum, latency) => sum + (latency?.value ?? 0), 0),
  };
};

describe('a simulated failure', () => {
  it('breaks exactly the flows that lose an end or every way, and leaves the others the best way left', () => {
    fc.assert(
      fc.property(withFailure(withFlows(mixedDesign())), ([design, ids]) => {
        const facts = computeFacts(design);
        const { flows, down } = simulateFailure(facts, ids);
        const isDown = (id: string) => down.components.includes(id) || down.links.includes(id);
        for (const outcome of flows) {
          const flow = facts.flow(outcome.id)!.flow;
          const walks = allWalks(facts.topology, flow);
          const left = walks.filter(
            ({ components, links }) =>
              !components.some(({ id }) => isDown(id)) && !links.some((link) => link !== undefined && isDown(link.id)),
          );
          expect(outcome.status === 'unreachable').toBe(walks.length === 0);
          expect(outcome.status === 'broken').toBe(walks.length > 0 && left.length === 0);
          if (left.length === 0) continue;
          const best = left
            .map(costOf)
            .reduce((a, b) => ((b.preference - a.preference || a.latencyMs - b.latencyMs) > 0 ? b : a));
          const start = componentLatency(flow.from)?.value ?? 0;
          expect(outcome.latencyMs.after).toBeCloseTo(best.latencyMs + start, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a network of routers as if the failed elements had never been drawn', () => {
    fc.assert(
      fc.property(withFailure(withFlows(plainDesign())), ([design, ids]) => {
        const whole = computeFacts(design);
        const { flows, down, overloads } = simulateFailure(whole, ids);
        const gone = new Set([...down.components, ...down.links]);
        const rest = computeFacts({
          ...design,
          components: design.components.filter(({ id }) => !gone.has(id)),
          links: design.links.filter(({ id, from, to }) => ![id, from, to].some((each) => gone.has(each))),
          flows: design.flows.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
        });
        for (const outcome of flows) {
          const left = rest.flow(outcome.id)?.proof;
          expect(outcome.path.after).toEqual(left?.path ?? []);
          expect(outcome.latencyMs.after).toBe(left?.latencyMs ?? null);
          expect(outcome.capacityMbps.after).toBe(left === undefined ? 0 : left.capacityMbps);
          if (outcome.status === 'broken' || outcome.status === 'unreachable' || left === undefined) continue;
          const before = whole.flow(outcome.id)!.proof;
          const lost = ['bandwidthMbps', 'latencyMs'].filter(
            (name) => left.requires[name]?.met === false && before.requires[name]?.met === true,
          );
          expect(outcome.requirementsLost).toEqual(lost);
          const { props, requires } = design.flows.find(({ id }) => id === outcome.id)!;
          const needs = [props.peakMbps, requires.bandwidthMbps].filter((value) => typeof value === 'number');
          const [had, has] = [before, left].map(({ capacityMbps }) => capacityMbps ?? Number.POSITIVE_INFINITY);
          const expected = {
            slower: left.latencyMs! > before.latencyMs!,
            'too-little-capacity': has! < Math.max(0, ...needs) && has! < had!,
            'requirement-lost': lost.length > 0,
          };
          const reasons = outcome.reasons.filter((reason) => reason !== 'overloaded');
          expect(reasons).toEqual(Object.entries(expected).flatMap(([reason, applies]) => (applies ? [reason] : [])));
        }
        for (const { element, mbps, limitMbps } of overloads) {
          expect(rest.loads.get(element)?.mbps).toBe(mbps);
          expect(mbps).toBeGreaterThan(limitMbps);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing when nothing fails', () => {
    fc.assert(
      fc.property(withFlows(mixedDesign()), (design) => {
        const { flows, overloads, cutOff } = simulate(design);
        expect(flows.filter(({ status }) => status === 'broken' || status === 'degraded')).toEqual([]);
        expect({ overloads, cutOff }).toEqual({ overloads: [], cutOff: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('is never undone by a further failure: what is broken stays broken', () => {
    fc.assert(
      fc.property(withFailure(withFlows(mixedDesign())), ([design, ids]) => {
        const broken = (failed: readonly string[]) =>
          simulate(design, ...failed).flows.filter(({ status }) => status === 'broken');
        const all = broken(ids).map(({ id }) => id);
        for (const { id } of broken(ids.slice(1))) expect(all).toContain(id);
      }),
      { numRuns: 200 },
    );
  });

  it('names what it does not know and fails nothing for it', () => {
    expect(simulate(twoCircuits.build(), 'dx-3', 'dx-1')).toMatchObject({ failed: ['dx-1'], unknown: ['dx-3'] });
  });
});

const circuit = { location: 'KINX', bandwidthMbps: 1000, latencyMs: 2 };
/** Two circuits over one location, a VPN beside them. */
const twoCircuits = aDesign()
  .component('dc', 'data-center')
  .component('gw', 'transit-hub')
  .component('vpc', 'vpc')
  .link('dx-1', 'direct-connect', 'dc', 'gw', circuit)
  .link('dx-2', 'direct-connect', 'dc', 'gw', { ...circuit, bfd: true })
  .link('vpn', 'vpn-site-to-site', 'dc', 'gw', { bandwidthMbps: 500, latencyMs: 9, role: 'backup' })
  .link('att', 'transit-attachment', 'gw', 'vpc', { latencyMs: 1 })
  .flow('orders', 'dc', 'vpc', { priority: 1, peakMbps: 800 }, { latencyMs: 10, bandwidthMbps: 600, rtoSec: 60 });

describe('the outcome of a flow', () => {
  it('is unaffected where another way is as good', () => {
    expect(flowOf(twoCircuits.build(), 'dx-2')).toMatchObject({ status: 'unaffected', reasons: [], rerouted: false });
  });

  it('tells the new path, what it takes and what is left of it', () => {
    expect(flowOf(twoCircuits.build(), 'location:KINX')).toEqual({
      id: 'orders',
      priority: 1,
      status: 'degraded',
      reasons: ['slower', 'too-little-capacity', 'overloaded', 'requirement-lost'],
      endsDown: [],
      rerouted: true,
      path: { before: ['dc', 'dx-1', 'gw', 'att', 'vpc'], after: ['dc', 'vpn', 'gw', 'att', 'vpc'] },
      latencyMs: { before: 3, after: 10 },
      capacityMbps: { before: 2500, after: 500 },
      need: { peakMbps: 800, requiredMbps: 600 },
      requirementsLost: ['bandwidthMbps', 'latencyMs', 'rtoSec'],
      failover: {
        seconds: 90,
        terms: [{ link: 'dx-1', mechanism: 'bgp-hold', seconds: 90, source: 'assumed' }],
      },
    });
  });

  it('is broken by the loss of the last way, of an end, and of what an end stands in', () => {
    const inside = twoCircuits.component('subnet', 'subnet', { parent: 'vpc' }).flow('orders', 'dc', 'subnet');
    expect(flowOf(inside.build(), 'gw')).toMatchObject({ status: 'broken', reasons: ['no-way-left'], endsDown: [] });
    for (const failed of ['subnet', 'vpc']) {
      expect(flowOf(inside.build(), failed)).toMatchObject({
        status: 'broken',
        reasons: ['end-down'],
        endsDown: ['subnet'],
        capacityMbps: { after: 0 },
        latencyMs: { after: null },
      });
    }
  });

  it('is degraded where routes are static: the traffic stays on the lost way', () => {
    const design = twoCircuits.with('dx-1', { routing: 'static' }).build();
    expect(flowOf(design, 'dx-1')).toMatchObject({
      status: 'degraded',
      reasons: ['requirement-lost', 'no-automatic-failover'],
      requirementsLost: ['rtoSec'],
      failover: { seconds: null },
    });
  });

  it('notices a lost router by the wide-area links that end there', () => {
    const design = twoCircuits
      .component('edge', 'router')
      .without('dx-1')
      .link('lan', 'link', 'dc', 'edge')
      .link('dx-1', 'direct-connect', 'edge', 'gw', { latencyMs: 1, bfd: true })
      .build();
    expect(flowOf(design, 'edge').failover).toMatchObject({
      seconds: 0.9,
      terms: [{ link: 'dx-1', mechanism: 'bfd' }],
    });
  });

  it('is not degraded where what is left is just enough', () => {
    const enough = { latencyMs: 20, bandwidthMbps: 500, rtoSec: 90 };
    const design = twoCircuits.flow('orders', 'dc', 'vpc', { peakMbps: 500 }, enough).build();
    expect(flowOf(design, 'location:KINX')).toMatchObject({ reasons: ['slower'], requirementsLost: [] });
  });

  it('is not degraded by a requirement that was missed before', () => {
    const design = twoCircuits.flow('orders', 'dc', 'vpc', {}, { latencyMs: 1 }).build();
    expect(flowOf(design, 'dx-1')).toMatchObject({ status: 'unaffected', requirementsLost: [] });
  });

  it('does not count the availability that is left: it is an average over failures', () => {
    const design = twoCircuits.flow('orders', 'dc', 'vpc', {}, { availability: 0.9999 }).build();
    expect(flowOf(design, 'dx-2')).toMatchObject({ status: 'unaffected' });
  });

  it('is unreachable where no way was drawn at all', () => {
    const design = twoCircuits.without('att').build();
    expect(flowOf(design, 'dx-1')).toMatchObject({ status: 'unreachable', reasons: [] });
  });
});

describe('overloads', () => {
  it('degrade the flows that were there as well as the one that moved', () => {
    const design = aDesign()
      .component('a', 'router')
      .component('b', 'router')
      .component('x', 'router')
      .component('y', 'router')
      .link('ax', 'link', 'a', 'x', { bandwidthMbps: 1000, latencyMs: 1 })
      .link('xb', 'link', 'x', 'b', { bandwidthMbps: 1000, latencyMs: 1 })
      .link('ay', 'link', 'a', 'y', { bandwidthMbps: 1000, latencyMs: 1 })
      .link('yb', 'link', 'y', 'b', { bandwidthMbps: 1000, latencyMs: 1 })
      .flow('moving', 'x', 'b', { peakMbps: 600 })
      .flow('resident', 'y', 'b', { peakMbps: 600 })
      .build();
    const { flows, overloads } = simulate(design, 'xb');
    expect(overloads).toEqual([{ element: 'yb', mbps: 1200, limitMbps: 1000, flows: ['moving', 'resident'] }]);
    expect(flows.map(({ id, status, reasons }) => ({ id, status, reasons }))).toEqual([
      { id: 'moving', status: 'degraded', reasons: ['slower', 'overloaded'] },
      { id: 'resident', status: 'degraded', reasons: ['overloaded'] },
    ]);
  });
});

describe('overloads of a link', () => {
  it('leave the flows of its other direction alone', () => {
    const design = twoCircuits.flow('answers', 'vpc', 'dc', { peakMbps: 100 }).build();
    const { overloads, flows } = simulate(design, 'location:KINX');
    expect(overloads).toEqual([{ element: 'vpn', mbps: 800, limitMbps: 500, flows: ['orders'] }]);
    expect(flows.find(({ id }) => id === 'answers')?.reasons).toEqual(['slower']);
  });
});

describe('components cut off', () => {
  it('are, among routers, all outside the largest piece of what hung together', () => {
    fc.assert(
      fc.property(withFailure(plainDesign({ components: 7, links: 8 })), ([design, ids]) => {
        const facts = computeFacts(design);
        const { cutOff, down } = simulateFailure(facts, ids);
        const pieceOf = (start: string, gone: readonly string[]) => {
          const piece = new Set([start]);
          for (const here of piece) {
            for (const { id, from, to } of design.links) {
              if (gone.includes(id)) continue;
              if (from === here && !gone.includes(to)) piece.add(to);
              if (to === here && !gone.includes(from)) piece.add(from);
            }
          }
          return [...piece].sort();
        };
        const gone = [...down.components, ...down.links];
        const up = design.components.map(({ id }) => id).filter((id) => !gone.includes(id));
        const expected = up.filter((id) => {
          const siblings = pieceOf(id, []).filter((other) => up.includes(other));
          const pieces = siblings.map((other) => pieceOf(other, gone));
          const largest = Math.max(...pieces.map(({ length }) => length));
          return pieceOf(id, gone)[0] !== pieces.filter(({ length }) => length === largest)[0]![0];
        });
        expect(cutOff).toEqual(expected.sort());
      }),
      { numRuns: 200 },
    );
  });

  it('do not hold together through what carries nobody’s traffic', () => {
    const design = aDesign()
      .component('hub', 'transit-hub')
      .component('one', 'vpc')
      .component('two', 'vpc')
      .component('app', 'service', { parent: 'two' })
      .component('store', 'database')
      .link('a1', 'transit-attachment', 'one', 'hub')
      .link('a2', 'transit-attachment', 'two', 'hub')
      .link('l', 'link', 'app', 'store')
      .link('m', 'link', 'one', 'store')
      .build();
    expect(simulate(design, 'a2').cutOff).toEqual(['app', 'two']);
  });
});
