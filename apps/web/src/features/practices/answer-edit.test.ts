import { expect, test } from 'vitest';
import { answerEdit } from './answer-edit.ts';

const today = '2026-11-23';

test('an answer is stored at once, and a change of it keeps note and evidence', () => {
  expect(answerEdit('maint.iac', undefined, { answer: 'partly' }, today)).toEqual({
    type: 'set-practice',
    id: 'maint.iac',
    practice: { answer: 'partly', date: today },
  });
  const stored = {
    answer: 'partly',
    note: 'DNS is by hand',
    evidence: 'https://example.com',
    date: '2025-01-01',
  } as const;
  expect(answerEdit('maint.iac', stored, { answer: 'tested' }, today)).toMatchObject({
    practice: { ...stored, answer: 'tested', date: today },
  });
});

test('«not applicable» is stored only with a note', () => {
  expect(answerEdit('maint.iac', { answer: 'no' }, { answer: 'not-applicable' }, today)).toBeNull();
  expect(answerEdit('maint.iac', { answer: 'no' }, { answer: 'not-applicable', note: '  ' }, today)).toBeNull();
  expect(answerEdit('maint.iac', undefined, { answer: 'not-applicable', note: ' One site. ' }, today)).toMatchObject({
    practice: { answer: 'not-applicable', note: 'One site.' },
  });
});

test('the note of «not applicable» cannot be emptied, the note of another answer can', () => {
  expect(answerEdit('maint.iac', { answer: 'not-applicable', note: 'One site.' }, { note: '' }, today)).toBeNull();
  expect(answerEdit('maint.iac', { answer: 'no', note: 'Later.' }, { note: '' }, today)).toMatchObject({
    practice: { answer: 'no' },
  });
});

test('a note without an answer stores nothing', () => {
  expect(answerEdit('maint.iac', undefined, { note: 'Soon.' }, today)).toBeNull();
});

test('a change of the note leaves the day of the answer', () => {
  const stored = { answer: 'no', date: '2025-01-01' } as const;
  expect(answerEdit('maint.iac', stored, { note: 'Next year.' }, today)).toMatchObject({
    practice: { ...stored, note: 'Next year.' },
  });
});
