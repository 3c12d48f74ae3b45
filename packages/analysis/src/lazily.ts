import { isAlike } from './is-alike.ts';
import { bringUpToDate, computeFor, currentJournal, type Journal, newCell, noteUse } from './recording.ts';

/** What to keep of a value that was computed again: the one before where nothing about it changed. */
export type Keep<Value> = (before: Value, after: Value) => Value;

/**
 * Computes a value when it is first asked for and keeps it. While a design that is being edited is read, it is computed again
 * when asked for after something it was made of has changed; `keep` then says whether it became another value.
 */
export const lazily = <Value>(compute: () => Value, keep: Keep<Value> = keepAlike): (() => Value) => {
  const journal = currentJournal();
  if (journal !== undefined) return whileUnchanged(journal, compute, keep);
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

const keepAlike = <Value>(before: Value, after: Value): Value => (isAlike(before, after) ? before : after);

const whileUnchanged = <Value>(journal: Journal, compute: () => Value, keep: Keep<Value>): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  const cell = newCell(journal, () => {
    const computed = computeFor(cell, compute);
    const value = kept === undefined ? computed : keep(kept.value, computed);
    const isOther = kept === undefined || kept.value !== value;
    kept = { value };
    return isOther;
  });
  return () => {
    bringUpToDate(cell);
    noteUse(cell);
    // Bringing the cell up to date has computed it.
    return kept!.value;
  };
};

/** The same for a value that depends on a number. */
export const lazilyFor = <Value>(compute: (at: number) => Value): ((at: number) => Value) => {
  const values = new Map<number, () => Value>();
  return (at) => {
    const value = values.get(at) ?? lazily(() => compute(at));
    values.set(at, value);
    return value();
  };
};

/** An object whose fields are computed when first read and kept. */
export const lazyFields = <Fields extends object>(
  compute: {
    readonly [Name in keyof Fields]: () => Fields[Name];
  },
): Fields => {
  const object: Partial<Fields> = {};
  for (const name of Object.keys(compute) as (keyof Fields)[]) {
    Object.defineProperty(object, name, { enumerable: true, get: lazily(() => compute[name]()) });
  }
  // Every field of `Fields` has just been defined.
  return object as Fields;
};
