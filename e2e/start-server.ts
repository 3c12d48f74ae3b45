import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const serverPath = fileURLToPath(new URL('../apps/api/dist/server.js', import.meta.url));
const startTimeoutMs = 60_000;

/** A running Spandrel with a database of its own. */
export interface TestServer {
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly port: number;
  /** Ends it at once, as a power cut would. The data stays, so that another server can start on it. */
  readonly kill: () => Promise<void>;
  /** Shuts it down as a person would. */
  readonly stop: () => Promise<void>;
}

/** An empty folder for a server's data, and the way to remove it. */
export const makeDataDir = async (): Promise<{ readonly dataDir: string; readonly remove: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'spandrel-e2e-'));
  // The embedded PostgreSQL of root runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  return { dataDir: join(folder, 'data'), remove: () => rm(folder, { recursive: true, force: true }) };
};

/** Starts the built server on a data folder and a port (a free one unless given), and waits until it answers. */
export const startServer = async (dataDir: string, port?: number): Promise<TestServer> => {
  port ??= await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [serverPath], {
    env: { ...withoutDatabase(process.env), HOST: '127.0.0.1', PORT: `${port}`, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(`${chunk}`));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };

  const deadline = Date.now() + startTimeoutMs;
  while (!(await answers(baseUrl))) {
    if (hasEnded(child) || Date.now() > deadline) {
      await end('SIGTERM');
      throw new Error(`The server did not start:\n${output.join('')}`);
    }
    await sleep(100);
  }
  return { baseUrl, dataDir, port, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
};

/** A database the developer runs must not become the one that is tested. */
const withoutDatabase = ({ DATABASE_URL: _database, ...environment }: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  environment;

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const answers = (baseUrl: string): Promise<boolean> =>
  fetch(`${baseUrl}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
