import { createPrismaClient, type PrismaClient } from './client.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

export interface Database {
  readonly prisma: PrismaClient;
  readonly kind: 'embedded' | 'server';
  /** Names of the migrations this start applied. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

export type DatabaseOpening =
  | { readonly ok: true; readonly database: Database }
  | { readonly ok: false; readonly message: string };

const withoutPassword = (url: string): string => url.replace(/:\/\/([^:@/]*):[^@/]*@/, '://$1:…@');

/**
 * Opens and migrates the app's database: the server at `url`, or else the embedded one in `dataDir`. `ok: false` carries
 * one sentence for the person at the terminal.
 */
export const openDatabase = async (options: {
  url?: string | undefined;
  dataDir: string;
}): Promise<DatabaseOpening> => {
  const start = options.url === undefined ? await startEmbeddedPostgres({ dataDir: options.dataDir }) : null;
  if (start && !start.ok) return start;
  const url = start?.server.url ?? options.url ?? '';
  try {
    const migrated = await migrate(url);
    const prisma = createPrismaClient(url);
    await prisma.$queryRaw`select 1`;
    const close = async () => {
      await prisma.$disconnect();
      await start?.server.stop();
    };
    return { ok: true, database: { prisma, kind: start ? 'embedded' : 'server', migrated, close } };
  } catch (error) {
    await start?.server.stop();
    const reason = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
    return { ok: false, message: `The database ${withoutPassword(url)} cannot be used: ${reason}` };
  }
};
