/**
 * A heap of numbers from 0 on, each in it at most once, ordered by keys the caller keeps; of equal keys any comes out first.
 * Four children a place: fewer levels than with two, and neighbours in memory.
 */
export interface KeyHeap {
  size: number;
  readonly items: Int32Array;
  /** Where each item stands, counted from 1; 0 = not in the heap. */
  readonly places: Int32Array;
}

/** An empty heap for items below `count`. */
export const keyHeap = (count: number): KeyHeap => ({
  size: 0,
  items: new Int32Array(count),
  places: new Int32Array(count),
});

/** Puts an item in whose key has been set, or moves it forward after its key fell. */
export const pushKey = (heap: KeyHeap, keys: Float64Array, item: number): void => {
  const { items, places } = heap;
  const key = keys[item]!;
  let at = places[item]! - 1;
  if (at < 0) {
    at = heap.size;
    heap.size += 1;
  }
  while (at > 0) {
    const up = (at - 1) >> 2;
    const above = items[up]!;
    if (keys[above]! <= key) break;
    items[at] = above;
    places[above] = at + 1;
    at = up;
  }
  items[at] = item;
  places[item] = at + 1;
};

/** Takes the item with the smallest key out; there must be one. */
export const popKey = (heap: KeyHeap, keys: Float64Array): number => {
  const { items, places } = heap;
  const first = items[0]!;
  places[first] = 0;
  heap.size -= 1;
  const { size } = heap;
  if (size === 0) return first;
  const item = items[size]!;
  const key = keys[item]!;
  let at = 0;
  for (let child = 1; child < size; child = 4 * at + 1) {
    const end = Math.min(child + 4, size);
    let next = child;
    let least = keys[items[child]!]!;
    for (let other = child + 1; other < end; other += 1) {
      const otherKey = keys[items[other]!]!;
      if (otherKey >= least) continue;
      least = otherKey;
      next = other;
    }
    if (least >= key) break;
    const below = items[next]!;
    items[at] = below;
    places[below] = at + 1;
    at = next;
  }
  items[at] = item;
  places[item] = at + 1;
  return first;
};
