import type { PrismaClient } from '@spandrel/prisma';

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
