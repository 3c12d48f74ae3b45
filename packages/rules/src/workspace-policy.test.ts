import { principles, type Verdict } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, rulesVersion } from './judge.ts';
import { profilePolicy } from './policy.ts';
import { generatedDesign } from './testing/generated-design.ts';
import { topicsOf } from './topics.ts';
import { emptyWorkspacePolicy, policyFor, type WorkspacePolicy, withoutUnknown } from './workspace-policy.ts';

const design = aDesign()
  .component('dc', 'data-center')
  .component('vpc', 'vpc')
  .component('r1', 'customer-router', { parent: 'dc' })
  .link('dx', 'dedicated-circuit', 'r1', 'vpc', { bandwidthMbps: 1000 })
  .flow('app', 'dc', 'vpc', { peakMbps: 800 }, { availability: 0.9999 })
  .build();

const reason = 'Agreed by the network board.';
const judged = (change: Partial<WorkspacePolicy>): Verdict =>
  judge(design, policyFor('production', { ...emptyWorkspacePolicy, ...change }), { today: '2026-06-01' });
const withoutPolicy = judge(design, profilePolicy('production'), { today: '2026-06-01' });
const rulesIn = ({ findings }: Verdict) => new Set(findings.map(({ rule }) => rule));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a workspace policy', () => {
  test('that is empty judges byte for byte as the product does', () => {
    expect(JSON.stringify(judged({}))).toBe(JSON.stringify(withoutPolicy));
  });

  test('switches a rule off: no finding, no gap, no check counted', () => {
    const rule = [...rulesIn(withoutPolicy)][0] ?? '';
    const { principle } = withoutPolicy.findings.find((finding) => finding.rule === rule) ?? {};
    const verdict = judged({ rules: { [rule]: { off: true, reason } } });
    expect(rulesIn(withoutPolicy)).toContain(rule);
    expect(rulesIn(verdict)).not.toContain(rule);
    expect(verdict.notAssessed.map((gap) => gap.rule)).not.toContain(rule);
    expect(verdict.score.principles[principle!].value).toBeGreaterThan(
      withoutPolicy.score.principles[principle!].value,
    );
  });

  test('takes a question that nobody answered out of the coverage', () => {
    const { rule } = withoutPolicy.notAssessed.find((gap) => gap.at.length === 0)!;
    const verdict = judged({ rules: { [rule]: { off: true, reason } } });
    expect(verdict.score.overall.coverage).toBeGreaterThan(withoutPolicy.score.overall.coverage);
  });

  test('gives all findings of a rule another severity, which the profile still makes milder', () => {
    const rule = withoutPolicy.findings.find(({ principle }) => principle === 'reliability')!.rule;
    const change = { rules: { [rule]: { severity: 'high', reason } } } as const;
    const severities = ({ findings }: Verdict) =>
      new Set(findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity));
    expect(severities(judged(change))).toEqual(new Set(['high']));
    const development = policyFor('development', { ...emptyWorkspacePolicy, ...change });
    expect(severities(judge(design, development, { today: '2026-06-01' }))).toEqual(new Set(['low']));
  });

  test('moves a threshold in every profile', () => {
    const thresholds = { utilisation: { value: 0.95, reason } } as const;
    const policy = { ...emptyWorkspacePolicy, thresholds };
    expect(policyFor('production', policy).thresholds.utilisation).toBe(0.95);
    expect(policyFor('regulated', policy).thresholds.utilisation).toBe(0.95);
    expect(rulesIn(withoutPolicy)).toContain('scal.bottleneck-link');
    expect(rulesIn(judged({ thresholds }))).not.toContain('scal.bottleneck-link');
  });

  test('shares weights out again so that they sum to 1', () => {
    const policy = policyFor('production', {
      ...emptyWorkspacePolicy,
      principleWeights: { values: { security: 3, reliability: 1 }, reason },
      topicWeights: { values: { 'sec.encryption': 4, 'sec.zero-trust': 0 }, reason },
    });
    expect(sum(Object.values(policy.principleWeights))).toBeCloseTo(1, 12);
    expect(policy.principleWeights.security / policy.principleWeights.reliability).toBeCloseTo(3, 12);
    for (const principle of principles) {
      expect(sum(topicsOf(principle).map((topic) => policy.topicWeights[topic]))).toBeCloseTo(1, 12);
    }
    expect(policy.topicWeights['sec.zero-trust']).toBe(0);
    expect(policy.topicWeights['rel.no-spof']).toBe(profilePolicy('production').topicWeights['rel.no-spof']);
  });

  test('is named in the version of the rules, and every change of it changes that name', () => {
    const version = (change: Partial<WorkspacePolicy>) =>
      rulesVersion(policyFor('production', { ...emptyWorkspacePolicy, ...change }));
    const off = version({ rules: { 'rel.spof': { off: true, reason } } });
    expect(version({})).toBe(rulesVersion(profilePolicy('production')));
    expect(off.startsWith(`${version({})}-`)).toBe(true);
    expect(version({ rules: { 'rel.spof': { severity: 'low', reason } } })).not.toBe(off);
  });

  test('that switches rules off never lowers the score of their principle, whatever the design', () => {
    fc.assert(
      fc.property(generatedDesign, fc.nat(), (builder, choice) => {
        const drawn = builder.build();
        const before = judge(drawn, policyFor('production'), { today: '2026-06-01' });
        const finding = before.findings[choice % Math.max(before.findings.length, 1)];
        if (finding === undefined) return;
        const off = { ...emptyWorkspacePolicy, rules: { [finding.rule]: { off: true, reason } } } as const;
        const after = judge(drawn, policyFor('production', off), { today: '2026-06-01' });
        expect(after.score.principles[finding.principle].value).toBeGreaterThanOrEqual(
          before.score.principles[finding.principle].value,
        );
        expect(rulesIn(after)).not.toContain(finding.rule);
      }),
      { numRuns: 30 },
    );
  });

  test('of an older version loses what no longer exists, and nothing else', () => {
    const stored = JSON.parse(
      JSON.stringify({
        ...emptyWorkspacePolicy,
        rules: { 'a.kept': { off: true, reason }, 'a.gone': { off: true, reason } },
        thresholds: { utilisation: { value: 0.5, reason }, gone: { value: 1, reason } },
        topicWeights: { values: { 'sec.encryption': 2, 'sec.gone': 1 }, reason },
      }),
    );
    expect(withoutUnknown(stored, ['a.kept'])).toEqual({
      ...emptyWorkspacePolicy,
      rules: { 'a.kept': { off: true, reason } },
      thresholds: { utilisation: { value: 0.5, reason } },
      topicWeights: { values: { 'sec.encryption': 2 }, reason },
    });
  });
});
