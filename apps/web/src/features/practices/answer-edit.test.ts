import { expect, test } from 'vitest';
import { answerEdit } from './answer-edit.ts';

test('an answer is stored at once, and a change of it keeps note and evidence', () => {
  expect(answerEdit('maint.iac', undefined, { answer: 'partly' })).toEqual({
    type: 'set-practice',
    id: 'maint.iac',
    practice: { answer: 'partly' },
  });
  const stored = { answer: 'partly', note: 'DNS is by hand', evidence: 'https://example.com' } as const;
  expect(answerEdit('maint.iac', stored, { answer: 'tested' })).toMatchObject({
    practice: { ...stored, answer: 'tested' },
  });
});

test('«not applicable» is stored only with a note', () => {
  expect(answerEdit('maint.iac', { answer: 'no' }, { answer: 'not-applicable' })).toBeNull();
  expect(answerEdit('maint.iac', { answer: 'no' }, { answer: 'not-applicable', note: '  ' })).toBeNull();
  expect(answerEdit('maint.iac', undefined, { answer: 'not-applicable', note: ' One site. ' })).toMatchObject({
    practice: { answer: 'not-applicable', note: 'One site.' },
  });
});

test('the note of «not applicable» cannot be emptied, the note of another answer can', () => {
  expect(answerEdit('maint.iac', { answer: 'not-applicable', note: 'One site.' }, { note: '' })).toBeNull();
  expect(answerEdit('maint.iac', { answer: 'no', note: 'Later.' }, { note: '' })).toMatchObject({
    practice: { answer: 'no' },
  });
});

test('a note without an answer stores nothing', () => {
  expect(answerEdit('maint.iac', undefined, { note: 'Soon.' })).toBeNull();
});
