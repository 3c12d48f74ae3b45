import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ empty: true, publicUrl: new URL('http://review.example.com') });
});
afterAll(() => app.close());

const statusOf = (method: 'GET' | 'POST', headers: Record<string, string>): Promise<number> =>
  new Promise((done, failed) => {
    const { port } = new URL(app.url);
    const path = method === 'GET' ? '/api/health' : '/api/auth/sign-out';
    const call = request({ port, method, path, headers }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    call.on('error', failed).end();
  });

describe('host names', () => {
  test.each(['localhost:4600', '127.0.0.1:1', '[::1]:4600', '10.1.2.3', 'review.example.com'])(
    'answers under %s',
    async (host) => {
      expect(await statusOf('GET', { host })).toBe(200);
    },
  );

  test.each(['evil.example', 'localhost.evil.example', 'review.example.com.evil.example', '!'])(
    'does not answer under %s',
    async (host) => {
      expect(await statusOf('GET', { host })).toBe(421);
    },
  );
});

describe('origins', () => {
  const host = 'review.example.com';
  test.each([undefined, 'http://review.example.com', 'https://review.example.com'])(
    '%s may change something',
    async (origin) => {
      expect(await statusOf('POST', { host, ...(origin ? { origin } : {}) })).toBeLessThan(300);
    },
  );

  test.each(['https://evil.example', 'null', 'http://review.example.com:8080', 'review.example.com'])(
    '%s may not',
    async (origin) => {
      expect(await statusOf('POST', { host, origin })).toBe(403);
    },
  );

  test('a request that a browser calls cross-site may not, whatever its origin says', async () => {
    expect(await statusOf('POST', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
  });
});
