import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

const webRoot = mkdtempSync(join(tmpdir(), 'spandrel-web-'));
let app: TestApp;
beforeAll(async () => {
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<title>Spandrel</title>');
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
  app = await startTestApp({ empty: true, webRoot });
});
afterAll(async () => {
  await app.close();
  rmSync(webRoot, { recursive: true });
});

const get = (path: string) => app.visitor().fetch(path, { headers: { accept: 'text/html,*/*' } });

test.each(['/', '/designs/123', '/join/abc'])('%s is the web app, never kept by the browser', async (path) => {
  const answer = await get(path);
  expect(await answer.text()).toContain('<title>Spandrel</title>');
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  const policy = answer.headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("script-src 'self';");
});

test('a file with a hash in its name is kept for ever', async () => {
  expect((await get('/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
});

test.each(['/assets/gone.js', '/api/gone', '/../../etc/passwd%00'])('%s is not the web app', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(await answer.text()).not.toContain('<title>');
});
