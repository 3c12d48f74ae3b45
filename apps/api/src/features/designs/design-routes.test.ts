import { readDesign } from '@spandrel/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { designFile, type Person, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

let app: TestApp;
let architect: Person;
beforeAll(async () => {
  app = await startTestApp();
  architect = await app.member('architect', 'Archie');
});
afterAll(() => app.close());

const create = async (name: string) =>
  valueFrom(await architect.client.createDesign({ body: { from: 'blank', name } }));
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;

describe('creating', () => {
  test('a blank design has a name, an author and nothing in it', async () => {
    const design = await create('Blank');
    expect(design).toMatchObject({
      name: 'Blank',
      author: { name: 'Archie' },
      components: 0,
      archivedAt: null,
      problems: [],
    });
    expect(design.design).toMatchObject({ name: 'Blank', components: [], links: [], flows: [] });
  });

  test('every sample can be opened, in both languages', async () => {
    const samples = valueFrom(await architect.client.listSamples()).items;
    expect(samples.length).toBeGreaterThanOrEqual(4);
    for (const { id } of samples) {
      for (const locale of ['en', 'ko'] as const) {
        const opened = valueFrom(await architect.client.createDesign({ body: { from: 'sample', sample: id, locale } }));
        expect(opened.components, id).toBeGreaterThan(0);
        expect(opened.problems).toEqual([]);
        expect(opened.score, id).not.toBeNull();
      }
    }
  });

  test('a file comes back as the same design, as YAML and as JSON', async () => {
    const { id, design } = valueFrom(
      await architect.client.createDesign({ body: { from: 'file', text: designFile() } }),
    );
    for (const format of ['yaml', 'json'] as const) {
      const file = valueFrom(await architect.client.getDesignFile({ params: { id }, query: { format } }));
      expect(file.filename).toBe(`Two routers.spandrel.${format}`);
      expect(readDesign(new TextDecoder().decode(file.bytes))).toEqual({ ok: true, design });
    }
  });

  test('a file without positions is laid out, and none moves what people have placed', async () => {
    const body = { from: 'file', text: designFile() } as const;
    const { id, design } = valueFrom(await architect.client.createDesign({ body }));
    const ids = design.components.map((component) => component.id);
    expect(Object.keys(design.layout).sort()).toEqual([...ids].sort());
    const params = { id };
    const moved = { ...design, layout: { ...design.layout, [ids[0]!]: { x: 777, y: 555 } } };
    valueFrom(await architect.client.replaceDesignFile({ params, body: { text: JSON.stringify(moved) } }));
    const replaced = valueFrom(
      await architect.client.replaceDesignFile({ params, body: { text: designFile('Again') } }),
    );
    expect(replaced.design.name).toBe('Again');
    expect(replaced.design.layout).toEqual(moved.layout);
  });

  test('a Korean name survives as the name of the file', async () => {
    const { id } = await create('소매 플랫폼');
    expect(valueFrom(await architect.client.getDesignFile({ params: { id } })).filename).toBe(
      '소매 플랫폼.spandrel.yaml',
    );
  });
});

const brokenFiles: readonly (readonly [string, string, string])[] = [
  ['a file that is no YAML', 'spandrel: 1\nname: [', 'syntax'],
  ['an unknown kind', designFile().replace('kind: router', 'kind: ruoter'), 'unknown-kind'],
  [
    'a circle of parents',
    'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: data-center, parent: b }\n  - { id: b, kind: data-center, parent: a }\n',
    'parent-cycle',
  ],
  ['a NUL byte', designFile().replace('First', 'Fi\0rst'), 'nul-character'],
  ['a NUL written as an escape', JSON.stringify({ spandrel: 1, name: 'a\0b', components: [] }), 'nul-character'],
  ['half a surrogate pair', '{"spandrel":1,"name":"a\\ud800b","components":[]}', 'nul-character'],
  [
    'a version of the format from the future',
    designFile().replace('spandrel: 1', 'spandrel: 99'),
    'unsupported-version',
  ],
  ['an id used twice', designFile().replace('id: r2', 'id: r1'), 'duplicate-id'],
];

describe.each(brokenFiles)('%s', (_name, text, code) => {
  test('is refused with a sentence in both languages, and no design appears', async () => {
    const before = valueFrom(await architect.client.listDesigns()).total;
    const answer = await architect.client.createDesign({ body: { from: 'file', text, filename: 'broken.yaml' } });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-design', params: { filename: 'broken.yaml' } } });
    const problems = answer.ok ? [] : (answer.error.problems ?? []);
    expect(problems.map((problem) => problem.code)).toContain(code);
    for (const { message } of problems) expect([message.en, message.ko].every((text) => text.length > 5)).toBe(true);
    expect(valueFrom(await architect.client.listDesigns()).total).toBe(before);
  });

  test('does not replace the content of a design', async () => {
    const created = valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile() } }));
    const params = { id: created.id };
    expect(codeOf(await architect.client.replaceDesignFile({ params, body: { text } }))).toBe('invalid-design');
    expect(valueFrom(await architect.client.getDesign({ params })).design).toEqual(created.design);
  });
});

