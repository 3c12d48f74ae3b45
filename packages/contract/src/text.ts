import { z } from 'zod';

/** PostgreSQL stores no NUL character, in text or in JSON; other control characters only break what people read. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing control characters is the purpose
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Half of a surrogate pair is no text either: PostgreSQL refuses it in JSON. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const withoutControlCharacters = (value: string) => !controlCharacters.test(value) && !loneSurrogate.test(value);

/** What somebody searches for; may be empty. */
export const searchSchema = z
  .string()
  .trim()
  .max(200)
  .refine(withoutControlCharacters, 'must not contain control characters');

/** One line that a person wrote: trimmed, not empty. */
export const lineSchema = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    .refine((value) => withoutControlCharacters(value) && !/[\r\n]/.test(value), 'must not contain control characters');

/** Text of several lines that a person wrote; `minLength` 0 allows an empty one. */
export const textSchema = (maxLength: number, minLength = 1) =>
  z
    .string()
    .trim()
    .min(minLength)
    .max(maxLength)
    .refine(withoutControlCharacters, 'must not contain control characters');

export const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** An ISO 8601 instant in UTC. */
export const instantSchema = z.iso.datetime();
