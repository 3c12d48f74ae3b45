import { addReads, currentJournal, isTouched, type Journal, type Reads, record } from './recording.ts';

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
  let kept: { readonly value: Value; readonly reads: Reads } | undefined;
  let checkedEdits = 0;
  return () => {
    const edits = journal.things.length;
    if (kept !== undefined && (checkedEdits === edits || !isTouched(kept.reads, journal, checkedEdits))) {
      addReads(kept.reads);
    } else {
      kept = record(journal, compute);
    }
    checkedEdits = edits;
    return kept.value;
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
