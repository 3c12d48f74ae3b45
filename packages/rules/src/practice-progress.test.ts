import type { NotAssessed } from '@spandrel/model';
import { expect, test } from 'vitest';
import { findPractice } from './checks.ts';
import { countAnswered, splitGaps } from './practice-progress.ts';

test('every answer counts, «not applicable» included, and answers to other questions do not', () => {
  const practices = {
    'maint.iac': { answer: 'no' },
    'sec.x': { answer: 'not-applicable', note: 'none' },
    'rel.y': { answer: 'tested' },
  } as const;
  expect(countAnswered({ practices }, [{ id: 'maint.iac' }, { id: 'sec.x' }, { id: 'perf.z' }])).toBe(2);
});

test('an unanswered question is told from a value missing in the drawing', () => {
  const question: NotAssessed = { rule: 'maint.iac', at: [], missing: ['answer'] };
  const value: NotAssessed = { rule: 'rel.single-link', at: ['l1'], missing: ['location'] };
  expect(splitGaps([question, value])).toEqual({ drawing: [value], questions: [question] });
});

test('a question is found by its id, a rule is no question', () => {
  expect(findPractice('maint.iac')?.principle).toBe('maintainability');
  expect(findPractice('rel.single-link')).toBeUndefined();
});
