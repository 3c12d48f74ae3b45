import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createPrismaClient, type PrismaClient } from '../client.ts';
import { startEmbeddedPostgres } from '../embedded-postgres.ts';
import { migrate } from '../migrate.ts';

export interface TestServer {
  /** URL of the server's own database, for `createTestDatabase`. */
  readonly url: string;
  stop(): Promise<void>;
}

const template = 'spandrel_template';

const databaseUrl = (serverUrl: string, name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

const execute = async (serverUrl: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** One PostgreSQL for a whole test run, with a migrated template; call it from a global set-up. */
export const startTestServer = async (): Promise<TestServer> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'spandrel-test-'));
  // PostgreSQL may run as another user than this process.
  chmodSync(dataDir, 0o755);
  const start = await startEmbeddedPostgres({ dataDir, durable: false });
  if (!start.ok) throw new Error(start.message);
  const url = start.server.urlOf('postgres');
  await execute(url, `create database ${template}`);
  await migrate(databaseUrl(url, template));
  const stop = async () => {
    await start.server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { url, stop };
};

export interface TestDatabase {
  readonly prisma: PrismaClient;
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty, migrated database of its own, cloned from the template in ~50 ms. */
export const createTestDatabase = async (serverUrl: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await execute(serverUrl, `create database ${name} template ${template}`);
  const url = databaseUrl(serverUrl, name);
  const prisma = createPrismaClient(url);
  const drop = async () => {
    await prisma.$disconnect();
    await execute(serverUrl, `drop database ${name} with (force)`);
  };
  return { prisma, url, drop };
};
