import type { Role, VersionSummary } from '@spandrel/contract';
import { expect, test } from 'vitest';
import { reviewAccess } from './review-access.ts';

const session = (id: string, role: Role) => ({
  user: { id, name: id, email: `${id}@example.com`, locale: null },
  role,
});

const version = (status: VersionSummary['status']): VersionSummary => ({
  id: 'v1',
  designId: 'd1',
  designName: 'x',
  number: 1,
  note: '',
  status,
  author: { id: 'kim', name: 'Kim' },
  digest: '0',
  rulesVersion: '0',
  score: { value: 100, band: 'strong', coverage: 1 },
  createdAt: '2026-01-01T00:00:00.000Z',
  submittedAt: null,
  decidedAt: null,
});

test('reviewers and owners review what others submitted, also after a decision', () => {
  expect(reviewAccess(session('lee', 'reviewer'), version('in-review'))).toBe('review');
  expect(reviewAccess(session('lee', 'owner'), version('approved'))).toBe('review');
});

test('nobody reviews their own version', () => {
  expect(reviewAccess(session('kim', 'owner'), version('in-review'))).toBe('own');
});

test('a version that was only frozen waits for its submission', () => {
  expect(reviewAccess(session('lee', 'reviewer'), version('frozen'))).toBe('notSubmitted');
});

test('architects and readers are told that their role does not review', () => {
  expect(reviewAccess(session('lee', 'architect'), version('in-review'))).toBe('notReviewer');
  expect(reviewAccess(session('lee', 'reader'), version('in-review'))).toBe('notReviewer');
});
