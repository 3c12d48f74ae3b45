import type { ElementLook } from '../../vocabulary/element-look.ts';

export type Looks = ReadonlyMap<string, ElementLook>;

/**
 * How elements look at the moment, by id, beside the scene: putting an overlay over a thousand components then draws only those
 * in view again, and of them only what looks different.
 */
export interface LookStore {
  readonly get: (id: string) => ElementLook | undefined;
  readonly set: (looks: Looks) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const noLooks: Looks = new Map();

export const createLookStore = (): LookStore => {
  let current = noLooks;
  const listeners = new Set<() => void>();
  return {
    get: (id) => current.get(id),
    set: (next) => {
      if (next === current) return;
      const previous = current;
      current = new Map([...next].map(([id, look]) => [id, keptLook(previous.get(id), look)]));
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

const keptLook = (old: ElementLook | undefined, look: ElementLook): ElementLook =>
  old !== undefined &&
  old.tone === look.tone &&
  old.sign === look.sign &&
  old.figure === look.figure &&
  old.pattern === look.pattern &&
  old.weight === look.weight
    ? old
    : look;

/** The looks with the mark of a path's weakest element: its sign beside the figure it may already have, else the word for it. */
export const withWeakest = (looks: Looks | null, id: string | null, word: string): Looks | null => {
  if (id === null) return looks;
  const own = looks?.get(id);
  const marked: ElementLook = own
    ? { ...own, sign: 'weakest' }
    : { tone: 'weakest', sign: 'weakest', figure: word, pattern: 'dashed', weight: 4 };
  return new Map([...(looks ?? noLooks), [id, marked]]);
};
