import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'spandrel-postgres-'));
  chmodSync(dataDir, 0o755);
});
afterEach(() => {
  const cluster = join(dataDir, 'postgres');
  // As root the data may stand elsewhere, with a link to it.
  if (existsSync(cluster)) rmSync(realpathSync(cluster), { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedPostgres> => {
  const started = await startEmbeddedPostgres({ dataDir });
  if (!started.ok) throw new Error(started.message);
  return started.server;
};

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
};

/** Another process that starts the same server and is then killed without a chance to stop it. */
const startAndKill = (): Promise<void> =>
  new Promise((done) => {
    const module = fileURLToPath(new URL('dist/embedded-postgres.js', import.meta.url));
    const program = `
      const { startEmbeddedPostgres } = await import(${JSON.stringify(module)});
      const { server } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
      process.stdout.write('started');
      setInterval(() => server, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout.on('data', () => child.kill('SIGKILL'));
    child.on('exit', () => done());
  });

test('data outlives the server, and stopping leaves nothing running', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  const second = await start();
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
});

test('the server of a killed app is adopted', async () => {
  await startAndKill();
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(true);
  const adopted = await start();
  expect(await query(adopted.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await adopted.stop();
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('two apps on one data directory: the second is refused in one sentence, the first goes on', async () => {
  const [a, b] = await Promise.all([startEmbeddedPostgres({ dataDir }), startEmbeddedPostgres({ dataDir })]);
  const refused = a.ok ? b : a;
  const running = a.ok ? a : b;
  expect(refused).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Another Spandrel is running on the data directory/),
  });
  if (running.ok) {
    expect(await query(running.server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await running.server.stop();
  }
});

test('a folder that only its owner can enter is no obstacle, for root neither', async () => {
  chmodSync(dataDir, 0o700);
  const server = await start();
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});
