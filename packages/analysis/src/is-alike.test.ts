import { describe, expect, it } from 'vitest';
import { isAlike } from './is-alike.ts';

describe('two values are alike', () => {
  const item = { at: 1 };

  it('when they are the same, lists of the same items, or plain objects with the same values', () => {
    expect(isAlike(Number.NaN, Number.NaN)).toBe(true);
    expect(isAlike([1, item], [1, item])).toBe(true);
    expect(isAlike({ a: 1, item }, { item, a: 1 })).toBe(true);
  });

  it('not when an item, a length or a field differs', () => {
    expect(isAlike([item], [{ at: 1 }])).toBe(false);
    expect(isAlike([1], [1, 2])).toBe(false);
    expect(isAlike({ a: undefined }, { b: undefined })).toBe(false);
    expect(isAlike({ a: 1 }, { a: 1, b: 2 })).toBe(false);
    expect(isAlike([], {})).toBe(false);
  });

  it('not when they are maps or functions of their own', () => {
    expect(isAlike(new Map(), new Map())).toBe(false);
    expect(
      isAlike(
        () => 1,
        () => 1,
      ),
    ).toBe(false);
  });

  it('without reading what is computed when it is read', () => {
    const lazy = () => ({
      get value(): number {
        throw new Error('This was read.');
      },
    });
    expect(isAlike(lazy(), lazy())).toBe(false);
  });
});
