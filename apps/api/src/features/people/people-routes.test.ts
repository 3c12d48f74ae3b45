import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { password, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const invite = async (email: string) => valueFrom(await app.owner.client.invite({ body: { email, role: 'reviewer' } }));
const tokenOf = ({ path }: { path: string }) => path.replace('/join/', '');
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;

describe('invitations', () => {
  test('an invitation tells whom it is for and lets exactly that address in, once', async () => {
    const token = tokenOf(await invite('rita@example.com'));
    const visitor = app.visitor();
    expect(valueFrom(await visitor.client.previewInvitation({ params: { token } }))).toEqual({
      email: 'rita@example.com',
      role: 'reviewer',
      invitedBy: 'Olivia Owner',
      expired: false,
      hasAccount: false,
    });
    const body = { name: 'Rita', password, invitation: token };
    expect(codeOf(await visitor.client.signUp({ body: { ...body, email: 'eve@example.com' } }))).toBe(
      'invitation-for-another',
    );
    expect(valueFrom(await visitor.client.signUp({ body: { ...body, email: 'rita@example.com' } })).role).toBe(
      'reviewer',
    );
    expect(codeOf(await app.visitor().client.signUp({ body: { ...body, email: 'rita@example.com' } }))).toBe(
      'invitation-used',
    );
    expect(codeOf(await visitor.client.previewInvitation({ params: { token } }))).toBe('invitation-used');
  });

  test('a newer invitation replaces the older one for the same address', async () => {
    const first = await invite('twice@example.com');
    const second = await invite('twice@example.com');
    expect(codeOf(await app.visitor().client.previewInvitation({ params: { token: tokenOf(first) } }))).toBe(
      'invitation-not-found',
    );
    const { items } = valueFrom(await app.owner.client.listInvitations());
    expect(items.filter(({ email }) => email === 'twice@example.com').map(({ id }) => id)).toEqual([second.id]);
  });

  test('a withdrawn invitation is gone', async () => {
    const invitation = await invite('gone@example.com');
    valueFrom(await app.owner.client.withdrawInvitation({ params: { id: invitation.id } }));
    expect(codeOf(await app.visitor().client.previewInvitation({ params: { token: tokenOf(invitation) } }))).toBe(
      'invitation-not-found',
    );
  });
});

describe('people', () => {
  test('a removed member is signed out at once, and can join again by a new invitation with the same account', async () => {
    const member = await app.member('architect', 'Archie');
    const { user } = valueFrom(await member.client.getSession());
    valueFrom(await app.owner.client.removePerson({ params: { id: user.id } }));
    expect(codeOf(await member.client.getSession())).toBe('unauthenticated');
    expect(valueFrom(await app.owner.client.listPeople()).items.map(({ id }) => id)).not.toContain(user.id);

    valueFrom(await member.client.signIn({ body: { email: user.email, password } }));
    expect(codeOf(await member.client.getSession())).toBe('not-a-member');
    const token = tokenOf(await invite(user.email));
    expect(valueFrom(await app.visitor().client.previewInvitation({ params: { token } })).hasAccount).toBe(true);
    expect(valueFrom(await member.client.acceptInvitation({ params: { token } })).role).toBe('reviewer');
    expect(valueFrom(await member.client.getSession()).role).toBe('reviewer');
  });

  test('the last owner can neither leave nor become something else', async () => {
    const { user } = valueFrom(await app.owner.client.getSession());
    expect(codeOf(await app.owner.client.changeRole({ params: { id: user.id }, body: { role: 'reader' } }))).toBe(
      'last-owner',
    );
    expect(codeOf(await app.owner.client.removePerson({ params: { id: user.id } }))).toBe('last-owner');
  });

  test('two owners who remove each other at the same moment leave one', async () => {
    const other = await app.member('owner');
    const [a, b] = [
      valueFrom(await app.owner.client.getSession()).user.id,
      valueFrom(await other.client.getSession()).user.id,
    ];
    const results = await Promise.all([
      app.owner.client.changeRole({ params: { id: b }, body: { role: 'owner' } }),
      other.client.changeRole({ params: { id: b }, body: { role: 'reader' } }),
      app.owner.client.changeRole({ params: { id: a }, body: { role: 'reader' } }),
    ]);
    expect(results.filter((result) => codeOf(result) === 'last-owner').length).toBeLessThanOrEqual(1);
    const people = valueFrom(await app.owner.client.listPeople()).items;
    expect(people.filter(({ role }) => role === 'owner').length).toBeGreaterThanOrEqual(1);
    const stillOwner = (await other.client.listInvitations()).ok ? other : app.owner;
    valueFrom(await stillOwner.client.changeRole({ params: { id: a }, body: { role: 'owner' } }));
  });

  test('lists come in pages', async () => {
    for (let index = 0; index < 3; index++) await app.member('reader');
    const page = valueFrom(await app.owner.client.listPeople({ query: { page: 2, pageSize: 2 } }));
    expect(page).toMatchObject({ page: 2, pageSize: 2 });
    expect(page.items).toHaveLength(2);
    expect(page.total).toBeGreaterThanOrEqual(4);
  });
});
