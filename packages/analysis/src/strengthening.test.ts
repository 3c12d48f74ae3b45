import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { downtimeMinutesPerMonth, strengtheningPlan } from './strengthening.ts';
import { plainDesign, withFlows } from './testing/random-design.ts';

describe('downtime', () => {
  it.each([
    [0.99, 438.3],
    [0.999, 43.83],
    [0.9999, 4.383],
    [0.99999, 0.4383],
    [1, 0],
    [0, 43_830],
  ])('of availability %d is %d minutes a month', (availability, minutes) => {
    expect(downtimeMinutesPerMonth(availability)).toBeCloseTo(minutes, 9);
  });
});

/** Two units in series with a third that stands in parallel with the second. */
const seriesParallel = aDesign()
  .component('s', 'router')
  .component('m', 'router')
  .component('t', 'router')
  .link('one', 'link', 's', 'm', { availability: 0.98 })
  .link('two', 'link', 'm', 't', { availability: 0.95 })
  .link('three', 'link', 'm', 't', { availability: 0.9 })
  .flow('f', 's', 't');

describe('what to strengthen first', () => {
  it('follows Birnbaum’s importance p·(1 − (1 − p₂)(1 − p₃)) of a series-parallel system (Birnbaum 1969)', () => {
    const { flows } = strengtheningPlan(computeFacts(seriesParallel.build()));
    const byUnit = new Map(flows[0]!.importances.map((each) => [each.unit, each]));
    expect(byUnit.get('one')!.birnbaum).toBeCloseTo(1 - 0.05 * 0.1, 12);
    expect(byUnit.get('two')!.birnbaum).toBeCloseTo(0.98 * 0.1, 12);
    expect(byUnit.get('three')!.birnbaum).toBeCloseTo(0.98 * 0.05, 12);
    expect(flows[0]!.importances.map(({ unit }) => unit)).toEqual(['one', 'three', 'two']);
    expect(byUnit.get('one')!.minutesPerMonth).toBeCloseTo(0.02 * 0.995 * 43_830, 8);
  });

  it('is the difference between a unit that is always up and one that is always down', () => {
    fc.assert(
      fc.property(withFlows(plainDesign({ components: 5, links: 6 }), 2), (design) => {
        const facts = computeFacts(design);
        for (const { flow, importances, minutesPerMonth } of strengtheningPlan(facts).flows) {
          for (const { unit, birnbaum, minutesPerMonth: gain } of importances) {
            const withUnit = (availability: number) => {
              const fixed = <E extends { id: string; props: object }>(element: E) =>
                element.id === unit ? { ...element, props: { ...element.props, availability } } : element;
              const varied = {
                ...design,
                components: design.components.map(fixed),
                links: design.links.map(fixed),
              };
              return computeFacts(varied).flow(flow)!.availability.value;
            };
            expect(birnbaum).toBeCloseTo(withUnit(1) - withUnit(0), 9);
            expect(gain).toBeCloseTo(minutesPerMonth - downtimeMinutesPerMonth(withUnit(1)), 6);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('adds up what a unit costs all flows', () => {
    const design = seriesParallel.flow('g', 's', 'm').component('x', 'router').flow('h', 's', 'x').build();
    const { units, flows, withoutRanking } = strengtheningPlan(computeFacts(design));
    expect(units.map(({ unit }) => unit)).toEqual(['one', 'three', 'two']);
    expect(units[0]!.flows.map(({ flow }) => flow)).toEqual(['g', 'f']);
    expect(units[0]!.minutesPerMonth).toBeCloseTo(0.02 * (1 + 0.995) * 43_830, 8);
    expect(flows.map(({ flow, minutesPerMonth }) => [flow, Math.round(minutesPerMonth)])).toEqual([
      ['f', Math.round((1 - 0.98 * 0.995) * 43_830)],
      ['g', 877],
      ['h', 43_830],
    ]);
    expect(withoutRanking).toEqual([]);
  });

  it('names flows whose availability is only known within bounds', () => {
    let design = aDesign();
    for (let at = 0; at < 24; at += 1) design = design.component(`n${at}`, 'router', { availability: 0.99 });
    for (let a = 0; a < 24; a += 1) {
      for (let b = 0; b < a; b += 1)
        design = design.link(`l${b}-${a}`, 'link', `n${b}`, `n${a}`, { availability: 0.9 });
    }
    const plan = strengtheningPlan(computeFacts(design.flow('f', 'n0', 'n23').build()));
    expect(plan).toMatchObject({ withoutRanking: ['f'], units: [] });
  });
});
