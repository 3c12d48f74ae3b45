import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const repositoryRoot = fileURLToPath(new URL('../../../', import.meta.url));

const environmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4600),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default(`${repositoryRoot}.data`),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://')
    .optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: z.stringbool().default(false),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  WEB_ROOT: z.string().min(1).default(`${repositoryRoot}apps/web/dist`),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Embedded database, secret, files. */
  readonly dataDir: string;
  /** A PostgreSQL server you run, instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The address people type, when it is not that of the listening socket (a proxy, a domain). */
  readonly publicUrl: URL | undefined;
  /** Believe X-Forwarded-* headers. */
  readonly trustProxy: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** The built web app. */
  readonly webRoot: string;
}

/** Reads the environment; `ok: false` carries one sentence per variable that is wrong. Empty variables count as absent. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
): { ok: true; config: Config } | { ok: false; messages: readonly string[] } => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const messages = parsed.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}=${environment[name] ?? ''} is not valid: ${message}.`;
    });
    return { ok: false, messages };
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL, WEB_ROOT } = parsed.data;
  return {
    ok: true,
    config: {
      port: PORT,
      host: HOST,
      dataDir: DATA_DIR,
      databaseUrl: DATABASE_URL,
      publicUrl: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL),
      trustProxy: TRUST_PROXY,
      logLevel: LOG_LEVEL,
      webRoot: WEB_ROOT,
    },
  };
};
