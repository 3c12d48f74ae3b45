import {
  type Endpoint,
  type EndpointName,
  type Endpoints,
  endpoints,
  errorAnswerSchema,
  type FileAnswer,
  type NoAnswer,
} from '@spandrel/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { z } from 'zod';
import { type Account, admit, type FindAccount, type Member } from './member.ts';

/** A file on its way to the person. */
export interface SentFile {
  readonly bytes: Uint8Array | string;
  readonly mediaType: string;
  readonly filename: string;
}

type Output<E, Key extends 'params' | 'query' | 'body'> =
  E extends Readonly<Record<Key, infer S extends z.ZodType>> ? z.output<S> : undefined;

type Asking<E extends Endpoint> = E['access'] extends 'public'
  ? null
  : E['access'] extends 'account'
    ? Account
    : Member;

export interface Call<E extends Endpoint> {
  readonly params: Output<E, 'params'>;
  readonly query: Output<E, 'query'>;
  readonly body: Output<E, 'body'>;
  /** Who asks; null where nobody has to be signed in. */
  readonly member: Asking<E>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Answer<E extends Endpoint> = E['answer'] extends z.ZodType
  ? z.input<E['answer']>
  : E['answer'] extends FileAnswer
    ? SentFile
    : E['answer'] extends NoAnswer
      ? unknown
      : never;

export type Handler<E extends Endpoint> = (call: Call<E>) => Promise<Answer<E>>;

const downloadHeader = (filename: string): string => {
  const plain = filename.replace(/[^\w. -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
};

const sendFile = (reply: FastifyReply, { bytes, mediaType, filename }: SentFile): FastifyReply =>
  reply
    .type(mediaType.startsWith('application/pdf') ? mediaType : `${mediaType}; charset=utf-8`)
    .header('content-disposition', downloadHeader(filename))
    .send(typeof bytes === 'string' ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));

const fileContent = ({ file }: FileAnswer) =>
  Object.fromEntries(file.map((mediaType) => [mediaType, { schema: z.string().meta({ format: 'binary' }) }]));

const schemaOf = (name: string, endpoint: Endpoint) => {
  const { tag, summary, access, params, query, body, answer } = endpoint;
  const ok =
    'file' in answer
      ? { 200: { description: 'The file.', content: fileContent(answer) } }
      : 'empty' in answer
        ? { 204: z.null().describe('Done; there is nothing to read.') }
        : { 200: answer };
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(access === 'public' ? {} : { security: [{ session: [] }] }),
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(body ? { body } : {}),
    response: { ...ok, '4xx': errorAnswerSchema, '5xx': errorAnswerSchema },
  };
};

/**
 * Registers endpoints of the contract: address, schemas and access come from its table, so a handler starts with checked
 * input from somebody who may ask. Access is checked before the body is read.
 */
export const createAddEndpoint =
  (app: FastifyInstance, findAccount: FindAccount) =>
  <Name extends EndpointName>(
    name: Name,
    handler: Handler<Endpoints[Name]>,
    options: Pick<RouteOptions, 'config' | 'preHandler'> = {},
  ): void => {
    const endpoint: Endpoint = endpoints[name];
    const { access } = endpoint;
    const members = new WeakMap<FastifyRequest, Account>();
    app.route({
      method: endpoint.method,
      url: endpoint.path,
      schema: schemaOf(name, endpoint),
      ...options,
      ...(access === 'public'
        ? {}
        : {
            onRequest: async (request) => void members.set(request, admit(await findAccount(request.headers), access)),
          }),
      // A body whose fields are all optional may be left out.
      preValidation: async (request) => {
        if (endpoint.body && (request.body === undefined || request.body === null)) request.body = {};
      },
      handler: async (request, reply) => {
        const { params, query, body } = request;
        const member = members.get(request) ?? null;
        const answer = await handler({ params, query, body, member, request, reply } as Call<Endpoints[Name]>);
        if ('empty' in endpoint.answer) return reply.code(204).send();
        return 'file' in endpoint.answer ? sendFile(reply, answer as SentFile) : answer;
      },
    });
  };

export type AddEndpoint = ReturnType<typeof createAddEndpoint>;
