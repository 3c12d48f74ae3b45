import type { PrismaClient } from '@spandrel/prisma';

const signUpLock = 0x51;

/** Runs one sign-up at a time, over all processes: only one account can be the first. */
export type SignUpTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

export const createSignUpTurn = (prisma: PrismaClient): SignUpTurn => {
  // One transaction per process waits for the lock: more would take all connections from the one that works.
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(() =>
      prisma.$transaction(
        async (tx) => {
          await tx.$executeRaw`select pg_advisory_xact_lock(${signUpLock}::bigint)`;
          return work();
        },
        { maxWait: 15_000, timeout: 30_000 },
      ),
    );
    last = turn.catch(() => {});
    return turn;
  };
};
