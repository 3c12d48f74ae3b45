/** A binary heap of numbers ordered by `before`. */
export interface MinHeap {
  push(item: number): void;
  pop(): number | undefined;
}

export const minHeap = (before: (a: number, b: number) => boolean): MinHeap => {
  const items: number[] = [];
  const swap = (a: number, b: number) => {
    const item = items[a]!;
    items[a] = items[b]!;
    items[b] = item;
  };
  const isBefore = (a: number, b: number) => before(items[a]!, items[b]!);
  return {
    push(item) {
      let at = items.length;
      items.push(item);
      for (let up = (at - 1) >> 1; at > 0 && isBefore(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      const first = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return first;
      items[0] = last;
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        let least = at;
        if (left < items.length && isBefore(left, least)) least = left;
        if (right < items.length && isBefore(right, least)) least = right;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
};
