import type { z } from 'zod';
import type { Action } from './roles.ts';

/** A file answer: its bytes go to the person, not into JSON. */
export interface FileAnswer {
  readonly file: readonly string[];
}

/** Answers without a body (204). */
export interface NoAnswer {
  readonly empty: true;
}

/** One thing the API does: where, for whom, what goes in, what comes out. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api`; `:name` marks a parameter. */
  readonly path: `/${string}`;
  readonly tag: string;
  readonly summary: string;
  /** `public`: nobody needs to be signed in. `account`: signed in, member or not. Otherwise the action the role must allow. */
  readonly access: 'public' | 'account' | Action;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType | FileAnswer | NoAnswer;
}

type Given<E, Key extends 'params' | 'query' | 'body'> =
  E extends Readonly<Record<Key, infer S extends z.ZodType>>
    ? Record<never, never> extends z.input<S>
      ? { [K in Key]?: z.input<S> }
      : { [K in Key]: z.input<S> }
    : Record<never, never>;

/** What a caller gives an endpoint. */
export type EndpointInput<E extends Endpoint> = Given<E, 'params'> & Given<E, 'query'> & Given<E, 'body'>;

export interface ReceivedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly filename: string;
}

/** What a caller gets from an endpoint. */
export type EndpointAnswer<E extends Endpoint> = E['answer'] extends z.ZodType
  ? z.output<E['answer']>
  : E['answer'] extends FileAnswer
    ? ReceivedFile
    : null;
