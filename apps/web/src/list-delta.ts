/**
 * A list as told to somebody who has the one before: an item that was in it as its position there, any other as itself. Items are
 * objects; those that did not change are the same objects as before, on both sides.
 */
export type ListDelta<Item extends object> = readonly (number | Item)[];

/** What has to be sent to somebody who holds `before` so that `after` can be made of it. */
export const listDelta = <Item extends object>(before: readonly Item[], after: readonly Item[]): ListDelta<Item> => {
  const positions = new Map(before.map((item, position) => [item, position]));
  return after.map((item) => positions.get(item) ?? item);
};

/** The list that `listDelta` was given as `after`. */
export const applyListDelta = <Item extends object>(before: readonly Item[], delta: ListDelta<Item>): readonly Item[] =>
  delta.map((told) => {
    if (typeof told !== 'number') return told;
    const item = before[told];
    if (item === undefined) throw new RangeError(`There is no item ${told} in a list of ${before.length}.`);
    return item;
  });
