import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyListDelta, listDelta } from './list-delta.ts';

describe('what changed of a list', () => {
  const items = Array.from({ length: 6 }, (_, at) => ({ at }));

  test('makes the new list of the old one, with the old objects where they stayed', () => {
    const lists = fc.array(fc.constantFrom(...items), { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const sent = structuredClone(listDelta(before, after));
        const made = applyListDelta(before, sent);
        expect(made).toEqual(after);
        for (const [position, item] of after.entries()) if (before.includes(item)) expect(made[position]).toBe(item);
      }),
    );
  });

  test('holds no item that was there before', () => {
    expect(listDelta(items, [items[1]!, { at: 9 }, items[0]!])).toEqual([1, { at: 9 }, 0]);
  });

  test('is refused by who does not hold the list it was made from', () => {
    expect(() => applyListDelta([], [3])).toThrow('There is no item 3 in a list of 0.');
  });
});
