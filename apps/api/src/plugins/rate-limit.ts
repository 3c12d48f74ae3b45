import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Failure } from '../failure.ts';

interface Limit {
  /** Requests in a minute. */
  readonly perMinute: number;
  /** Whose requests count together; those of one address unless given. */
  readonly per?: (request: FastifyRequest) => string;
}

/** A hook that fails with `too-many-requests`; several on one route count separately. */
export const limitRate = (app: FastifyInstance, { perMinute, per = ({ ip }) => ip }: Limit) => {
  const count = app.createRateLimit({ max: perMinute, timeWindow: 60_000, keyGenerator: per });
  return async (request: FastifyRequest): Promise<void> => {
    const state = await count(request);
    if (!state.isAllowed && state.isExceeded) throw new Failure('too-many-requests', { seconds: state.ttlInSeconds });
  };
};
