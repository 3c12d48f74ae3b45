import { applyEdits, validateDesign } from '@spandrel/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findRule, judge, policyFor } from './index.ts';
import { generatedDesign } from './testing/generated-design.ts';

const policy = policyFor('production');
const today = '2026-06-01';

test('every fix of every finding mends it, and leaves a valid design in which it is carried out once', () => {
  fc.assert(
    fc.property(generatedDesign, (builder) => {
      const design = builder.build();
      for (const finding of judge(design, policy, { today }).findings) {
        const rule = findRule(finding.rule);
        const edits = rule?.fix?.(finding, design) ?? [];
        if (rule === undefined || edits.length === 0) continue;
        const mended = applyEdits(design, edits);
        if (validateDesign(design).ok) expect(validateDesign(mended), finding.id).toMatchObject({ ok: true });
        const left = judge(mended, policy, { today, rules: [rule] });
        expect(left.errors, finding.id).toEqual([]);
        expect(
          left.findings.map(({ id }) => id),
          finding.id,
        ).not.toContain(finding.id);
        expect(applyEdits(mended, edits), finding.id).toEqual(mended);
      }
    }),
    { numRuns: 40 },
  );
});
