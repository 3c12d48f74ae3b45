import { describe, expect, test } from 'vitest';
import { errorCodes, errorSentence, errorTable } from './errors.ts';

describe('error table', () => {
  test('fills the parameters of a sentence in both languages', () => {
    expect(errorSentence('too-large', 'en', { limitMiB: 8 })).toContain('8 MiB');
    expect(errorSentence('too-large', 'ko', { limitMiB: 8 })).toContain('8 MiB');
  });

  test('every code has an error status, apart from the one the client makes itself', () => {
    for (const code of errorCodes) {
      const { status } = errorTable[code];
      expect(code === 'offline' ? status === 0 : status >= 400 && status < 600, code).toBe(true);
    }
  });

  test('a server error tells nothing about its cause', () => {
    for (const code of errorCodes)
      if (errorTable[code].status >= 500) expect(errorTable[code].sentence.en).not.toContain('{');
  });
});