describe('too much', () => {
  test('50 MB of JSON are refused before they are read', async () => {
    const body = JSON.stringify({ from: 'file', text: 'x'.repeat(50 * 1024 * 1024) });
    const answer = await architect.fetch('/api/designs', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ error: { code: 'too-large', params: { limitMiB: 8 } } });
  });

  test('a file just over the limit is refused by the limit, not by its content', async () => {
    const text = `${designFile()}# ${'x'.repeat(8 * 1024 * 1024)}`;
    const answer = await architect.client.createDesign({ body: { from: 'file', text } });
    expect(answer).toMatchObject({ ok: false, error: { problems: [{ code: 'file-too-large' }] } });
  });
});

describe('the list', () => {
  test('comes in pages, last changed first, and finds by a part of the name', async () => {
    for (const name of ['Alpha needle', 'Beta needle', 'Gamma NEEDLE']) await create(name);
    const query = { query: 'needle', pageSize: 2 };
    const first = valueFrom(await architect.client.listDesigns({ query }));
    const second = valueFrom(await architect.client.listDesigns({ query: { ...query, page: 2 } }));
    expect(first.total).toBe(3);
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual([
      'Gamma NEEDLE',
      'Beta needle',
      'Alpha needle',
    ]);
  });

  test.each([{ page: 0 }, { pageSize: 0 }, { pageSize: 10_000 }, { page: 1.5 }])(
    'refuses the page %o',
    async (query) => {
      expect(codeOf(await architect.client.listDesigns({ query }))).toBe('invalid-input');
    },
  );
});

describe('a design', () => {
  test('is renamed, duplicated, archived, restored and deleted', async () => {
    const created = valueFrom(
      await architect.client.createDesign({ body: { from: 'file', text: designFile('First name') } }),
    );
    const params = { id: created.id };
    const renamed = valueFrom(await architect.client.renameDesign({ params, body: { name: 'Second name' } }));
    expect([renamed.name, renamed.design.name]).toEqual(['Second name', 'Second name']);

    const copy = valueFrom(await architect.client.duplicateDesign({ params, body: {} }));
    expect(copy.name).toBe('Second name (2)');
    expect(copy.design.components).toEqual(renamed.design.components);

    expect(codeOf(await architect.client.deleteDesign({ params }))).toBe('design-not-archived');
    expect(valueFrom(await architect.client.archiveDesign({ params })).archivedAt).not.toBeNull();
    expect(codeOf(await architect.client.renameDesign({ params, body: { name: 'x' } }))).toBe('design-archived');
    expect(codeOf(await architect.client.replaceDesignFile({ params, body: { text: designFile() } }))).toBe(
      'design-archived',
    );
    const archived = valueFrom(await architect.client.listDesigns({ query: { archived: 'true' } }));
    expect(archived.items.map(({ id }) => id)).toEqual([created.id]);
    expect(valueFrom(await architect.client.restoreDesign({ params })).archivedAt).toBeNull();

    valueFrom(await architect.client.archiveDesign({ params }));
    valueFrom(await architect.client.deleteDesign({ params }));
    expect(codeOf(await architect.client.getDesign({ params }))).toBe('not-found');
  });

  test('is deleted by its author or an owner only', async () => {
    const params = { id: (await create('Of Archie')).id };
    valueFrom(await architect.client.archiveDesign({ params }));
    const other = await app.member('architect');
    expect(codeOf(await other.client.deleteDesign({ params }))).toBe('forbidden');
    expect(codeOf(await app.owner.client.deleteDesign({ params }))).toBe('ok');
  });

  test('is judged as it stands', async () => {
    const params = {
      id: valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile() } })).id,
    };
    const { verdict } = valueFrom(await architect.client.getDesignVerdict({ params }));
    expect(verdict.design.name).toBe('Two routers');
    expect(verdict.flows.map(({ id }) => id)).toEqual(['f1']);
    const listed = valueFrom(await architect.client.getDesign({ params })).score;
    expect(listed).toEqual(verdict.score.overall);
  });

  test('takes the content of a file, whose name is the new name', async () => {
    const params = { id: (await create('Before')).id };
    const after = valueFrom(await architect.client.replaceDesignFile({ params, body: { text: designFile('After') } }));
    expect(after).toMatchObject({ name: 'After', components: 2, links: 1, flows: 1 });
  });

  test('an id that is none is not found, whatever it contains', async () => {
    expect(codeOf(await architect.client.getDesign({ params: { id: 'nothing' } }))).toBe('not-found');
    expect((await architect.fetch('/api/designs/%00')).status).toBe(400);
  });
});

test('the JSON Schema of the design file is open to every editor', async () => {
  const answer = await app.visitor().fetch('/api/design.schema.json');
  expect(await answer.json()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
  });
});
