import { openDatabase } from '@spandrel/prisma';
import { buildApp } from './app.ts';
import { createThreadCompute } from './compute/compute-thread.ts';
import { readConfig } from './config.ts';
import { ensureSecret } from './secret.ts';

const giveUp = (...messages: readonly string[]): never => {
  for (const message of messages) process.stderr.write(`${message}\n`);
  process.exit(1);
};

const read = readConfig(process.env);
const config = read.ok ? read.config : giveUp(...read.messages);
const opening = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir });
const database = opening.ok ? opening.database : giveUp(opening.message);
const compute = createThreadCompute();
const app = await buildApp({ prisma: database.prisma, compute, secret: ensureSecret(config.dataDir), config });

let stopping = false;
/** Stores open documents, ends connections, then stops the database. */
const stop = async (exitCode: number): Promise<void> => {
  if (stopping) return;
  stopping = true;
  await app.close();
  await compute.stop();
  await database.close();
  process.exit(exitCode);
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));

try {
  const address = await app.listen({ port: config.port, host: config.host });
  process.stdout.write(`Spandrel is ready: ${config.publicUrl?.href ?? address}\n`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${config.port} of ${config.host} is in use. Stop what uses it, or set PORT to another number.`
      : `Cannot listen on port ${config.port} of ${config.host}: ${error instanceof Error ? error.message : String(error)}`;
  process.stderr.write(`${sentence}\n`);
  await stop(1);
}
