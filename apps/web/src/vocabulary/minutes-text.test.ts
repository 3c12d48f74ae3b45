import { describe, expect, it } from 'vitest';
import { minutesText } from './minutes-text.ts';

describe('a time in words', () => {
  it.each([
    [0.01, '0.6 sec'],
    [1, '1 min'],
    [43.8, '44 min'],
    [438.3, '7.3 hr'],
  ])('of %s minutes is %s', (minutes, text) => {
    expect(minutesText(minutes, 'en')).toBe(text);
  });

  it('is said in Korean', () => {
    expect(minutesText(43.8, 'ko')).toBe('44분');
  });
});
