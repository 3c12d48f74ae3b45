import { writeFile } from 'node:fs/promises';
import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';

const head = 'spandrel: 1\nname: Bad\n';

/** Files as they go wrong, with the place and the sentence people must read. */
const files = [
  { what: 'a broken file', text: `${head}components: [ { id: a`, place: /^3:\d+/, says: /YAML|JSON/ },
  {
    what: 'an unknown kind',
    text: `${head}components:\n  - { id: a, kind: routr }\n`,
    place: '4:20',
    says: 'There is no kind «routr».',
  },
  {
    what: 'a cycle of parents',
    text: `${head}components:\n  - { id: a, kind: data-center, parent: b }\n  - { id: b, kind: data-center, parent: a }\n`,
    place: /^[45]:/,
    says: /contain/,
  },
  { what: 'a NUL byte', text: `${head}description: "a\0b"\n`, place: /^3:/, says: /NUL/ },
  { what: 'a wrong version number', text: 'spandrel: 9\nname: Bad\n', place: '1:11', says: /9/ },
  {
    what: 'an id used twice',
    text: `${head}components:\n  - { id: a, kind: router }\n  - { id: a, kind: router }\n`,
    place: /^5:/,
    says: /«a»/,
  },
] as const;

test('a file that cannot be read is refused with line and sentence, and nothing is created', async ({
  openAs,
}, info) => {
  const page = await openAs('architect');
  const count = async () => (await (await page.request.get('/api/designs')).json()).total;
  await createDesign(page, { from: 'blank', name: 'Bystander' });
  const before = await count();
  await page.goto('/');
  await page.getByRole('button', { name: 'New design' }).click();
  const dialog = page.getByRole('dialog', { name: 'New design' });
  await dialog.getByRole('tab', { name: 'File' }).click();
  const input = dialog.locator('input[type=file]');

  for (const [index, { what, text, place, says }] of files.entries()) {
    await test.step(what, async () => {
      const name = `bad-${index}.yaml`;
      await input.setInputFiles({ name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
      await expect(dialog.getByRole('alert')).toContainText(`“${name}”`);
      await expect(dialog.getByRole('alert')).toContainText('Nothing was created.');
      const row = dialog.getByRole('row').first();
      await expect(row.getByRole('cell').first()).toHaveText(place);
      await expect(row).toContainText(says);
    });
  }

  await test.step('50 MB of JSON', async () => {
    const text = `{"spandrel":1,"name":"${'x'.repeat(50_000_000)}"}`;
    const path = info.outputPath('huge.json');
    await writeFile(path, text);
    await input.setInputFiles(path);
    await expect(dialog.getByRole('alert')).toHaveText(/The file “huge.json” is larger than \d+ MiB\./);
    const refused = await page.request.post('/api/designs', { data: { from: 'file', text } });
    expect(refused.status()).toBe(413);
    expect((await refused.json()).error.message).toMatch(/large/);
  });

  expect(await count()).toBe(before);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Bystander' }).first()).toBeVisible();
});

test('a design keeps its content when a file to replace it is refused', async ({ openAs }) => {
  const page = await openAs('architect');
  const id = await createDesign(page, { from: 'sample', sample: 'submariner-broker' });
  const read = async () => (await page.request.get(`/api/designs/${id}/file`)).text();
  const before = await read();
  for (const { what, text } of files) {
    const refused = await page.request.put(`/api/designs/${id}/file`, { data: { text, filename: 'bad.yaml' } });
    expect(refused.status(), what).toBe(422);
    const { error } = await refused.json();
    expect(error.problems[0].message.ko, what).toMatch(/[가-힣]/);
  }
  expect(await read()).toBe(before);
});
