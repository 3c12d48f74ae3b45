import { type Endpoint, endpoints, may, type Role, roles } from '@spandrel/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, startTestApp, type TestApp } from '../testing/test-app.ts';

const guarded: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints).filter(
  ([name, { access }]: readonly [string, Endpoint]) => access !== 'public' && name !== 'changePassword',
);

let app: TestApp;
const members = new Map<Role, Person>();
beforeAll(async () => {
  app = await startTestApp();
  for (const role of roles) members.set(role, role === 'owner' ? app.owner : await app.member(role));
});
afterAll(() => app.close());

const ask = async (person: Person, { method, path, body }: Endpoint) => {
  const address = `/api${path.replace(/:\w+/g, 'nothing')}`;
  const init = body ? { body: '{}', headers: { 'content-type': 'application/json' } } : {};
  const answer = await person.fetch(address, { method, ...init });
  return answer.status;
};

describe.each(guarded)('%s', (_name, endpoint) => {
  test('is closed to who is not signed in', async () => {
    expect(await ask(app.visitor(), endpoint)).toBe(401);
  });

  test.each(roles)('is open to a %s exactly when the table of roles says so', async (role) => {
    const { access } = endpoint;
    if (access === 'public') return;
    const status = await ask(members.get(role) ?? app.visitor(), endpoint);
    const open = access === 'account' || may(role, access);
    expect(status === 403).toBe(!open);
    expect(status).toBeLessThan(500);
  });
});
