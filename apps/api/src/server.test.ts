import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@spandrel/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCanvas, until } from './testing/canvas.ts';
import { password, valueFrom } from './testing/test-app.ts';

const entry = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const dataDir = mkdtempSync(join(tmpdir(), 'spandrel-server-'));
const started = new Set<ChildProcess>();

/** The built server as its own process; resolves with what it said and how it ended, or once it serves. */
const start = (environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [entry], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, NODE_OPTIONS: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  const url = async (): Promise<string> => {
    await until(() => output.includes('http') || child.exitCode !== null);
    const found = /http:\S+/.exec(output)?.[0];
    if (found === undefined) throw new Error(errors);
    return found;
  };
  return { child, ended, url, errors: () => errors };
};

beforeAll(() => {
  if (!existsSync(entry)) throw new Error('This test runs the built server. Run `npm run check` or build it first.');
});
afterAll(async () => {
  for (const child of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await until(() => [...started].every((child) => child.exitCode !== null || child.signalCode !== null));
  rmSync(dataDir, { recursive: true, force: true });
});

test('kill -9 during edits loses nothing that was acknowledged as saved, and the next start needs no help', async () => {
  const first = start();
  const url = await first.url();
  const cookies: string[] = [];
  const keepCookies: typeof fetch = async (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set('cookie', cookies.join('; '));
    const answer = await fetch(address, { ...init, headers });
    cookies.push(...answer.headers.getSetCookie().map((line) => line.split(';')[0] ?? ''));
    return answer;
  };
  const client = createClient({ baseUrl: url, fetch: keepCookies });
  valueFrom(await client.signUp({ body: { name: 'Owner', email: 'owner@example.com', password } }));
  const { id } = valueFrom(await client.createDesign({ body: { from: 'blank', name: 'Survivor' } }));

  const canvas = await openCanvas(url, id, cookies.join('; '));
  let written = 0;
  const writing = setInterval(() => canvas.doc.getMap('layout').set(`edit-${written++}`, { x: written, y: 0 }), 10);
  await until(() => canvas.savedCount() > 50);
  first.child.kill('SIGKILL');
  await first.ended;
  const acknowledged = canvas.savedCount();
  clearInterval(writing);
  canvas.close();

  const second = start();
  const again = await second.url();
  const later = await openCanvas(again, id, cookies.join('; '));
  const kept = later.doc.getMap('layout');
  const missing = Array.from({ length: acknowledged }, (_, edit) => `edit-${edit}`).filter((key) => !kept.has(key));
  expect(missing).toEqual([]);
  later.close();

  const rival = start();
  expect(await rival.ended).toBe(1);
  expect(rival.errors()).toMatch(/^Another Spandrel is running on the data directory .+\.\n$/);

  second.child.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
});

test('a port in use and a setting that is none end with one sentence', async () => {
  const taken = createServer();
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
  const address = taken.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const refused = start({ PORT: port });
  expect(await refused.ended).toBe(1);
  expect(refused.errors()).toBe(
    `Port ${port} of 127.0.0.1 is in use. Stop what uses it, or set PORT to another number.\n`,
  );
  taken.close();

  const wrong = start({ PORT: 'many' });
  expect(await wrong.ended).toBe(1);
  expect(wrong.errors()).toMatch(/^PORT=many is not valid: .+\n$/);
});
