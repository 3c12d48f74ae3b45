import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { checkReferences } from './check-references.ts';

test('a waiver of a rule that exists is no problem', () => {
  expect(
    checkReferences(
      aDesign()
        .waiver({ rule: 'rel.single-link', at: ['l'] })
        .build(),
    ),
  ).toEqual([]);
});

test('a waiver of an unknown rule is a problem that names the nearest one', () => {
  const design = aDesign()
    .waiver({ rule: 'rel.single-link', at: ['l'] })
    .waiver({ rule: 'rel.single-lnik', at: ['l'] })
    .build();
  const problems = checkReferences(design);
  expect(problems).toMatchObject([{ code: 'unknown-rule', path: ['waivers', 1, 'rule'] }]);
  expect(problems[0]?.message.en).toContain('«rel.single-link»');
  expect(problems[0]?.message.ko).toContain('«rel.single-link»');
});

test('an answer to an unknown question is a problem that names the nearest one', () => {
  const design = { ...aDesign().build(), practices: { 'maint.iacc': { answer: 'no' } } } as const;
  const problems = checkReferences(design);
  expect(problems).toMatchObject([{ code: 'unknown-practice', path: ['practices', 'maint.iacc'] }]);
  expect(problems[0]?.message.en).toContain('«maint.iac»');
});
