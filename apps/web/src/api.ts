import { type ApiError, createClient, errorSentence, type Result } from '@spandrel/contract';
import type { Locale } from '@spandrel/model';
import { trackedFetch } from './connection.ts';

/** The typed client of the server this page came from; answers are values, see `unwrap` for queries. */
export const api = createClient({ fetch: trackedFetch });

/** What the server refused, as an exception for TanStack Query. */
export class ApiFailure extends Error {
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(error.message);
    this.name = 'ApiFailure';
    this.error = error;
  }
}

/** The value of an answer; a refused one is thrown as `ApiFailure`. */
export const unwrap = async <Value>(answer: Promise<Result<Value>>): Promise<Value> => {
  const result = await answer;
  if (!result.ok) throw new ApiFailure(result.error);
  return result.value;
};

export const errorCodeOf = (error: unknown): ApiError['code'] =>
  error instanceof ApiFailure ? error.error.code : 'internal';

/** What went wrong, in the reader's language; server faults carry the request id to quote. */
export const sentenceOfError = (error: unknown, locale: Locale): string => {
  if (!(error instanceof ApiFailure)) return errorSentence('internal', locale);
  const { code, params, requestId } = error.error;
  const sentence = errorSentence(code, locale, params);
  return code === 'internal' && requestId ? `${sentence} (${requestId})` : sentence;
};

/** Sentences of a refused request by the field they are about, for forms. */
export const fieldSentencesOf = (error: unknown, locale: Locale): Record<string, string> =>
  error instanceof ApiFailure
    ? Object.fromEntries(
        (error.error.problems ?? []).flatMap(({ path, message }) => {
          const field = path.at(-1);
          return typeof field === 'string' ? [[field, message[locale]]] : [];
        }),
      )
    : {};
