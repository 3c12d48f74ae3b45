import { applyEditsToDoc, designFromDoc } from '@spandrel/collab';
import { emptyDesign } from '@spandrel/model';
import { createTestDatabase, type TestDatabase } from '@spandrel/prisma/testing';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import * as Y from 'yjs';
import { documentFromDesign } from '../designs/new-document.ts';
import { projectDoc } from './projection.ts';
import { createUpdateStore, type UpdateStore } from './update-store.ts';

let database: TestDatabase;
let store: UpdateStore;
beforeAll(async () => {
  database = await createTestDatabase(inject('databaseServerUrl'));
  store = createUpdateStore(database.prisma);
  await database.prisma.user.create({ data: { id: 'u', name: 'U', email: 'u@example.com' } });
});
afterAll(() => database.drop());

const newDesign = async (): Promise<{ id: string; doc: Y.Doc }> => {
  const { design, update } = documentFromDesign(emptyDesign('Log'));
  const data = { name: 'Log', authorId: 'u', projection: {}, updates: { create: { data: new Uint8Array(update) } } };
  const { id } = await database.prisma.design.create({ data });
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  expect(design.name).toBe('Log');
  return { id, doc };
};

test('a compacted log is one entry with the same design, and goes on growing', async () => {
  const { id, doc } = await newDesign();
  const append = async (name: string) => {
    const before = Y.encodeStateVector(doc);
    applyEditsToDoc(doc, [{ type: 'set-name', name }], 'test');
    expect(await store.append(id, Y.encodeStateAsUpdate(doc, before), projectDoc(doc))).toBe(true);
  };
  for (let edit = 0; edit < 20; edit++) await append(`Name ${edit}`);
  await store.compact(id);
  expect(await store.load(id)).toHaveLength(1);
  await append('Last');
  const loaded = new Y.Doc();
  for (const update of (await store.load(id)) ?? []) Y.applyUpdate(loaded, update);
  expect(designFromDoc(loaded)).toEqual(designFromDoc(doc));
  const row = await database.prisma.design.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ name: 'Last', revision: 21, problems: null });
});

test('nothing is appended to a design that does not exist', async () => {
  const { doc } = await newDesign();
  expect(await store.append('nothing', Y.encodeStateAsUpdate(doc), projectDoc(doc))).toBe(false);
  expect(await store.load('nothing')).toBeNull();
});
