import type { VersionReview } from '@spandrel/contract';
import type { Band, PrincipleScore, RubricScore, Verdict } from '@spandrel/model';
import { expect, test } from 'vitest';
import { agendaOf, rubricOfScore } from './agenda.ts';

const principle = (value: number, band: Band = 'good'): PrincipleScore => ({
  value,
  band,
  coverage: 1,
  topics: {},
  complete: true,
});

const verdict: Verdict = {
  tool: { version: '0', rulesVersion: '0' },
  design: { name: 'x', digest: '0' },
  score: {
    overall: principle(80),
    principles: {
      scalability: principle(100),
      reliability: principle(25, 'weak'),
      security: principle(75),
      performance: principle(0, 'unassessed'),
      maintainability: principle(100),
    },
  },
  findings: [],
  notAssessed: [],
  errors: [],
  flows: [],
};

const review = (name: string, scores: Record<string, RubricScore>): VersionReview => ({
  id: name,
  reviewer: { id: name, name },
  scores: Object.fromEntries(Object.entries(scores).map(([key, score]) => [key, { score, comment: '' }])),
  summary: '',
  decision: null,
  decidedAt: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
});

test('the ends of both scales meet', () => {
  expect([0, 50, 100].map(rubricOfScore)).toEqual([1, 3, 5]);
});

test('the principle opinions differ most about comes first', () => {
  const agenda = agendaOf(verdict, [review('kim', { scalability: 5, reliability: 5, security: 3 })]);
  expect(agenda.map(({ principle: name, spread }) => [name, spread])).toEqual([
    ['reliability', 3],
    ['security', 1],
    ['scalability', 0],
    ['performance', 0],
    ['maintainability', 0],
  ]);
});

test('people are compared with each other where the engine assessed nothing', () => {
  const agenda = agendaOf(verdict, [review('kim', { performance: 1 }), review('lee', { performance: 5 })]);
  expect(agenda[0]).toMatchObject({ principle: 'performance', engineRubric: null, spread: 4 });
});

test('one opinion alone is no difference', () => {
  const agenda = agendaOf(verdict, [review('kim', { performance: 1 })]);
  expect(agenda.find(({ principle: name }) => name === 'performance')?.spread).toBe(0);
});
