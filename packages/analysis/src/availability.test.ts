import type { Design, Properties } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts, type Facts } from './facts.ts';
import { allWalks, needsOf } from './testing/brute-force.ts';
import { mixedDesign } from './testing/random-design.ts';

const proofOf = (design: Design) => computeFacts(design).flows[0]!.availability;

/** Adds up the probability of every state in which some way has all it needs. */
const enumerated = ({ topology }: Facts): number | undefined => {
  const flow = topology.flows[0]!;
  const needs = allWalks(topology, flow).map((walk) => needsOf(flow, walk));
  const touchesEnd = (id: string) => id === flow.from.id || id === flow.to.id;
  const needed = new Set(needs.flatMap((need) => [...need]));
  const ends = topology.failureUnits.filter((unit) => unit.type === 'component' && unit.takesDown.some(touchesEnd));
  const units = topology.failureUnits.filter(
    (unit) =>
      !ends.includes(unit) && (unit.availability?.value ?? 1) < 1 && unit.takesDown.some((id) => needed.has(id)),
  );
  if (units.length > 12) return undefined;
  let total = 0;
  for (let state = 0; state < 2 ** units.length; state += 1) {
    const down = new Set(units.flatMap((unit, at) => ((state >> at) & 1 ? unit.takesDown : [])));
    if (!needs.some((need) => [...need].every((id) => !down.has(id)))) continue;
    total += units.reduce((product, unit, at) => {
      const up = unit.availability!.value;
      return product * ((state >> at) & 1 ? 1 - up : up);
    }, 1);
  }
  return ends.reduce(
    (product, { availability }) => product * (availability?.source === 'stated' ? availability.value : 1),
    total,
  );
};

