import { computeFacts } from '@spandrel/analysis';
import { applyEdits, type Design, locales, type Severity, type Verdict, validateDesign } from '@spandrel/model';
import type { DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../define-rule.ts';
import { judge } from '../judge.ts';
import { localizeVerdict } from '../localize.ts';

import { wordsFor } from '../words.ts';
import { policyFor } from '../workspace-policy.ts';

type Drawing = Design | DesignBuilder;

interface ExpectedFailure {
  readonly design: Drawing;
  /** Elements of the finding, in any order, none for the design as a whole; a list of lists where several findings are expected. */
  readonly at: readonly string[] | readonly (readonly string[])[];
  readonly severity?: Severity;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly confidence?: 'stated' | 'assumed';
}

interface ExpectedGap {
  readonly design: Drawing;
  readonly at: readonly string[];
  readonly missing: readonly string[];
}

export interface RuleCases {
  readonly passes: Readonly<Record<string, Drawing>>;
  readonly fails: Readonly<Record<string, ExpectedFailure>>;
  readonly notApplicable: Readonly<Record<string, Drawing>>;
  readonly notAssessed?: Readonly<Record<string, ExpectedGap>>;
}

const today = '2026-06-01';

const built = (drawing: Drawing): Design => ('build' in drawing ? drawing.build() : drawing);

/** The drawing beside things of kinds that only a later catalog knows, joined to each of its components. */
const withStrangers = (design: Design): Design => {
  const link = (id: string, from: string, to: string) => ({ id, kind: 'link-of-later', from, to, props: {} });
  const stranger = (id: string) => ({ id, kind: 'component-of-later', props: {} });
  return {
    ...design,
    components: [...design.components, stranger('stranger-1'), stranger('stranger-2')],
    links: [
      ...design.links,
      link('stranger-link', 'stranger-1', 'stranger-2'),
      ...design.components.map(({ id }) => link(`stranger-${id}`, 'stranger-1', id)),
    ],
    flows: [...design.flows, { id: 'stranger-flow', from: 'stranger-1', to: 'stranger-2', props: {}, requires: {} }],
  };
};

/** Evidence names properties that its element has, or measures: whatever has a label of its own in both languages. */
const expectEvidenceOfKnownThings = (verdict: Verdict, design: Design): void => {
  for (const locale of locales) {
    for (const { evidence, evidenceLines } of localizeVerdict(verdict, design, locale).findings) {
      const named = Object.keys(evidence);
      expect(evidenceLines).toHaveLength(named.length);
      for (const { at, label, value } of evidenceLines) {
        expect(named).not.toContain(`${at}.${label}`);
        expect(value).not.toMatch(/^$|undefined|NaN|\[object/);
      }
    }
  }
};

/** Runs a rule over small designs. The names of the cases complete the sentences «passes …», «fails …». */
export const testRule = (rule: Rule, { passes, fails, notApplicable, notAssessed = {} }: RuleCases): void => {
  const outcomesOf = (design: Design) =>
    rule.evaluate(computeFacts(design), policyFor(design.profile), today).map(({ outcome }) => outcome);
  const verdictOf = (design: Design) => judge(design, policyFor(design.profile), { today, rules: [rule] });

  describe(rule.id, () => {
    for (const [name, drawing] of Object.entries(passes)) {
      test(`passes ${name}`, () => {
        const outcomes = outcomesOf(built(drawing));
        expect(outcomes).toContain('pass');
        expect(outcomes).not.toContain('fail');
        expect(outcomes).not.toContain('not-assessed');
      });
    }
    for (const [name, { design: drawing, at, severity, params, confidence }] of Object.entries(fails)) {
      test(`fails ${name}`, () => {
        const design = built(drawing);
        const { findings, errors } = verdictOf(design);
        expect(errors).toEqual([]);
        const expected = (at.length === 0 || typeof at[0] === 'string' ? [at] : at) as readonly (readonly string[])[];
        expect(findings.map((finding) => finding.at).sort()).toEqual(expected.map((ids) => [...ids].sort()).sort());
        expectEvidenceOfKnownThings(verdictOf(design), design);
        expect(verdictOf(withStrangers(design)).errors).toEqual([]);
        for (const finding of findings) {
          if (severity) expect(finding.severity).toBe(severity);
          if (params) expect(finding.params).toMatchObject(params);
          if (confidence) expect(finding.confidence).toBe(confidence);
          expect(Object.keys(finding.evidence).length).toBeGreaterThan(0);
          for (const locale of locales) {
            const words = wordsFor(design, locale);
            for (const text of [
              rule.message(finding.params, words, locale),
              rule.remedy(finding.params, words, locale),
            ]) {
              expect(text).toMatch(/[.]$/);
              expect(text).not.toMatch(/undefined|NaN|\[object|«»/);
              // A Korean particle must follow a noun of ours, never an inserted name whose last syllable is unknown.
              expect(text).not.toMatch(/»(은|는|이|가|을|를|와|과|으로|로)(?=[\s,.])/);
            }
          }
        }
      });
    }
    let mends = 0;
    for (const [name, { design: drawing }] of Object.entries(fails)) {
      const design = built(drawing);
      const fixes = verdictOf(design).findings.map((finding) => ({
        finding,
        edits: rule.fix?.(finding, design) ?? [],
      }));
      for (const { finding, edits } of fixes.filter((each) => each.edits.length > 0)) {
        mends += 1;
        test(`mends ${name} at ${finding.at} by its own edits`, () => {
          const mended = applyEdits(design, edits);
          expect(validateDesign(mended)).toMatchObject({ ok: true });
          expect(verdictOf(mended).findings.map(({ id }) => id)).not.toContain(finding.id);
        });
      }
    }
    if (rule.fix !== undefined) {
      test('has a case that its own edits mend', () => {
        expect(mends).toBeGreaterThan(0);
      });
    }
    for (const [name, drawing] of Object.entries(notApplicable)) {
      test(`does not apply ${name}`, () => {
        expect(outcomesOf(built(drawing))).toEqual([]);
      });
    }
    for (const [name, { design: drawing, at, missing }] of Object.entries(notAssessed)) {
      test(`is not assessed ${name}`, () => {
        const { findings, notAssessed: gaps } = verdictOf(built(drawing));
        expect(findings).toEqual([]);
        expect(gaps).toContainEqual({ rule: rule.id, at: [...at].sort(), missing: [...missing].sort() });
      });
    }
  });
};
