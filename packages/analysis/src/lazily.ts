/** Computes a value when it is first asked for and keeps it. */
export const lazily = <Value>(compute: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
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
    const value = lazily(() => compute[name]());
    Object.defineProperty(object, name, { enumerable: true, get: value });
  }
  // Every field of `Fields` has just been defined.
  return object as Fields;
};
