import { computeFacts } from '@spandrel/analysis';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import { fatesOf, simulationLooks } from './simulation-looks.ts';

/** Two ways from a to d: a fast one by b, a slow and narrow one by c. */
const design = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .component('c', 'router')
  .component('d', 'router')
  .link('ab', 'l2-l3-fabric', 'a', 'b', { latencyMs: 1, bandwidthMbps: 1000 })
  .link('bd', 'l2-l3-fabric', 'b', 'd', { latencyMs: 1, bandwidthMbps: 1000 })
  .link('ac', 'l2-l3-fabric', 'a', 'c', { latencyMs: 9, bandwidthMbps: 100 })
  .link('cd', 'l2-l3-fabric', 'c', 'd', { latencyMs: 9, bandwidthMbps: 100 })
  .flow('f', 'a', 'd', { peakMbps: 200 })
  .build();
const facts = computeFacts(design);
const fatesAfter = (...ids: string[]) => Object.fromEntries(fatesOf(simulate(facts, ids).outcome));

describe('what a failure does to the drawing', () => {
  it('shows the new way of a flow, and where it overflows', () => {
    expect(fatesAfter('b')).toEqual({
      b: 'failed',
      a: 'worse',
      c: 'worse',
      d: 'worse',
      ac: 'overloaded',
      cd: 'overloaded',
    });
  });

  it('shows the lost way of a flow that has no other', () => {
    const fates = fatesAfter('b', 'cd');
    expect(fates).toMatchObject({ b: 'failed', cd: 'failed', a: 'broken', d: 'cut-off' });
    expect(Object.values(fates)).not.toContain('moved');
  });

  it('says how full an overloaded element is', () => {
    const looks = simulationLooks(simulate(facts, ['b']).outcome, (fraction) => `${100 * fraction}%`);
    expect(looks.get('ac')?.figure).toBe('200%');
    expect(looks.get('b')?.figure).toBeNull();
  });

  it('shows nothing where nothing is failed', () => {
    expect(fatesAfter()).toEqual({});
  });
});
