/**
 * JSON with the keys of every object in code-unit order and no blanks: equal values give equal bytes on every machine.
 * Keys whose value is `undefined` are left out, as JSON does.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return String(JSON.stringify(value));
  if (Array.isArray(value))
    return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  const fields: string[] = [];
  for (const [key, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (inner !== undefined) fields.push(`${JSON.stringify(key)}:${canonicalJson(inner)}`);
  }
  return `{${fields.join(',')}}`;
};
