import type { PrismaClient } from '@spandrel/prisma';
import { Failure } from '../../failure.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';

/** Whether the database answers. */
export type IsReady = () => Promise<boolean>;

export const createIsReady =
  (prisma: PrismaClient): IsReady =>
  async () => {
    try {
      await prisma.$queryRaw`select 1`;
      return true;
    } catch {
      return false;
    }
  };

export const registerServiceRoutes = (add: AddEndpoint, isReady: IsReady): void => {
  add('getHealth', async () => ({ status: 'ok' as const }));

  add('getReadiness', async () => {
    if (!(await isReady())) throw new Failure('unavailable');
    return { status: 'ready' as const };
  });
};