describe('availability', () => {
  it('equals the sum over all states', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const facts = computeFacts(design);
        const expected = enumerated(facts);
        fc.pre(expected !== undefined);
        const { method, value } = facts.flows[0]!.availability;
        expect(method).toBe('exact');
        expect(Math.abs(value - expected!)).toBeLessThan(1e-12);
      }),
      { numRuns: 600 },
    );
  });

  it('of the bridge network with five links of 0.9 is 0.97848 (Rausand & Høyland, System Reliability Theory, 2004)', () => {
    const availability = 0.9;
    const design = aDesign()
      .component('s', 'router')
      .component('x', 'router')
      .component('y', 'router')
      .component('t', 'router')
      .link('l1', 'link', 's', 'x', { availability })
      .link('l2', 'link', 's', 'y', { availability })
      .link('l3', 'link', 'x', 'y', { availability })
      .link('l4', 'link', 'x', 't', { availability })
      .link('l5', 'link', 'y', 't', { availability })
      .flow('f', 's', 't');
    expect(proofOf(design.build()).value).toBeCloseTo(0.97848, 12);
  });

  it('counts the ends only where their availability is stated', () => {
    const design = aDesign()
      .component('s', 'cluster')
      .component('t', 'database')
      .link('l', 'link', 's', 't')
      .flow('f', 's', 't');
    expect(proofOf(design.build()).value).toBe(1);
    expect(proofOf(design.with('s', { availability: 0.9 }).build()).value).toBe(0.9);
    const boxed = design
      .component('dc', 'data-center', { availability: 0.5 })
      .component('s', 'cluster', { parent: 'dc' });
    expect(proofOf(boxed.build()).value).toBe(0.5);
  });

  it('counts several instances of a default, but not of a stated value', () => {
    const design = aDesign()
      .component('s', 'router')
      .component('g', 'customer-router', { instances: 2 })
      .component('t', 'router')
      .link('l1', 'link', 's', 'g')
      .link('l2', 'link', 'g', 't')
      .flow('f', 's', 't');
    expect(proofOf(design.build()).value).toBeCloseTo(1 - 0.0005 ** 2, 14);
    expect(proofOf(design.with('g', { availability: 0.99 }).build()).value).toBe(0.99);
  });

  it('lets ways that share a box fail together', () => {
    const design = aDesign()
      .component('pop', 'colo-location', { availability: 0.9 })
      .component('s', 'router')
      .component('t', 'router')
      .link('l1', 'link', 's', 't', { location: 'pop', availability: 0.5 })
      .link('l2', 'link', 's', 't', { location: 'pop', availability: 0.5 })
      .flow('f', 's', 't');
    expect(proofOf(design.build()).value).toBeCloseTo(0.9 * 0.75, 14);
  });

  it('stays exact for long series-parallel networks', () => {
    let design = aDesign().component('n0', 'router');
    for (let at = 1; at <= 300; at += 1) {
      design = design
        .component(`n${at}`, 'router', { availability: 0.9999 })
        .link(`a${at}`, 'link', `n${at - 1}`, `n${at}`, { availability: 0.99 })
        .link(`b${at}`, 'link', `n${at - 1}`, `n${at}`, { availability: 0.99 });
    }
    const { method, value } = proofOf(design.component('n300', 'router').flow('f', 'n0', 'n300').build());
    expect(method).toBe('exact');
    expect(value).toBeCloseTo((1 - 0.01 ** 2) ** 300 * 0.9999 ** 299, 12);
  });

  it('is exact however large the part is that never fails', () => {
    const size = 20;
    let core = aDesign().component('s', 'router').component('t', 'router');
    for (let at = 0; at < size * size; at += 1) {
      core = core.component(`n${at}`, 'router');
      if (at % size > 0) core = core.link(`across${at}`, 'link', `n${at - 1}`, `n${at}`);
      if (at >= size) core = core.link(`down${at}`, 'link', `n${at - size}`, `n${at}`);
    }
    const certain = proofOf(core.flow('f', 'n0', 'n399').build());
    expect(certain).toEqual({ value: 1, method: 'exact', low: 1, high: 1 });
    const availability = 0.9;
    const design = core
      .link('s1', 'link', 's', 'n3', { availability })
      .link('s2', 'link', 's', 'n40', { availability })
      .link('t1', 'link', 'n390', 't', { availability })
      .link('t2', 'link', 'n300', 't', { availability })
      .flow('f', 's', 't');
    expect(proofOf(design.build()).method).toBe('exact');
    expect(proofOf(design.build()).value).toBeCloseTo((1 - 0.1 ** 2) ** 2, 12);
  });

  const complete = (size: number, availability: number) => {
    let design = aDesign();
    for (let at = 0; at < size; at += 1) design = design.component(`n${at}`, 'router', { availability });
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < a; b += 1) design = design.link(`l${b}-${a}`, 'link', `n${b}`, `n${a}`, { availability });
    }
    return design.flow('f', 'n0', `n${size - 1}`).build();
  };

  it('is exact for a full mesh of eight with 34 uncertain units', () => {
    expect(proofOf(complete(8, 0.9)).method).toBe('exact');
  });

  it('gives an interval that says so where exactness is out of reach, and the interval is small', () => {
    const { method, value, low, high } = proofOf(complete(24, 0.99));
    expect(method).toBe('bounds');
    expect(value).toBe((low + high) / 2);
    expect(low).toBeLessThanOrEqual(high);
    expect(high - low).toBeLessThan(1e-3);
    // The ends must be up; given that, 22 two-hop ways and the direct link make failure all but impossible.
    expect(low).toBeLessThanOrEqual(0.99 ** 2);
    expect(high).toBeGreaterThanOrEqual(0.99 ** 2 - 1e-12);
  });

  it('gains from each unit what computing it anew with that unit perfect says', () => {
    fc.assert(
      fc.property(mixedDesign({ components: 8, links: 11 }), (design) => {
        const { availability, availabilityContributors } = computeFacts(design).flows[0]!;
        fc.pre(availability.method === 'exact');
        for (const { unit, gain } of availabilityContributors) {
          const perfect = <T extends { readonly id: string; readonly props: Properties }>(list: readonly T[]) =>
            list.map((each) => (each.id === unit.id ? { ...each, props: { ...each.props, availability: 1 } } : each));
          const better = { ...design, components: perfect(design.components), links: perfect(design.links) };
          const { value } = computeFacts(better).flows[0]!.availability;
          expect(Math.abs(value - availability.value - gain)).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('ranks units by what their failures cost', () => {
    const design = aDesign()
      .component('s', 'router')
      .component('g', 'router', { availability: 0.99 })
      .component('t', 'router')
      .link('l1', 'link', 's', 'g', { availability: 0.9 })
      .link('l2', 'link', 'g', 't', { availability: 0.95 })
      .flow('f', 's', 't');
    const contributors = computeFacts(design.build()).flows[0]!.availabilityContributors;
    expect(contributors.map(({ unit }) => unit.id)).toEqual(['l1', 'l2', 'g']);
    expect(contributors[0]!.gain).toBeCloseTo(0.1 * 0.95 * 0.99, 12);
  });

  it('is 0 behind a link that never works and 1 over links that always do', () => {
    const design = aDesign()
      .component('s', 'router')
      .component('t', 'router')
      .link('l', 'link', 's', 't', { availability: 0 })
      .flow('f', 's', 't');
    expect(proofOf(design.build())).toEqual({ value: 0, method: 'exact', low: 0, high: 0 });
    expect(proofOf(design.with('l', { availability: 1 }).build()).value).toBe(1);
  });
});
