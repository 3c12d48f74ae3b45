import { principles } from '@spandrel/model';
import type { DesignBuilder } from '@spandrel/model/testing';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVerdicts } from './compare-verdicts.ts';
import { judge } from './judge.ts';
import { generatedDesign } from './testing/generated-design.ts';
import { policyFor } from './workspace-policy.ts';

const today = '2026-06-01';
const verdictOf = (design: DesignBuilder) => judge(design.build(), policyFor('production'), { today });
const compare = (before: DesignBuilder, after: DesignBuilder) => compareVerdicts(verdictOf(before), verdictOf(after));

const oneLine = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .link('l', 'link', 'a', 'b', { availability: 0.99, latencyMs: 4, bandwidthMbps: 100 })
  .flow('f', 'a', 'b', { priority: 1 }, { latencyMs: 5 });
const twoLines = oneLine.link('l2', 'link', 'a', 'b', { availability: 0.9, latencyMs: 1, bandwidthMbps: 50 });

describe('comparing two verdicts', () => {
  test('finds nothing between a verdict and itself', () => {
    const comparison = compare(oneLine, oneLine);
    expect(comparison).toMatchObject({
      sameRules: true,
      resolved: [],
      introduced: [],
      regraded: [],
      accepted: [],
      reopened: [],
      flows: [],
    });
    expect(comparison.overall.gain).toBe(0);
    expect(comparison.unchanged).toBe(verdictOf(oneLine).findings.length);
  });

  test('says what a second line resolves and what it does to the flow', () => {
    const comparison = compare(oneLine, twoLines);
    expect(comparison.resolved.map(({ id }) => id)).toContain('rel.single-link@l');
    expect(comparison.overall.gain).toBeGreaterThan(0);
    expect(comparison.principles.reliability.gain).toBeGreaterThan(0);
    expect(comparison.principles.reliability.topics.map(({ topic }) => topic)).toContain('rel.no-spof');
    expect(comparison.flows).toEqual([
      {
        flow: 'f',
        before: expect.objectContaining({
          availability: expect.closeTo(0.99, 12),
          latencyMs: 4,
          capacityMbps: 100,
          singlePointsOfFailure: ['l'],
          unmet: ['latencyMs'],
        }),
        after: expect.objectContaining({
          availability: expect.closeTo(0.999, 12),
          latencyMs: 1,
          capacityMbps: 150,
          singlePointsOfFailure: [],
          unmet: [],
        }),
      },
    ]);
  });

  test('tells a finding that was accepted from one that was resolved', () => {
    const waived = oneLine.waiver({ rule: 'rel.single-link', at: ['l'] });
    const ids = (changes: readonly { readonly after: { readonly id: string } }[]) =>
      changes.map(({ after }) => after.id);
    expect(ids(compare(oneLine, waived).accepted)).toEqual(['rel.single-link@l']);
    expect(ids(compare(waived, oneLine).reopened)).toEqual(['rel.single-link@l']);
    expect(compare(oneLine, waived).resolved).toEqual([]);
  });

  test('names findings that are judged more or less severe', () => {
    const urgent = aDesign().component('c', 'cluster', { nodes: 4900, maxNodes: 5000 }).flow('f', 'c', 'c');
    const { regraded } = compare(urgent, urgent.with('c', { nodes: 5100 }));
    expect(regraded.map(({ before, after }) => [after.rule, before.severity, after.severity])).toEqual([
      ['scal.cluster-node-limit', 'medium', 'high'],
    ]);
  });

  test('lists flows that came or went', () => {
    expect(compare(oneLine, oneLine.without('f')).flows).toMatchObject([{ flow: 'f', after: null }]);
    expect(compare(oneLine.without('f'), oneLine).flows).toMatchObject([{ flow: 'f', before: null }]);
  });

  test('says when other rules or weights were used', () => {
    const other = judge(oneLine.build(), policyFor('development'), { today });
    expect(compareVerdicts(verdictOf(oneLine), other).sameRules).toBe(false);
  });

  test('accounts for every finding of both verdicts, and says the opposite when they are swapped', () => {
    fc.assert(
      fc.property(generatedDesign, generatedDesign, (one, other) => {
        const [before, after] = [verdictOf(one), verdictOf(other)];
        const there = compareVerdicts(before, after);
        const back = compareVerdicts(after, before);
        const { resolved, introduced, regraded, unchanged } = there;
        expect(resolved.length + regraded.length + unchanged).toBe(before.findings.length);
        expect(introduced.length + regraded.length + unchanged).toBe(after.findings.length);
        expect(back.introduced).toEqual(resolved);
        expect(back.resolved).toEqual(introduced);
        for (const principle of principles) {
          expect(back.principles[principle].gain).toBeCloseTo(-there.principles[principle].gain, 9);
        }
      }),
      { numRuns: 20 },
    );
  });
});
