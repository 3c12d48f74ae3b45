import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { simulateFailure } from './failure-simulation.ts';
import { completeSweep, sweepFailures } from './failure-sweep.ts';
import { mixedDesign, plainDesign, withFlows } from './testing/random-design.ts';

const unlimited = { limit: Number.MAX_SAFE_INTEGER };

describe('all single failures', () => {
  it('say what each simulated by itself says', () => {
    fc.assert(
      fc.property(fc.oneof(withFlows(mixedDesign()), withFlows(plainDesign())), fc.boolean(), (design, redundant) => {
        const facts = computeFacts(design);
        const { entries, tried, leftOut, breaking, harmful } = completeSweep(facts, 1, { ...unlimited, redundant });
        const units = facts.topology.failureUnits.filter((unit) => redundant || !unit.redundant);
        const expected = units.flatMap(({ id }) => {
          const { flows } = simulateFailure(facts, [id]);
          const having = (status: string) => flows.filter((flow) => flow.status === status).map((flow) => flow.id);
          const [broken, degraded] = [having('broken'), having('degraded')];
          const rerouted = flows.filter((flow) => flow.rerouted).map((flow) => flow.id);
          const isHarmful = broken.length + degraded.length + rerouted.length > 0;
          return isHarmful ? [{ units: [id], broken, brokenTogether: broken, degraded, rerouted }] : [];
        });
        const byUnit = (a: { units: readonly string[] }, b: { units: readonly string[] }) =>
          a.units[0]! < b.units[0]! ? -1 : 1;
        expect([...entries].sort(byUnit)).toEqual(expected.sort(byUnit));
        expect(tried).toBe(units.length);
        expect(leftOut).toBe(facts.topology.failureUnits.length - units.length);
        expect(harmful).toBe(expected.length);
        expect(breaking).toBe(expected.filter(({ broken }) => broken.length > 0).length);
      }),
      { numRuns: 300 },
    );
  });

  it('without detail tell the same breaks and losses of paths', () => {
    fc.assert(
      fc.property(withFlows(mixedDesign()), (design) => {
        const facts = computeFacts(design);
        const full = completeSweep(facts, 1, unlimited);
        const quick = completeSweep(facts, 1, { ...unlimited, depth: 'reachability' });
        const hits = full.entries.filter(({ broken, rerouted }) => broken.length + rerouted.length > 0);
        const byUnit = (a: { units: readonly string[] }, b: { units: readonly string[] }) =>
          a.units[0]! < b.units[0]! ? -1 : 1;
        expect([...quick.entries].sort(byUnit)).toEqual(hits.map((entry) => ({ ...entry, degraded: [] })).sort(byUnit));
      }),
      { numRuns: 200 },
    );
  });
});

describe('all double failures', () => {
  it('list exactly the pairs that break what neither breaks alone', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          withFlows(mixedDesign({ components: 6, links: 8 }), 3),
          withFlows(plainDesign({ components: 5, links: 8 }), 3),
        ),
        (design) => {
          const facts = computeFacts(design);
          const units = facts.topology.failureUnits.filter(({ redundant }) => !redundant).map(({ id }) => id);
          const outcomes = (...ids: readonly string[]) => simulateFailure(facts, ids).flows;
          const brokenBy = (...ids: readonly string[]) =>
            outcomes(...ids).flatMap(({ id, status }) => (status === 'broken' ? [id] : []));
          const alone = new Map(units.map((id) => [id, brokenBy(id)]));
          const expected = units.flatMap((first, at) =>
            units.slice(at + 1).flatMap((second) => {
              const broken = brokenBy(first, second);
              const together = broken.filter((id) => ![first, second].some((unit) => alone.get(unit)?.includes(id)));
              return together.length > 0 ? [{ units: [first, second], broken, brokenTogether: together }] : [];
            }),
          );
          const { entries, tried, breaking } = completeSweep(facts, 2, unlimited);
          const key = ({ units: pair }: { units: readonly string[] }) => pair.join(' ');
          const byKey = (a: { units: readonly string[] }, b: { units: readonly string[] }) =>
            key(a) < key(b) ? -1 : 1;
          expect(
            entries
              .map(({ units: pair, broken, brokenTogether }) => ({ units: pair, broken, brokenTogether }))
              .sort(byKey),
          ).toEqual(expected.sort(byKey));
          expect(tried).toBe((units.length ** 2 - units.length) / 2);
          expect(breaking).toBe(expected.length);
          for (const entry of entries.slice(0, 3)) {
            const flows = outcomes(...entry.units);
            expect(entry.degraded).toEqual(flows.filter(({ status }) => status === 'degraded').map(({ id }) => id));
            expect(entry.rerouted).toEqual(flows.filter(({ rerouted }) => rerouted).map(({ id }) => id));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of the bridge network with perfect nodes are its four minimal cut sets of two (Rausand & Høyland, 2004)', () => {
    const bridge = aDesign()
      .component('s', 'router', { managed: true })
      .component('x', 'router', { managed: true })
      .component('y', 'router', { managed: true })
      .component('t', 'router', { managed: true })
      .link('l1', 'link', 's', 'x')
      .link('l2', 'link', 's', 'y')
      .link('l3', 'link', 'x', 'y')
      .link('l4', 'link', 'x', 't')
      .link('l5', 'link', 'y', 't')
      .flow('f', 's', 't')
      .build();
    const { entries } = completeSweep(computeFacts(bridge), 2);
    // The sets of three, {1, 3, 5} and {2, 3, 4}, are beyond two failures.
    expect(entries.map(({ units }) => units)).toEqual([
      ['l1', 'l2'],
      ['l4', 'l5'],
    ]);
  });
});

