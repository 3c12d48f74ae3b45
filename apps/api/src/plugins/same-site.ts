import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../failure.ts';

export interface SiteNames {
  readonly host: string;
  readonly publicUrl: URL | undefined;
}

const hostNameOf = (hostHeader: string): string => {
  try {
    return new URL(`http://${hostHeader}`).hostname;
  } catch {
    return '';
  }
};

/** Whether the server answers under this name. Addresses are always fine: only names can be re-pointed by an attacker. */
const answersTo = (name: string, { host, publicUrl }: SiteNames): boolean =>
  name === 'localhost' || name === host || name === publicUrl?.hostname || isIP(name.replace(/^\[|\]$/g, '')) !== 0;

const isOwnOrigin = (origin: string, request: FastifyRequest, { publicUrl }: SiteNames): boolean => {
  try {
    return origin === publicUrl?.origin || new URL(origin).host === request.headers.host;
  } catch {
    return false;
  }
};

const changesSomething = (request: FastifyRequest): boolean =>
  !['GET', 'HEAD', 'OPTIONS'].includes(request.method) || request.headers.upgrade !== undefined;

/**
 * Refuses requests under a foreign host name (DNS rebinding), and requests that change something, the socket included,
 * when another site's page sent them. Programs that are no browsers send no Origin and carry no one's cookies by accident.
 */
export const registerSameSite = (app: FastifyInstance, names: SiteNames): void => {
  app.addHook('onRequest', async (request) => {
    const name = hostNameOf(request.headers.host ?? '');
    if (!answersTo(name, names)) throw new Failure('unknown-host', { host: name.slice(0, 100) });
    const { origin } = request.headers;
    const crossSite = request.headers['sec-fetch-site'] === 'cross-site';
    if (!changesSomething(request)) return;
    if (crossSite || (origin !== undefined && !isOwnOrigin(origin, request, names)))
      throw new Failure('foreign-origin');
  });
};
