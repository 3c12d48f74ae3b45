import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, fitTo, padTo, printable, styled, wrapText } from './text-layout.ts';

describe('columnsOf', () => {
  it('counts two columns for East Asian characters, none for combining marks', () => {
    expect(columnsOf('abc')).toBe(3);
    expect(columnsOf('안정성')).toBe(6);
    expect(columnsOf('안정성'.normalize('NFD'))).toBe(6);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('«»→✓█')).toBe(5);
  });
});

describe('wrapText', () => {
  it('loses no word and stays within the columns unless a word is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z가-힣]{1,12}$/)),
        fc.integer({ min: 1, max: 40 }),
        (words, columns) => {
          const lines = wrapText(words.join(' '), columns);
          expect(lines.join(' ')).toBe(words.join(' '));
          for (const line of lines) expect(line.includes(' ') && columnsOf(line) > columns).toBe(false);
        },
      ),
    );
  });
});

describe('fitTo', () => {
  it('shortens what is too long, and nothing else', () => {
    expect(fitTo('안정성', 6)).toBe('안정성');
    expect(fitTo('안정성', 5)).toBe('안정…');
    expect(fitTo('abcdef', 4)).toBe('abc…');
  });
});

describe('printable', () => {
  it('leaves nothing that controls a terminal', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/\p{Cc}/u.test(printable(text))));
  });
});

describe('padTo and styled', () => {
  it('align columns of mixed scripts and add no codes without colours', () => {
    expect(padTo('안', 4)).toBe('안  ');
    expect(styled(false).bold('x')).toBe('x');
    expect(styled(true).bold('x')).toBe('\u001b[1mx\u001b[22m');
  });
});
