const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/** Equal in every field, looking into plain nested objects and lists `depth` levels down. */
const sameFields = (a: unknown, b: unknown, depth: number): boolean => {
  if (Object.is(a, b)) return true;
  if (depth === 0 || !isPlain(a) || !isPlain(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => sameFields(a[key], b[key], depth - 1));
};

/**
 * The next list with the previous object wherever nothing of it changed: memoised nodes and links are then not drawn
 * again, which is what keeps dragging one of a thousand components at full frame rate.
 */
export const keepUnchanged = <Item extends { readonly id: string }>(
  previous: ReadonlyMap<string, Item>,
  next: readonly Item[],
): Item[] =>
  next.map((item) => {
    const old = previous.get(item.id);
    return old && sameFields(old, item, 3) ? old : item;
  });
