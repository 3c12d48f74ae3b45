import { computeCell, currentJournal, isCurrent, type Journal, newCell, noteUse } from './recording.ts';

/**
 * Computes a value when it is first asked for and keeps it. While a design that is being edited is read, it is computed again
 * when asked for after an edit of something it was made of.
 */
export const lazily = <Value>(compute: () => Value): (() => Value) => {
  const journal = currentJournal();
  if (journal !== undefined) return whileUntouched(journal, compute);
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
};

const whileUntouched = <Value>(journal: Journal, compute: () => Value): (() => Value) => {
  const cell = newCell(journal);
  let kept: { readonly value: Value } | undefined;
  return () => {
    if (kept === undefined || !isCurrent(cell)) kept = { value: computeCell(cell, compute) };
    noteUse(cell);
    return kept.value;
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
