import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { allWalks } from './testing/brute-force.ts';
import { mixedDesign } from './testing/random-design.ts';

const loadsOf = (design: Parameters<typeof computeFacts>[0]): Record<string, number> =>
  Object.fromEntries([...computeFacts(design).loads].map(([id, { mbps }]) => [id, mbps]));

const fork = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .component('m', 'router')
  .component('n', 'router')
  .link('am', 'link', 'a', 'm')
  .link('mb', 'link', 'm', 'b')
  .link('an1', 'link', 'a', 'n')
  .link('an2', 'link', 'a', 'n')
  .link('nb', 'link', 'n', 'b')
  .flow('f', 'a', 'b', { peakMbps: 300 });

describe('the load of the network', () => {
  it('is spread evenly at every fork of equal-cost ways', () => {
    expect(loadsOf(fork.build())).toEqual({
      a: 300,
      am: 100,
      an1: 100,
      an2: 100,
      b: 300,
      m: 100,
      mb: 100,
      n: 200,
      nb: 200,
    });
  });

  it('takes one way where that way is cheaper', () => {
    expect(loadsOf(fork.with('am', { latencyMs: 0.1 }).build())).toMatchObject({ an1: 150, an2: 150, nb: 300 });
    expect(loadsOf(fork.with('an1', { role: 'backup' }).with('an2', { role: 'backup' }).build())).toMatchObject({
      am: 300,
    });
    expect(loadsOf(fork.with('am', { localPref: 200 }).build())).toMatchObject({ am: 300, mb: 300 });
  });

  it('counts directions of a link apart and everything that passes a component together', () => {
    const both = fork.without('an1', 'an2').flow('back', 'b', 'a', { peakMbps: 120 });
    expect(loadsOf(both.build())).toMatchObject({ am: 300, m: 420 });
  });

  it('names the flows that state no peak', () => {
    const { loads } = computeFacts(fork.flow('g', 'a', 'm').build());
    expect(loads.get('am')).toMatchObject({ mbps: 100, flows: ['f', 'g'], flowsWithoutPeak: ['g'] });
    expect(loads.get('mb')).toMatchObject({ flows: ['f'], flowsWithoutPeak: [] });
  });

  it('sends all of a flow into its destination, over elements of permitted ways only, the chosen path among them', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const { topology, flows } = computeFacts(design);
        const [flow] = flows;
        const walks = allWalks(topology, flow!.flow);
        const permitted = new Set(
          walks.flatMap(({ components, links }) => [...components, ...links].flatMap((each) => each?.id ?? [])),
        );
        const arriving = flow!.shares.filter(({ element, from }) => element === flow!.flow.to && from !== undefined);
        const total = arriving.reduce((sum, { share }) => sum + share, 0);
        const used = new Set(flow!.shares.map(({ element }) => element.id));
        if (walks.length === 0) expect(flow!.shares).toEqual([]);
        else if (flow!.flow.from !== flow!.flow.to) expect(total).toBeCloseTo(1, 9);
        for (const id of used) expect(permitted).toContain(id);
        for (const id of flow!.path) expect(used).toContain(id);
      }),
      { numRuns: 200 },
    );
  });
});
