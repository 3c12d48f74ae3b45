import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import websocket from '@fastify/websocket';
import { socketLimits } from '@spandrel/contract';
import { designLimits } from '@spandrel/model';
import type { PrismaClient } from '@spandrel/prisma';
import Fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Compute } from './compute/compute.ts';
import type { Config } from './config.ts';
import { createRooms } from './features/collaboration/rooms.ts';
import { registerSocketRoutes } from './features/collaboration/socket-routes.ts';
import { createUpdateStore } from './features/collaboration/update-store.ts';
import { registerDesignRoutes } from './features/designs/design-routes.ts';
import { createDesignScores } from './features/designs/design-scores.ts';
import { createDesignStore } from './features/designs/design-store.ts';
import { createInvitationStore } from './features/people/invitation-store.ts';
import { registerPeopleRoutes } from './features/people/people-routes.ts';
import { createPeopleStore } from './features/people/people-store.ts';
import { registerPolicyRoutes } from './features/policies/policy-routes.ts';
import { createPolicyStore } from './features/policies/policy-store.ts';
import { registerReportRoutes } from './features/reports/report-routes.ts';
import { createCommentStore } from './features/reviews/comment-store.ts';
import { registerReviewRoutes } from './features/reviews/review-routes.ts';
import { createReviewStore } from './features/reviews/review-store.ts';
import { registerSampleRoutes } from './features/samples/sample-routes.ts';
import { registerServiceRoutes } from './features/service/service-routes.ts';
import { createIsReady } from './features/service/service-store.ts';
import { registerSessionRoutes } from './features/session/session-routes.ts';
import { createSignUpTurn } from './features/session/sign-up-turn.ts';
import { registerVersionRoutes } from './features/versions/version-routes.ts';
import { createVersionStore } from './features/versions/version-store.ts';
import { createAccounts } from './plugins/accounts.ts';
import { registerErrors } from './plugins/errors.ts';
import { registerOpenApi } from './plugins/openapi.ts';
import { registerSameSite } from './plugins/same-site.ts';
import { registerSecurityHeaders } from './plugins/security-headers.ts';
import { registerWebAssets } from './plugins/web-assets.ts';
import { createAddEndpoint } from './routing/add-endpoint.ts';
import { createFindAccount } from './routing/member.ts';
import { type Today, utcToday } from './today.ts';

export interface AppDependencies {
  readonly prisma: PrismaClient;
  readonly compute: Compute;
  readonly secret: string;
  readonly config: Pick<Config, 'host' | 'publicUrl' | 'trustProxy' | 'logLevel' | 'webRoot'>;
  readonly today?: Today;
  /** How often the right to a document is looked at again while it is open. */
  readonly recheckEveryMs?: number;
}

/** JSON escapes and quotes make a request larger than the file in it. */
const bodyLimit = designLimits.fileBytes + 1024 * 1024;

/** The whole server as a value: nothing listens yet. Closing it stores what is pending. */
export const buildApp = async (dependencies: AppDependencies): Promise<FastifyInstance> => {
  const { prisma, compute, secret, config, today = utcToday, recheckEveryMs = 30_000 } = dependencies;
  const overTls = config.publicUrl?.protocol === 'https:';
  const app = Fastify({
    bodyLimit,
    trustProxy: config.trustProxy,
    logger: { level: config.logLevel, stream: process.stderr },
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));

  registerErrors(app);
  // Before every hook that may refuse a request: it ends the sockets of refused upgrades, which nobody else does.
  await app.register(websocket, { options: { maxPayload: socketLimits.messageBytes } });
  await registerSecurityHeaders(app, overTls);
  registerSameSite(app, config);
  await app.register(underPressure, { maxEventLoopDelay: 5_000 });
  await app.register(rateLimit, { global: false });
  await registerOpenApi(app);

  const accounts = createAccounts({ prisma, secret, publicUrl: config.publicUrl });
  const findAccount = createFindAccount(accounts, prisma);
  const people = createPeopleStore(prisma);
  const invitations = createInvitationStore(prisma);
  const logJudging = (err: unknown) => app.log.error({ err }, 'cannot judge a design');
  const policies = createPolicyStore(prisma);
  const designs = createDesignStore(prisma, createDesignScores(prisma, compute, policies, today, logJudging));
  const updates = createUpdateStore(prisma);
  const versions = createVersionStore(prisma);
  const reviews = createReviewStore(prisma);
  const comments = createCommentStore(prisma);
  const logStoring = (err: unknown) => app.log.error({ err }, 'cannot store a document');
  const rooms = createRooms({ store: updates, onError: logStoring });
  app.addHook('preClose', async () => {
    await rooms.stop();
    // Browsers answer a close within milliseconds; a connection that is dead would hold the shutdown for 30 s.
    await sleep(200);
    for (const socket of app.websocketServer.clients) socket.terminate();
  });

  await app.register(
    async (api) => {
      const add = createAddEndpoint(api, findAccount);
      registerServiceRoutes(add, createIsReady(prisma));
      registerSessionRoutes(api, add, { accounts, people, invitations, signUpTurn: createSignUpTurn(prisma) });
      registerPeopleRoutes(add, { people, invitations });
      registerSampleRoutes(add);
      registerDesignRoutes(add, { designs, updates, rooms, policies, compute, today });
      registerSocketRoutes(api, { rooms, designs, findAccount, recheckEveryMs });
      registerVersionRoutes(add, { versions, designs, rooms, policies, compute, today });
      registerReviewRoutes(add, { versions, reviews, comments });
      registerReportRoutes(api, add, { designs, versions, reviews, comments, rooms, policies, compute, today });
      registerPolicyRoutes(add, { policies, designs, compute, today });
    },
    { prefix: '/api' },
  );
  await registerWebAssets(app, config.webRoot);
  return app;
};
