import { endpoints } from '@spandrel/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { startTestApp, type TestApp } from '../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ empty: true });
});
afterAll(() => app.close());

const documentSchema = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))),
});

test('the API describes every endpoint of the contract as OpenAPI 3.1', async () => {
  const answer = await app.visitor().fetch('/api/docs/json');
  const { openapi, paths } = documentSchema.parse(await answer.json());
  expect(openapi).toBe('3.1.0');
  const described = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(described.sort()).toEqual(Object.keys(endpoints).sort());
});

test('its reader runs under a policy that lets nothing in from elsewhere', async () => {
  const answer = await app.visitor().fetch('/api/docs/');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self';/);
});
