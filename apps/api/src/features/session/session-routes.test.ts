import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ empty: true });
});
afterAll(() => app.close());

const signUp = (name: string, invitation?: string) =>
  app
    .visitor()
    .client.signUp({ body: { name, email: `${name}@example.com`, password, ...(invitation ? { invitation } : {}) } });

describe('accounts', () => {
  test('of several people who sign up first at the same moment exactly one becomes the owner', async () => {
    expect(valueFrom(await app.visitor().client.getSetup())).toEqual({ needsOwner: true });
    const attempts = await Promise.all([
      app.owner.client.signUp({ body: { name: 'Olivia', email: 'owner@example.com', password } }),
      signUp('b'),
      signUp('c'),
    ]);
    expect(attempts.filter(({ ok }) => ok)).toHaveLength(1);
    expect(attempts.filter((each) => !each.ok && each.error.code === 'sign-up-closed')).toHaveLength(2);
    expect(valueFrom(await app.visitor().client.getSetup())).toEqual({ needsOwner: false });
  });

  test('the session cookie is out of reach for scripts and for other sites', async () => {
    const visitor = app.visitor();
    const body = JSON.stringify({ email: 'owner@example.com', password });
    const headers = { 'content-type': 'application/json' };
    const answer = await visitor.fetch('/api/auth/sign-in/email', { method: 'POST', body, headers });
    const cookie = answer.headers.getSetCookie().join('\n');
    expect(cookie).toMatch(/^spandrel\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).not.toMatch(/Secure/);
    expect(await answer.text()).not.toContain('token');
  });

  test('a session tells the name and role, takes another name and language, and ends with signing out', async () => {
    const { client } = app.owner;
    valueFrom(await client.signIn({ body: { email: 'OWNER@example.com', password } }));
    expect(valueFrom(await client.getSession())).toMatchObject({
      user: { name: 'Olivia', locale: null },
      role: 'owner',
    });
    expect(valueFrom(await client.updateSession({ body: { name: '김소유', locale: 'ko' } })).user).toMatchObject({
      name: '김소유',
      locale: 'ko',
    });
    expect(valueFrom(await client.getSession()).user).toMatchObject({ name: '김소유', locale: 'ko' });
    await client.signOut();
    expect(await client.getSession()).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
    valueFrom(await client.signIn({ body: { email: 'owner@example.com', password } }));
  });

  test('a changed password ends the other sessions and is the only one that signs in', async () => {
    const person = await app.member('reader');
    const { email } = valueFrom(await person.client.getSession()).user;
    const other = app.visitor();
    valueFrom(await other.client.signIn({ body: { email, password } }));
    const newPassword = 'another horse battery';
    expect(await person.client.changePassword({ body: { currentPassword: 'wrong', newPassword } })).toMatchObject({
      ok: false,
      error: { code: 'invalid-credentials' },
    });
    valueFrom(await person.client.changePassword({ body: { currentPassword: password, newPassword } }));
    expect((await other.client.getSession()).ok).toBe(false);
    expect((await person.client.getSession()).ok).toBe(true);
    expect((await other.client.signIn({ body: { email, password } })).ok).toBe(false);
    expect((await other.client.signIn({ body: { email, password: newPassword } })).ok).toBe(true);
  });

  test('a password that is too short and an address that is none are refused by name', async () => {
    const answer = await app.visitor().client.signUp({ body: { name: 'X', email: 'nowhere', password: 'short' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const sentences = answer.ok ? [] : (answer.error.problems ?? []).map(({ message }) => message.en);
    expect(sentences).toEqual(['«email» is not written as expected.', '«password» needs at least 10 characters.']);
  });

  test('guessing the password of one account is stopped after ten attempts a minute', async () => {
    const codes: string[] = [];
    for (let attempt = 0; attempt < 12; attempt++) {
      const answer = await app.visitor().client.signIn({ body: { email: 'target@example.com', password: 'guess' } });
      codes.push(answer.ok ? 'ok' : answer.error.code);
    }
    expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'invalid-credentials'));
    expect(codes.slice(10)).toEqual(['too-many-requests', 'too-many-requests']);
  });
});

test('behind TLS the session cookie is sent over TLS only', async () => {
  const secure = await startTestApp({ publicUrl: new URL('https://review.example.com') });
  const body = JSON.stringify({ email: 'owner@example.com', password });
  const headers = { 'content-type': 'application/json', origin: 'https://review.example.com' };
  const answer = await secure.visitor().fetch('/api/auth/sign-in/email', { method: 'POST', body, headers });
  expect(answer.headers.getSetCookie().join()).toMatch(/^__Secure-spandrel\.session_token=.*Secure/);
  expect(answer.headers.get('strict-transport-security')).toMatch(/max-age/);
  await secure.close();
});