describe('a ring', () => {
  /** A ring of routers; the flow's ends are `across` steps apart one way round. */
  const ring = (size: number, across: number) => {
    let design = aDesign();
    for (let at = 0; at < size; at += 1) design = design.component(`n${at}`, 'router');
    for (let at = 0; at < size; at += 1) design = design.link(`l${at}`, 'link', `n${at}`, `n${(at + 1) % size}`);
    return computeFacts(design.flow('f', 'n0', `n${across}`).build());
  };

  it.each([
    [3, 1],
    [6, 3],
    [9, 2],
  ])(
    'of %i routers survives every single failure but its ends, and breaks by one on each side (Menger 1927)',
    (size, across) => {
      const single = completeSweep(ring(size, across), 1);
      expect(single.entries.filter(({ broken }) => broken.length > 0).map(({ units }) => units[0])).toEqual([
        'n0',
        `n${across}`,
      ]);
      // A side of k links has k − 1 routers between the ends.
      const elements = (links: number) => 2 * links - 1;
      expect(completeSweep(ring(size, across), 2).breaking).toBe(elements(across) * elements(size - across));
    },
  );
});

describe('a sweep', () => {
  const design = aDesign()
    .component('a', 'router')
    .component('b', 'router')
    .component('c', 'router')
    .link('ab', 'link', 'a', 'b')
    .link('bc', 'link', 'b', 'c')
    .flow('late', 'a', 'c', { priority: 4 })
    .flow('later', 'a', 'c', { priority: 4 })
    .flow('vital', 'a', 'b', { priority: 1 })
    .build();

  it('ranks by the most important flow that breaks, then by how many', () => {
    const { entries } = completeSweep(computeFacts(design), 1);
    expect(entries.map(({ units }) => units[0])).toEqual(['a', 'ab', 'b', 'bc', 'c']);
  });

  it('gives no more entries than asked for, and says how many there are', () => {
    const { entries, harmful, breaking } = completeSweep(computeFacts(design), 1, { limit: 2 });
    expect({ entries: entries.length, harmful, breaking }).toEqual({ entries: 2, harmful: 5, breaking: 5 });
  });

  it('tells its progress up to the end', () => {
    for (const order of [1, 2] as const) {
      for (const depth of ['reachability', 'detail'] as const) {
        const steps = [...sweepFailures(computeFacts(design), order, { depth })];
        expect(steps.every(({ done }, at) => at === 0 || done >= steps[at - 1]!.done)).toBe(true);
        expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
      }
    }
  });

  it('of a design without flows or elements finds nothing', () => {
    const empty = { order: 1, tried: 0, leftOut: 0, breaking: 0, harmful: 0, entries: [] };
    expect(completeSweep(computeFacts(aDesign().build()), 1)).toEqual(empty);
    expect(completeSweep(computeFacts(aDesign().build()), 2)).toEqual({ ...empty, order: 2 });
  });
});
