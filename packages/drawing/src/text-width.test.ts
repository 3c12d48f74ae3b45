import { describe, expect, it } from 'vitest';
import { fitText, textWidth, wrapText } from './text-width.ts';

describe('text widths', () => {
  it('count Hangul wider than Latin and combining marks as nothing', () => {
    expect(textWidth('가', 10)).toBeGreaterThan(textWidth('a', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });

  it('are never exceeded by a fitted text, which keeps whole characters', () => {
    const text = '🚀🚀🚀 아주 긴 이름입니다 and more';
    for (const width of [15, 40, 90]) {
      const fitted = fitText(text, width, 12);
      expect(textWidth(fitted, 12)).toBeLessThanOrEqual(width);
      expect(() => encodeURIComponent(fitted)).not.toThrow();
      expect(fitted.endsWith('…')).toBe(true);
    }
  });

  it('leave a text that fits as it is', () => {
    expect(fitText('Router 1', 200, 12)).toBe('Router 1');
  });

  it('break at spaces and hyphens, and cut the last line', () => {
    expect(wrapText('east-west gateway', 70, 2, 12)).toEqual(['east-west', 'gateway']);
    const lines = wrapText('one two three four five six seven eight', 60, 2, 12);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('give one empty line for an empty text', () => {
    expect(wrapText('', 60, 2, 12)).toEqual(['']);
  });
});
