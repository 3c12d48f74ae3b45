import { type Design, readDesign, samples } from '@spandrel/model';
import { withEdit } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { createLiveJudge } from './live-judge.ts';
import { createLiveLocalizer, localizeVerdict } from './localize.ts';
import { generatedDesign } from './testing/generated-design.ts';
import { randomEdit } from './testing/random-edit.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { policyFor } from './workspace-policy.ts';

const today = '2026-06-01';

const sampleDesigns = samples.map(({ texts }): Design => {
  const result = readDesign(texts.en);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.design;
});

describe('a live judge', () => {
  const designs = fc.oneof(
    generatedDesign.map((builder) => builder.build()),
    fc.constantFrom(...sampleDesigns),
  );

  test('says after every edit what judging from scratch says', () => {
    fc.assert(
      fc.property(designs, fc.array(randomEdit, { minLength: 1, maxLength: 12 }), (design, edits) => {
        const live = createLiveJudge();
        const policy = policyFor(design.profile);
        live(design, policy, { today });
        let current = design;
        for (const edit of edits) {
          current = withEdit(current, edit);
          expect(JSON.stringify(live(current, policy, { today }))).toBe(
            JSON.stringify(judge(current, policy, { today })),
          );
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  const design = referenceDesign('submariner-broker').build();
  const policy = policyFor(design.profile);
  const renamed = (name: string): Design => ({
    ...design,
    components: design.components.map((each) => (each.id === 'gw-e' ? { ...each, name } : each)),
  });

  test('gives the same objects for whatever stayed the same', () => {
    const live = createLiveJudge();
    const before = live(design, policy, { today });
    const after = live(renamed('Gateway'), policy, { today });
    expect(after.findings.length).toBeGreaterThan(0);
    for (const [at, finding] of after.findings.entries()) expect(finding).toBe(before.findings[at]);
    for (const [at, gap] of after.notAssessed.entries()) expect(gap).toBe(before.notAssessed[at]);
  });

  test('gives the same objects for what a rule that was run again found as before', () => {
    const live = createLiveJudge();
    const { findings } = live(design, policy, { today });
    const gateway = findings.find(({ rule, at }) => rule === 'rel.single-point-of-failure' && at.includes('gw-e'));
    expect(gateway).toBeDefined();
    const instances = (id: string, count: number): Design => ({
      ...design,
      components: design.components.map((each) =>
        each.id === id ? { ...each, props: { ...each.props, instances: count } } : each,
      ),
    });
    const after = live(instances('gw-w', 2), policy, { today });
    expect(after.findings.some(({ rule, at }) => rule === gateway!.rule && at.includes('gw-w'))).toBe(false);
    const { pointsLost: _before, ...expected } = gateway!;
    const { pointsLost: _after, ...found } = after.findings.find(({ id }) => id === gateway!.id)!;
    expect(found).toEqual(expected);
    expect(found.evidence).toBe(expected.evidence);
  });

  test('gives the same objects again when a change of the drawing is undone', () => {
    const live = createLiveJudge();
    const before = live(design, policy, { today });
    const { findings } = live({ ...design, links: design.links.slice(1) }, policy, { today });
    expect(findings).not.toEqual(before.findings);
    expect(live(design, policy, { today }).findings[0]).toBe(before.findings[0]);
  });

  test('judges by the policy and on the day it is given', () => {
    const live = createLiveJudge();
    live(design, policy, { today });
    for (const [other, day] of [
      [policyFor('regulated'), today],
      [policy, '2031-01-01'],
    ] as const) {
      expect(live(design, other, { today: day })).toEqual(judge(design, other, { today: day }));
    }
  });
});

describe('a live localizer', () => {
  test('says what localizing from scratch says, and the same objects for whatever stayed the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sampleDesigns),
        fc.array(randomEdit, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('en', 'ko'),
        (design, edits, locale) => {
          const [live, localize] = [createLiveJudge(), createLiveLocalizer()];
          const policy = policyFor(design.profile);
          let current = design;
          for (const edit of edits) {
            current = withEdit(current, edit);
            const verdict = live(current, policy, { today });
            const localized = localize(verdict, current, locale);
            expect(localized).toEqual(localizeVerdict(verdict, current, locale));
            const again = localize(live(current, policy, { today }), current, locale);
            for (const [at, finding] of again.findings.entries()) expect(finding).toBe(localized.findings[at]);
          }
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
