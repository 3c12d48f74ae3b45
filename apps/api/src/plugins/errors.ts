import { type ApiError, type ErrorCode, type ErrorParams, errorSentence, errorTable } from '@spandrel/contract';
import { designLimits, type Problem } from '@spandrel/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Failure } from '../failure.ts';
import { fieldProblem } from './field-problem.ts';

/** Errors of Fastify and its plugins by their code. */
const foreignCodes: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_BAD_URL: 'not-found',
  FST_UNDER_PRESSURE: 'unavailable',
};

/** Sends the answer of an error code: the only place where an error becomes HTTP. */
export const sendError = (
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  params: ErrorParams = {},
  problems?: readonly Problem[],
): FastifyReply => {
  const error: ApiError = {
    code,
    message: errorSentence(code, 'en', params),
    params: { ...params },
    ...(problems ? { problems: [...problems] } : {}),
    requestId: request.id,
  };
  return reply.code(errorTable[code].status).type('application/json; charset=utf-8').send(JSON.stringify({ error }));
};

/** Any thrown value becomes the answer of its code; a 5xx says nothing but the request id. */
export const registerErrors = (app: FastifyInstance): void => {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Failure) return sendError(request, reply, error.code, error.params, error.problems);
    if (hasZodFastifySchemaValidationErrors(error)) {
      const problems = error.validation.map(fieldProblem);
      return sendError(request, reply, 'invalid-input', {}, problems);
    }
    const { code, statusCode } = { code: '', statusCode: 500, ...(error instanceof Error ? error : {}) };
    const known = foreignCodes[code];
    if (known === 'too-large') {
      return sendError(request, reply, known, { limitMiB: designLimits.fileBytes / 1024 / 1024 });
    }
    if (known) return sendError(request, reply, known);
    if (error instanceof SyntaxError && statusCode === 400) return sendError(request, reply, 'invalid-json');
    request.log.error({ err: error }, 'unexpected error');
    return sendError(request, reply, 'internal');
  });
};
