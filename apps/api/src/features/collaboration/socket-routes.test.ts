import { applyEditsToDoc, designFromDoc } from '@spandrel/collab';
import { socketCloseCodes } from '@spandrel/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { openCanvas, until } from '../../testing/canvas.ts';
import { designFile, type Person, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

let app: TestApp;
let architect: Person;
beforeAll(async () => {
  app = await startTestApp();
  architect = await app.member('architect', 'Archie');
});
afterAll(() => app.close());

const newDesign = async () =>
  valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile() } })).id;

const open = (id: string, person = architect) => openCanvas(app.url, id, person.cookie());

const rename = (name: string) => [{ type: 'set-name', name }] as const;

const nameIn = (doc: Parameters<typeof designFromDoc>[0]): string => {
  const result = designFromDoc(doc);
  return result.ok ? result.design.name : '';
};

const refusal = (id: string, headers: Record<string, string>): Promise<number> =>
  new Promise((done) => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/api/designs/${id}/socket`, { headers });
    socket.on('unexpected-response', (_request, response) => done(response.statusCode ?? 0));
    socket.on('open', () => [socket.close(), done(101)]);
    socket.on('error', () => {});
  });

describe('the shared document', () => {
  test('two people see each other, and what they draw is in the API and the file', async () => {
    const id = await newDesign();
    const [a, b] = [await open(id), await open(id, app.owner)];
    expect(designFromDoc(a.doc)).toMatchObject({ ok: true, design: { name: 'Two routers' } });
    const router = { id: 'r3', kind: 'router', name: 'Third', props: {} };
    applyEditsToDoc(a.doc, [{ type: 'put-component', component: router }], 'a');
    applyEditsToDoc(b.doc, rename('Three routers'), 'b');
    await until(() => nameIn(a.doc) === 'Three routers' && designOf(b.doc).components.length === 3);
    await Promise.all([a.saved(), b.saved()]);
    const design = valueFrom(await architect.client.getDesign({ params: { id } }));
    expect(design).toMatchObject({ name: 'Three routers', components: 3 });
    expect(design.design).toEqual(designOf(a.doc));
    expect(designOf(b.doc)).toEqual(designOf(a.doc));
    a.close();
    b.close();
  });

  test('cursors and selections travel, and go when their owner leaves', async () => {
    const id = await newDesign();
    const [a, b] = [await open(id), await open(id)];
    a.provider.awareness.setLocalStateField('user', { name: 'Archie' });
    const seen = () => [...b.provider.awareness.getStates().values()].map((state) => state.user?.name);
    await until(() => seen().includes('Archie'));
    a.close();
    await until(() => !seen().includes('Archie'));
    b.close();
  });

  test('what was drawn is there for who opens it later, after everybody left', async () => {
    const id = await newDesign();
    const first = await open(id);
    applyEditsToDoc(first.doc, rename('Kept'), 'a');
    await first.saved();
    first.close();
    const later = await open(id);
    expect(nameIn(later.doc)).toBe('Kept');
    later.close();
  });

  test('a deletion is acknowledged too', async () => {
    const id = await newDesign();
    const canvas = await open(id);
    await canvas.saved();
    applyEditsToDoc(canvas.doc, [{ type: 'remove', ids: ['l1'] }], 'a');
    const before = canvas.savedCount();
    await canvas.saved();
    expect(canvas.savedCount()).toBeGreaterThan(before);
    expect(valueFrom(await architect.client.getDesign({ params: { id } })).links).toBe(0);
    canvas.close();
  });

  test('a file that replaces the content, and a new name, appear on open canvases', async () => {
    const id = await newDesign();
    const canvas = await open(id);
    valueFrom(await architect.client.replaceDesignFile({ params: { id }, body: { text: designFile('From a file') } }));
    await until(() => nameIn(canvas.doc) === 'From a file');
    valueFrom(await architect.client.renameDesign({ params: { id }, body: { name: 'Renamed' } }));
    await until(() => nameIn(canvas.doc) === 'Renamed');
    canvas.close();
  });

  test('a document that is no valid design loses nothing: the last valid one stays, with the reason', async () => {
    const id = await newDesign();
    const canvas = await open(id);
    canvas.doc.getMap('design').set('profile', 'nonsense');
    await canvas.saved();
    const broken = valueFrom(await architect.client.getDesign({ params: { id } }));
    expect(broken.problems.length).toBeGreaterThan(0);
    expect(broken.design.name).toBe('Two routers');
    expect(broken.score).toBeNull();
    expect(await architect.client.freezeVersion({ params: { id }, body: {} })).toMatchObject({
      error: { code: 'design-not-judgeable' },
    });
    canvas.doc.getMap('design').set('profile', 'production');
    await canvas.saved();
    expect(valueFrom(await architect.client.getDesign({ params: { id } })).problems).toEqual([]);
    canvas.close();
  });

  test('a NUL character in a name is a problem of the design, not the end of saving', async () => {
    const id = await newDesign();
    const canvas = await open(id);
    canvas.doc.getMap('design').set('name', 'a\0b');
    await canvas.saved();
    expect(valueFrom(await architect.client.getDesign({ params: { id } })).problems).toMatchObject([
      { code: 'nul-character' },
    ]);
    canvas.doc.getMap('design').set('name', 'Fine');
    await canvas.saved();
    expect(valueFrom(await architect.client.getDesign({ params: { id } })).name).toBe('Fine');
    canvas.close();
  });
});

describe('who may do what', () => {
  test.each(['reader', 'reviewer'] as const)('a %s sees edits and cannot make any', async (role) => {
    const id = await newDesign();
    const [mine, theirs] = [await open(id), await open(id, await app.member(role))];
    applyEditsToDoc(theirs.doc, rename('Vandalised'), 'x');
    applyEditsToDoc(mine.doc, [{ type: 'set-description', description: 'Seen by all' }], 'a');
    await mine.saved();
    await until(() => theirs.doc.getMap('design').get('description') === 'Seen by all');
    expect(nameIn(mine.doc)).toBe('Two routers');
    expect(valueFrom(await architect.client.getDesign({ params: { id } })).name).toBe('Two routers');
    mine.close();
    theirs.close();
  });

  test('without a session, from another site, and to nothing there is no socket', async () => {
    const id = await newDesign();
    const cookie = architect.cookie();
    expect(await refusal(id, {})).toBe(401);
    expect(await refusal(id, { cookie, origin: 'https://evil.example' })).toBe(403);
    expect(await refusal('nothing', { cookie, origin: app.url })).toBe(404);
    expect(await refusal(id, { cookie, origin: app.url })).toBe(101);
  });

  test('an archived design is read-only', async () => {
    const id = await newDesign();
    valueFrom(await architect.client.archiveDesign({ params: { id } }));
    const [one, other] = [await open(id), await open(id)];
    applyEditsToDoc(one.doc, rename('Too late'), 'a');
    one.provider.awareness.setLocalStateField('user', { name: 'sent after the edit' });
    await until(() => [...other.provider.awareness.getStates().values()].some((state) => state.user));
    expect(nameIn(other.doc)).toBe('Two routers');
    one.close();
    other.close();
  });

  test('who has a deleted design open is told so', async () => {
    const id = await newDesign();
    const canvas = await open(id);
    const closed = new Promise<number>((done) => {
      canvas.provider.on('connection-close', (event) => {
        if (event && event.code === socketCloseCodes.designGone) done(event.code);
      });
    });
    valueFrom(await architect.client.archiveDesign({ params: { id } }));
    await until(() => !canvas.provider.wsconnected);
    await until(() => canvas.provider.wsconnected);
    valueFrom(await architect.client.deleteDesign({ params: { id } }));
    expect(await closed).toBe(socketCloseCodes.designGone);
    canvas.close();
  });
});

test('stopping the server stores what was drawn and does not wait for those who are connected', async () => {
  const stopping = await startTestApp();
  const { id } = valueFrom(await stopping.owner.client.createDesign({ body: { from: 'blank', name: 'Before' } }));
  const canvas = await openCanvas(stopping.url, id, stopping.owner.cookie());
  const opened = new Promise<number>((done) =>
    canvas.provider.on('connection-close', (event) => done(event?.code ?? 0)),
  );
  applyEditsToDoc(canvas.doc, rename('After'), 'a');
  await until(() => canvas.savedCount() > 0);
  await stopping.stop();
  expect(await opened).not.toBe(0);
  canvas.close();
  expect((await stopping.prisma.design.findUnique({ where: { id } }))?.name).toBe('After');
  await stopping.close();
});

test('who signs out, is removed or gets another role loses the socket while it is open', async () => {
  const watched = await startTestApp({ recheckEveryMs: 500 });
  const { id } = valueFrom(await watched.owner.client.createDesign({ body: { from: 'blank', name: 'Watched' } }));
  let opened = 0;
  const closing = async (person: Person): Promise<number> => {
    const canvas = await openCanvas(watched.url, id, person.cookie());
    opened += 1;
    return new Promise((done) => {
      canvas.provider.once('connection-close', (event) => {
        done(event?.code ?? 0);
        // The provider is still in the middle of closing.
        setImmediate(canvas.close);
      });
    });
  };
  const [leaver, demoted] = [await watched.member('architect'), await watched.member('architect')];
  const [left, changed] = [closing(leaver), closing(demoted)];
  await until(() => opened === 2);
  await leaver.client.signOut();
  const { user } = valueFrom(await demoted.client.getSession());
  valueFrom(await watched.owner.client.changeRole({ params: { id: user.id }, body: { role: 'reader' } }));
  expect(await left).toBe(socketCloseCodes.sessionEnded);
  expect(await changed).toBe(1012);
  await watched.close();
});

test('who floods the socket is slowed down', async () => {
  const id = await newDesign();
  const headers = { cookie: architect.cookie(), origin: app.url };
  const code = await new Promise<number>((done) => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/api/designs/${id}/socket`, { headers });
    socket.on('open', () => {
      for (let count = 0; count < 20_000; count++) socket.send(Buffer.from([99]));
    });
    socket.on('close', done);
  });
  expect(code).toBe(socketCloseCodes.slowDown);
});

test('bytes that are no message of the protocol end that connection only', async () => {
  const id = await newDesign();
  const canvas = await open(id);
  const headers = { cookie: architect.cookie(), origin: app.url };
  const code = await new Promise<number>((done) => {
    const socket = new WebSocket(`${app.url.replace('http', 'ws')}/api/designs/${id}/socket`, { headers });
    socket.on('open', () => socket.send(Buffer.from([0, 2, 255, 255, 255, 255])));
    socket.on('close', done);
  });
  expect(code).toBe(1003);
  applyEditsToDoc(canvas.doc, rename('Still works'), 'a');
  await canvas.saved();
  canvas.close();
});

const designOf = (doc: Parameters<typeof designFromDoc>[0]) => {
  const result = designFromDoc(doc);
  if (!result.ok) throw new Error('not a design');
  return result.design;
};
