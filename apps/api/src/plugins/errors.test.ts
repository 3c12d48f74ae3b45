import { type ErrorCode, errorTable } from '@spandrel/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInlineCompute } from '../compute/compute.ts';
import { Failure } from '../failure.ts';
import { designFile, type Person, password, startTestApp, type TestApp, valueFrom } from '../testing/test-app.ts';

const inline = createInlineCompute();
let failing: Error | undefined;
let app: TestApp;
let architect: Person;
let reader: Person;
beforeAll(async () => {
  const judge: typeof inline.judge = async (design, policy, today) => {
    if (failing) throw failing;
    return inline.judge(design, policy, today);
  };
  app = await startTestApp({ compute: { ...inline, judge } });
  architect = await app.member('architect');
  reader = await app.member('reader');
});
afterAll(() => app.close());

const json = (method: string, body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

const newDesign = async (): Promise<string> =>
  valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile() } })).id;

const newVersion = async (person = architect): Promise<string> => {
  const { id } = valueFrom(await person.client.createDesign({ body: { from: 'file', text: designFile() } }));
  return valueFrom(await person.client.freezeVersion({ params: { id }, body: {} })).id;
};

const post = (person: Person, path: string, body: unknown = {}) => person.fetch(path, json('POST', body));

const signUp = (body: object) =>
  post(app.visitor(), '/api/auth/sign-up/email', { name: 'N', email: 'new@example.com', password, ...body });

const invite = async (email: string): Promise<string> =>
  valueFrom(await app.owner.client.invite({ body: { email, role: 'reader' } })).path.replace('/join/', '');

const verdictWith = async (error: Error): Promise<Response> => {
  const id = await newDesign();
  failing = error;
  const answer = await architect.fetch(`/api/designs/${id}/verdict`);
  failing = undefined;
  return answer;
};

/** How each error comes about; an error of the table without an entry does not compile. */
const causes: Readonly<Record<Exclude<ErrorCode, 'offline'>, () => Promise<Response>>> = {
  'invalid-json': () => architect.fetch('/api/designs', json('POST', '{"from":')),
  'invalid-input': () => post(architect, '/api/designs', { from: 'nowhere' }),
  unauthenticated: () => app.visitor().fetch('/api/session'),
  'invalid-credentials': () =>
    post(app.visitor(), '/api/auth/sign-in/email', { email: 'owner@example.com', password: 'no' }),
  forbidden: () => post(reader, '/api/designs', { from: 'blank', name: 'x' }),
  'not-a-member': async () => {
    const person = await app.member('reader');
    const { user } = valueFrom(await person.client.getSession());
    await app.owner.client.removePerson({ params: { id: user.id } });
    await person.client.signIn({ body: { email: user.email, password } });
    return person.fetch('/api/session');
  },
  'sign-up-closed': () => signUp({}),
  'own-version': async () => {
    const id = await newVersion(app.owner);
    await app.owner.client.submitVersion({ params: { id } });
    return app.owner.fetch(`/api/versions/${id}/reviews/mine`, json('PUT', { scores: {} }));
  },
  'foreign-origin': () => architect.fetch('/api/designs', json('POST', {}, { origin: 'https://evil.example' })),
  'not-found': () => architect.fetch('/api/nothing'),
  'invitation-not-found': () => app.visitor().fetch('/api/invitations/nothing'),
  'email-taken': async () => {
    const person = await app.member('reader');
    const { user } = valueFrom(await person.client.getSession());
    await app.owner.client.removePerson({ params: { id: user.id } });
    return signUp({ email: user.email, invitation: await invite(user.email) });
  },
  'already-a-member': () => post(app.owner, '/api/invitations', { email: 'owner@example.com', role: 'reader' }),
  'invitation-for-another': async () => signUp({ invitation: await invite('somebody@example.com') }),
  'last-owner': async () => {
    const { id } = valueFrom(await app.owner.client.getSession()).user;
    return app.owner.fetch(`/api/people/${id}`, { method: 'DELETE' });
  },
  'design-archived': async () => {
    const id = await newDesign();
    await architect.client.archiveDesign({ params: { id } });
    return post(architect, `/api/designs/${id}/versions`);
  },
  'design-not-archived': async () => architect.fetch(`/api/designs/${await newDesign()}`, { method: 'DELETE' }),
  'version-already-submitted': async () => {
    const id = await newVersion();
    await architect.client.submitVersion({ params: { id } });
    return architect.fetch(`/api/versions/${id}/submit`, { method: 'POST' });
  },
  'version-not-submitted': async () =>
    app.owner.fetch(`/api/versions/${await newVersion()}/reviews/mine`, json('PUT', { scores: {} })),
  'policy-changed': () => app.owner.fetch('/api/policy', json('PUT', { policy: {}, revision: 7, reason: 'Because.' })),
  'invalid-policy': () =>
    app.owner.fetch('/api/policy', json('PUT', { policy: { rules: 3 }, revision: 0, reason: 'Because.' })),
  'review-incomplete': async () => {
    const id = await newVersion();
    await architect.client.submitVersion({ params: { id } });
    return post(app.owner, `/api/versions/${id}/reviews/mine/decision`, { decision: 'approve' });
  },
  'invitation-used': async () => {
    const invitation = await invite('used@example.com');
    await signUp({ email: 'used@example.com', invitation });
    return app.visitor().fetch(`/api/invitations/${invitation}`);
  },
  'invitation-expired': async () => {
    const invitation = await invite('late@example.com');
    await app.prisma.invitation.update({ where: { token: invitation }, data: { expiresAt: new Date(0) } });
    return signUp({ email: 'late@example.com', invitation });
  },
  'design-not-judgeable': async () => {
    const id = await newDesign();
    const problem = { code: 'not-a-design', path: [], message: { en: 'No.', ko: '아닙니다.' } };
    await app.prisma.design.update({ where: { id }, data: { problems: [problem] } });
    return post(architect, `/api/designs/${id}/versions`);
  },
  'too-large': () => post(architect, '/api/designs', { from: 'file', text: 'x'.repeat(10 * 1024 * 1024) }),
  'unsupported-media-type': () => architect.fetch('/api/designs', json('POST', '<a/>', { 'content-type': 'text/xml' })),
  'unknown-host': async () => {
    const { request } = await import('node:http');
    return new Promise<Response>((done, failed) => {
      const { port } = new URL(app.url);
      const call = request({ port, path: '/api/health', headers: { host: 'evil.example' } }, async (answer) => {
        const chunks: Buffer[] = [];
        for await (const chunk of answer) chunks.push(Buffer.from(chunk));
        done(new Response(Buffer.concat(chunks), { status: answer.statusCode ?? 0 }));
      });
      call.on('error', failed).end();
    });
  },
  'invalid-design': () => post(architect, '/api/designs', { from: 'file', text: 'spandrel: 2' }),
  'too-many-requests': async () => {
    const guess = () => post(app.visitor(), '/api/auth/sign-in/email', { email: 'x@example.com', password: 'guess' });
    for (let attempt = 0; attempt < 10; attempt++) await guess();
    return guess();
  },
  internal: () => verdictWith(new Error('secret detail at /etc/passwd')),
  unavailable: () => verdictWith(new Failure('unavailable')),
};

describe.each(Object.entries(causes))('%s', (code, cause) => {
  test('has its status, one English sentence and the request id', async () => {
    const answer = await cause();
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({ error: { code, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) } });
    const known = Object.entries(errorTable).find(([name]) => name === code)?.[1];
    expect(answer.status).toBe(known?.status);
    expect(text).not.toMatch(/\{\w+\}|passwd/);
  });
});
