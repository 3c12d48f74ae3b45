import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blastRadii, blastRadius } from './blast-radius.ts';
import { computeFacts, type Facts } from './facts.ts';
import { simulateFailure } from './failure-simulation.ts';
import { runToEnd } from './run-to-end.ts';
import { mixedDesign, withFlows } from './testing/random-design.ts';

const radiusOf = (facts: Facts, ids: readonly string[]) => blastRadius(facts, simulateFailure(facts, ids));

describe('blast radius', () => {
  const design = aDesign()
    .component('dc', 'data-center')
    .component('hub', 'transit-hub')
    .component('vpc', 'vpc')
    .component('one', 'cluster', { parent: 'vpc' })
    .component('a', 'service', { parent: 'one' })
    .component('b', 'workload', { parent: 'one' })
    .component('two', 'cluster', { parent: 'vpc' })
    .component('c', 'service', { parent: 'two' })
    .component('d', 'service', { parent: 'dc' })
    .link('dx', 'direct-connect', 'dc', 'hub', { location: 'KINX' })
    .link('att', 'transit-attachment', 'hub', 'vpc')
    .flow('f1', 'dc', 'a', { peakMbps: 300 })
    .flow('f2', 'a', 'c', { peakMbps: 100 })
    .flow('f3', 'b', 'c');
  const facts = computeFacts(design.build());

  it('of a box is what stands in it, and the flows that end there', () => {
    expect(radiusOf(facts, ['one'])).toEqual({
      units: ['one'],
      flowsLost: { ids: ['f1', 'f2', 'f3'], share: 1 },
      flowsDegraded: { ids: [], share: 0 },
      servicesLost: { ids: ['a', 'b'], share: 0.5 },
      peakLost: { mbps: 400, share: 1 },
    });
  });

  it('of a way in between is what can be reached only through it', () => {
    expect(radiusOf(facts, ['location:KINX'])).toEqual({
      units: ['location:KINX'],
      flowsLost: { ids: ['f1'], share: 1 / 3 },
      flowsDegraded: { ids: [], share: 0 },
      servicesLost: { ids: ['d'], share: 0.25 },
      peakLost: { mbps: 300, share: 0.75 },
    });
  });

  it('of several units counts what they lose together once', () => {
    expect(radiusOf(facts, ['one', 'two'])).toMatchObject({
      servicesLost: { ids: ['a', 'b', 'c'], share: 0.75 },
      flowsLost: { ids: ['f1', 'f2', 'f3'] },
    });
  });

  it('is nothing where nothing is drawn to be lost', () => {
    const bare = computeFacts(aDesign().component('r', 'router').build());
    expect(radiusOf(bare, ['r'])).toEqual({
      units: ['r'],
      flowsLost: { ids: [], share: 0 },
      flowsDegraded: { ids: [], share: 0 },
      servicesLost: { ids: [], share: 0 },
      peakLost: { mbps: 0, share: 0 },
    });
  });

  it('of every unit in one sweep is that of each alone', () => {
    fc.assert(
      fc.property(withFlows(mixedDesign()), (drawn) => {
        const random = computeFacts(drawn);
        expect(runToEnd(blastRadii(random))).toEqual(
          random.topology.failureUnits.map(({ id }) => radiusOf(random, [id])),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never shrinks when more fails', () => {
    fc.assert(
      fc.property(withFlows(mixedDesign()), (drawn) => {
        const random = computeFacts(drawn);
        const ids = random.topology.failureUnits.map(({ id }) => id).slice(0, 2);
        const both = radiusOf(random, ids);
        for (const id of ids) {
          const one = radiusOf(random, [id]);
          expect(both.flowsLost.share).toBeGreaterThanOrEqual(one.flowsLost.share);
          expect(both.peakLost.mbps).toBeGreaterThanOrEqual(one.peakLost.mbps);
        }
      }),
      { numRuns: 200 },
    );
  });
});
