// Writes prisma/generated from schema.prisma.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const prisma = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [prisma, 'generate', '--schema', join(here, 'schema.prisma')],
  {
    cwd: here,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Generating needs no engine, only the name of a file that exists; without it Prisma downloads one.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  },
);
if (status !== 0) {
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
