import { practices as questions } from '@spandrel/rules';
import { expect, test } from 'vitest';
import {
  costsOfAnswers,
  type FilteredDesign,
  filterQuestions,
  firstPrinciple,
  type PracticeFilter,
} from './practice-filter.ts';

const everything: PracticeFilter = { shown: 'all', principle: null, query: '' };
const design = (changes: Partial<FilteredDesign> = {}): FilteredDesign => ({
  practices: {},
  costs: new Map(),
  kept: new Set(),
  locale: 'en',
  ...changes,
});
const shown = (filter: Partial<PracticeFilter>, changes?: Partial<FilteredDesign>) =>
  filterQuestions({ ...everything, ...filter }, design(changes)).map(({ id }) => id);
const answered = { practices: { 'maint.iac': { answer: 'no' } } } as const;

test('without a filter every question is shown', () => {
  expect(shown({})).toHaveLength(questions.length);
});

test('answered and unanswered questions are told apart', () => {
  expect(shown({ shown: 'answered' }, answered)).toEqual(['maint.iac']);
  expect(shown({ shown: 'unanswered' }, answered)).toHaveLength(questions.length - 1);
});

test('a question stays where it is while it is answered', () => {
  expect(shown({ shown: 'unanswered' }, { ...answered, kept: new Set(['maint.iac']) })).toContain('maint.iac');
});

test('only answers that cost points are left when asked for', () => {
  expect(shown({ shown: 'costing' }, { ...answered, costs: new Map([['maint.iac', 1.4]]) })).toEqual(['maint.iac']);
});

test('a search finds words of the question in the reader’s language, and its id', () => {
  expect(shown({ query: 'DEFINED as code' })).toEqual(['maint.iac']);
  expect(shown({ query: '코드로 정의' }, { locale: 'ko' })).toEqual(['maint.iac']);
  expect(shown({ query: 'maint.iac' })).toEqual(['maint.iac']);
  expect(shown({ query: 'nothing says this' })).toEqual([]);
});

test('one principle at a time', () => {
  expect(shown({ principle: 'maintainability' })).toContain('maint.iac');
  expect(shown({ principle: 'security' })).not.toContain('maint.iac');
});

test('it begins where the first answer is missing, or with the question that is wanted', () => {
  const answer = { answer: 'tested' } as const;
  const first = Object.fromEntries(
    questions.filter(({ principle }) => principle === 'scalability').map(({ id }) => [id, answer]),
  );
  expect(firstPrinciple({ practices: {} }, null)).toBe('scalability');
  expect(firstPrinciple({ practices: first }, null)).toBe('reliability');
  expect(firstPrinciple({ practices: {} }, 'maint.iac')).toBe('maintainability');
  expect(firstPrinciple({ practices: Object.fromEntries(questions.map(({ id }) => [id, answer])) }, null)).toBe(
    'scalability',
  );
});

test('what answers cost is told apart from what the drawing costs', () => {
  const costs = costsOfAnswers([
    { rule: 'maint.iac', pointsLost: 1.4 },
    { rule: 'sec.pentest', pointsLost: 0 },
    { rule: 'rel.single-link', pointsLost: 18 },
  ]);
  expect([...costs]).toEqual([['maint.iac', 1.4]]);
});
