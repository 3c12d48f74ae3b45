import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the migrations lead to exactly what schema.prisma describes', () => {
  const script = fileURLToPath(new URL('new-migration.mjs', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stderr).toContain('agree');
  expect(status).toBe(0);
});
