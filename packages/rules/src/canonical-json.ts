/**
 * JSON with the keys of every object in code-unit order and no blanks: equal values give equal bytes on every machine.
 * Keys whose value is `undefined` are left out, as JSON does.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  if (Array.isArray(value)) {
    return canonicalList(value.map((item) => (item === undefined ? 'null' : canonicalJson(item))));
  }
  const fields: [string, string][] = [];
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) fields.push([key, canonicalJson(inner)]);
  return canonicalObject(fields);
};

/** A list whose items are canonical JSON already. */
export const canonicalList = (items: readonly string[]): string => `[${items.join(',')}]`;

/** An object whose values are canonical JSON already. */
export const canonicalObject = (fields: readonly (readonly [key: string, value: string])[]): string =>
  `{${[...fields]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${value}`)
    .join(',')}}`;
