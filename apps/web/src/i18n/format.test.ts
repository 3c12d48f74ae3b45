import { expect, test } from 'vitest';
import { formatsOf } from './format.ts';

test('a score never reads as the start of a band it does not reach', () => {
  expect([89.99, 90, 0, 100].map(formatsOf('en').score)).toEqual(['89', '90', '0', '100']);
});

test('recent times are told from now, older ones by their date', () => {
  const now = Date.parse('2026-03-10T12:00:00.000Z');
  const { relative } = formatsOf('en');
  expect(relative('2026-03-10T11:59:40.000Z', now)).toBe('now');
  expect(relative('2026-03-10T09:00:00.000Z', now)).toBe('3 hours ago');
  expect(relative('2026-03-09T12:00:00.000Z', now)).toBe('yesterday');
  expect(relative('2025-12-24T12:00:00.000Z', now)).toBe('Dec 24, 2025');
});

test('numbers and shares follow the language', () => {
  expect(formatsOf('ko').percent(0.825)).toBe('83%');
  expect(formatsOf('ko').relative('2026-03-10T11:00:00.000Z', Date.parse('2026-03-10T12:00:00.000Z'))).toBe('1시간 전');
});
