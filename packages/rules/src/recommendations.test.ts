import { applyEdits, type Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { type Recommendation, type RecommendationProgress, recommend } from './recommendations.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { tryEdits } from './try-edits.ts';
import { policyFor } from './workspace-policy.ts';

const today = '2026-06-01';
const policy = policyFor('production');

const fragile = aDesign()
  .component('dc', 'data-center', { env: 'prod' })
  .component('vpc', 'vpc', { env: 'prod' })
  .component('c', 'cluster', { parent: 'vpc', ndots: 5, externalNameShare: 0.9, proxyMode: 'ipvs' })
  .link('dx', 'dedicated-circuit', 'dc', 'vpc', { bandwidthMbps: 1000, monthlyCostUsd: 1500 })
  .flow('f', 'dc', 'vpc', { priority: 1, peakMbps: 100 }, { availability: 0.999 });

const runAll = (design: Design) => {
  const steps: RecommendationProgress[] = [];
  const run = recommend(design, policy, { today });
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { steps, ranked: step.value };
    steps.push(step.value);
  }
};

describe('trying edits', () => {
  test('leaves the design as it is and says what would be different', () => {
    const design = fragile.build();
    const trial = tryEdits(
      design,
      [
        {
          type: 'put-link',
          link: { id: 'dx-2', kind: 'dedicated-circuit', from: 'dc', to: 'vpc', props: { monthlyCostUsd: 900 } },
        },
        { type: 'set-box', id: 'dc', box: { x: 1, y: 2 } },
      ],
      policy,
      { today },
    );
    expect(design).toEqual(fragile.build());
    if (!trial.ok) throw new Error('the trial was refused');
    expect(trial.changes.added).toMatchObject([{ section: 'links', id: 'dx-2' }]);
    expect(trial.editCount).toBe(1);
    expect(trial.monthlyCostUsd).toEqual({ before: 1500, after: 2400 });
    expect(trial.outcome.flows[0]?.flow).toBe('f');
    expect(trial.outcome.overall.after.value).toBe(judge(trial.design, policy, { today }).score.overall.value);
  });

  test('is refused when the edited design would not be valid', () => {
    const trial = tryEdits(
      fragile.build(),
      [{ type: 'put-link', link: { id: 'x', kind: 'link', from: 'dc', to: 'nowhere', props: {} } }],
      policy,
      { today },
    );
    expect(trial.ok).toBe(false);
  });

  test('counts a removal with everything it takes along', () => {
    const trial = tryEdits(fragile.build(), [{ type: 'remove', ids: ['vpc'] }], policy, { today });
    expect(trial).toMatchObject({ ok: true, editCount: 4 });
  });
});

describe('recommendations', () => {
  const { steps, ranked } = runAll(fragile.build());

  test('are fixes of open findings that resolve them, best score per change first', () => {
    expect(ranked.length).toBeGreaterThan(1);
    expect(ranked.flatMap(({ findings }) => findings)).toContain('perf.dns-ndots@c');
    const order = ranked.map(({ gainPerEdit }) => gainPerEdit);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    for (const { gain, gainPerEdit, editCount } of ranked) expect(gainPerEdit).toBeCloseTo(gain / editCount, 12);
  });

  test('gain what a fresh verdict of the edited design says', () => {
    const before = judge(fragile.build(), policy, { today }).score.overall.value;
    const check = ({ findings, edits, gain }: Recommendation) => {
      const after = judge(applyEdits(fragile.build(), edits), policy, { today });
      expect(after.score.overall.value - before).toBeCloseTo(gain, 12);
      const open = after.findings.map(({ id }) => id);
      for (const id of findings) expect(open).not.toContain(id);
    };
    ranked.slice(0, 5).forEach(check);
  });

  test('say after every remedy how far they are, and can be left at any time', () => {
    expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index + 1));
    expect(new Set(steps.map(({ total }) => total))).toEqual(new Set([steps.length]));
    expect(steps.flatMap(({ found }) => found ?? [])).toHaveLength(ranked.length);
    const run = recommend(fragile.build(), policy, { today });
    run.next();
    expect(run.return([])).toEqual({ done: true, value: [] });
  });

  test('leave out what is accepted by a waiver', () => {
    const waived = runAll(fragile.waiver({ rule: 'perf.dns-ndots', at: ['c'] }).build());
    expect(waived.ranked.flatMap(({ findings }) => findings)).not.toContain('perf.dns-ndots@c');
  });

  test('share one entry when findings have one and the same fix', () => {
    for (const { edits } of ranked) {
      expect(ranked.filter((other) => JSON.stringify(other.edits) === JSON.stringify(edits))).toHaveLength(1);
    }
  });

  test('exist for a published design, and none for an empty one', () => {
    expect(runAll(referenceDesign('submariner-broker').build()).ranked.length).toBeGreaterThan(0);
    expect(runAll(aDesign().build())).toEqual({ steps: [], ranked: [] });
  });
});
