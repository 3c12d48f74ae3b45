/** A binary heap of numbers, each with the key it is ordered by; items with equal keys come out in any order. */
export interface KeyHeap {
  push(item: number, key: number): void;
  /** The item with the smallest key; −1 when there is none. Its key is then `key()`. */
  pop(): number;
  key(): number;
}

export const keyHeap = (): KeyHeap => {
  const items: number[] = [];
  const keys: number[] = [];
  let size = 0;
  let least = 0;
  return {
    push(item, key) {
      let at = size;
      size += 1;
      while (at > 0) {
        const up = (at - 1) >> 1;
        if (keys[up]! <= key) break;
        items[at] = items[up]!;
        keys[at] = keys[up]!;
        at = up;
      }
      items[at] = item;
      keys[at] = key;
    },
    pop() {
      if (size === 0) return -1;
      const first = items[0]!;
      least = keys[0]!;
      size -= 1;
      const item = items[size]!;
      const key = keys[size]!;
      let at = 0;
      for (;;) {
        let next = 2 * at + 1;
        if (next >= size) break;
        if (next + 1 < size && keys[next + 1]! < keys[next]!) next += 1;
        if (keys[next]! >= key) break;
        items[at] = items[next]!;
        keys[at] = keys[next]!;
        at = next;
      }
      items[at] = item;
      keys[at] = key;
      return first;
    },
    key: () => least,
  };
};
