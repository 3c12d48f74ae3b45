import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyHeap, popKey, pushKey } from './key-heap.ts';

const count = 40;

describe('a heap of keys', () => {
  it('gives out whatever is in it by its newest key, smallest first', () => {
    const change = fc.record({ item: fc.nat({ max: count - 1 }), key: fc.integer({ min: 0, max: 20 }) });
    fc.assert(
      fc.property(fc.array(fc.oneof(change, fc.constant('take' as const)), { maxLength: 150 }), (changes) => {
        const heap = keyHeap(count);
        const keys = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
        const inside = new Set<number>();
        const take = () => {
          const least = Math.min(...[...inside].map((item) => keys[item]!));
          const item = popKey(heap, keys);
          expect(inside.delete(item)).toBe(true);
          expect(keys[item]).toBe(least);
          keys[item] = Number.POSITIVE_INFINITY;
        };
        for (const each of changes) {
          if (each !== 'take') {
            if (each.key >= keys[each.item]!) continue;
            keys[each.item] = each.key;
            inside.add(each.item);
            pushKey(heap, keys, each.item);
          } else if (inside.size > 0) take();
          expect(heap.size).toBe(inside.size);
        }
        while (inside.size > 0) take();
        expect(heap.size).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});
