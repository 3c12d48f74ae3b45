import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './errors.ts';

const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' &&
  !request.url.startsWith('/api') &&
  !request.url.startsWith('/assets/') &&
  (request.headers.accept ?? '').includes('text/html');

/** Serves the built web app; every address that is no file is a page of its router. */
export const registerWebAssets = async (app: FastifyInstance, webRoot: string): Promise<void> => {
  const built = existsSync(join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      index: ['index.html'],
      setHeaders: (response, path) => {
        // Names below assets/ carry a hash of their content.
        const immutable = path.includes('/assets/');
        response.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && wantsPage(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendError(request, reply, 'not-found');
  });
};
