import type { Endpoint, EndpointAnswer, EndpointInput, ReceivedFile } from './endpoint.ts';
import { type EndpointName, type Endpoints, endpoints } from './endpoints.ts';
import type { ApiError } from './errors.ts';
import { errorAnswerSchema, errorSentence } from './errors.ts';

export type Result<Value> = { ok: true; value: Value } | { ok: false; error: ApiError };

type Method<E extends Endpoint> =
  Record<never, never> extends EndpointInput<E>
    ? (input?: EndpointInput<E>, signal?: AbortSignal) => Promise<Result<EndpointAnswer<E>>>
    : (input: EndpointInput<E>, signal?: AbortSignal) => Promise<Result<EndpointAnswer<E>>>;

/** One method per endpoint; none ever throws or rejects. */
export type Client = { readonly [Name in EndpointName]: Method<Endpoints[Name]> };

interface AnyInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

const addressOf = (endpoint: Endpoint, input: AnyInput): string => {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (value !== undefined) query.set(name, String(value));
  return `/api${path}${query.size > 0 ? `?${query}` : ''}`;
};

/** The path of an endpoint, for links and downloads, e.g. `hrefOf('getVersionReport', { params: { id }, query: { locale } })`. */
export const hrefOf = <Name extends EndpointName>(name: Name, input: EndpointInput<Endpoints[Name]>): string =>
  addressOf(endpoints[name], input as AnyInput);

const fileOf = async (response: Response): Promise<ReceivedFile> => {
  const disposition = response.headers.get('content-disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return {
    bytes: new Uint8Array(await response.arrayBuffer()),
    mediaType: (response.headers.get('content-type') ?? 'application/octet-stream').split(';')[0]!,
    filename: encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/i.exec(disposition)?.[1] ?? 'download'),
  };
};

const madeHere = (code: 'offline' | 'internal', requestId: string): Result<never> => ({
  ok: false,
  error: { code, message: errorSentence(code, 'en'), params: {}, requestId },
});

const call = async (
  options: ClientOptions,
  endpoint: Endpoint,
  input: AnyInput,
  signal?: AbortSignal,
): Promise<Result<unknown>> => {
  const send = options.fetch ?? globalThis.fetch;
  let requestId = '';
  try {
    const response = await send(`${options.baseUrl ?? ''}${addressOf(endpoint, input)}`, {
      method: endpoint.method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(endpoint.body ? { 'content-type': 'application/json' } : {}) },
      ...(endpoint.body ? { body: JSON.stringify(input.body ?? {}) } : {}),
      ...(signal ? { signal } : {}),
    });
    requestId = response.headers.get('x-request-id') ?? '';
    if (!response.ok) {
      const answer = errorAnswerSchema.safeParse(await response.json().catch(() => undefined));
      return answer.success ? { ok: false, error: answer.data.error } : madeHere('internal', requestId);
    }
    if ('file' in endpoint.answer) return { ok: true, value: await fileOf(response) };
    if ('empty' in endpoint.answer) return { ok: true, value: null };
    const answer = endpoint.answer.safeParse(await response.json());
    return answer.success ? { ok: true, value: answer.data } : madeHere('internal', requestId);
  } catch {
    return madeHere('offline', requestId);
  }
};

export interface ClientOptions {
  /** Origin of the server, without `/api`; empty in the browser. */
  readonly baseUrl?: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** A client of the API. An answer that is not 2xx, or no answer (`offline`), is a value, never an exception. */
export const createClient = (options: ClientOptions = {}): Client =>
  Object.assign(
    {} as Client,
    Object.fromEntries(
      Object.entries(endpoints).map(([name, endpoint]) => [
        name,
        (input: AnyInput = {}, signal?: AbortSignal) => call(options, endpoint, input, signal),
      ]),
    ),
  );
