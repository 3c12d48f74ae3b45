import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { password, succeeded } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';
import { makeDataDir, startServer, type TestServer } from '../start-server.ts';

let server: TestServer;
let removeData: () => Promise<void>;

test.beforeEach(async () => {
  const { dataDir, remove } = await makeDataDir();
  server = await startServer(dataDir);
  removeData = remove;
});
test.afterEach(async () => {
  await server.stop();
  await removeData();
});

const restart = async () => {
  server = await startServer(server.dataDir, server.port);
};

/** Ends the embedded database as hard as the server: what a power cut does. */
const killDatabase = async () => {
  const [pid] = (await readFile(join(server.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGKILL');
};

const drawAsOwner = async (page: Page): Promise<string> => {
  const account = { name: 'Ada Kim', email: 'ada@example.com', password };
  await succeeded(await page.request.post('/api/auth/sign-up/email', { data: account }));
  const id = await createDesign(page, { from: 'blank', name: 'Durable' });
  await editorPage(page).open(id);
  return id;
};

/** Keeps, in the page, the largest number of components that stood there while the header said they were saved. */
const recordSaved = (page: Page) =>
  page.evaluate(() => {
    const record = () => {
      const saved = [...document.querySelectorAll('[role="status"]')].some(
        ({ textContent }) => textContent === 'Saved',
      );
      const drawn = document.querySelectorAll('[role="application"] [role="button"]').length;
      const most = Number(document.body.dataset.saved ?? 0);
      if (saved && drawn > most) document.body.dataset.saved = String(drawn);
    };
    new MutationObserver(record).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

test('every edit shown as saved outlives a power cut in the middle of drawing', async ({ openAs }) => {
  const page = await openAs('stranger', { baseURL: server.baseUrl });
  const id = await drawAsOwner(page);
  const editor = editorPage(page);
  await recordSaved(page);
  for (let drawn = 1; drawn <= 24; drawn += 1) {
    await editor.add('Customer router');
    if (drawn === 16) {
      await Promise.all([server.kill(), killDatabase()]);
    }
  }
  await editor.expectSaveState('Offline, not saved');
  const saved = Number(await page.locator('body').getAttribute('data-saved'));
  expect(saved).toBeGreaterThan(0);
  const cookies = await page.context().storageState();
  // The tab must not bring back what the server lost.
  await page.close({ runBeforeUnload: false });

  await restart();
  const later = await openAs('stranger', { baseURL: server.baseUrl, storageState: cookies });
  await editorPage(later).open(id);
  expect(
    await editorPage(later).drawing.getByRole('button', { name: 'Customer router' }).count(),
  ).toBeGreaterThanOrEqual(saved);
});

test('a tab outlives its server: it says so, draws on, and brings its edits when the server is back', async ({
  openAs,
}) => {
  const page = await openAs('stranger', { baseURL: server.baseUrl });
  const id = await drawAsOwner(page);
  const editor = editorPage(page);
  await editor.add('Data center');
  await editor.expectSaved();
  await server.kill();
  await editor.expectSaveState('Offline');
  await editor.add('VPN gateway');
  await editor.add('Internet');
  await editor.expectSaveState('Offline, not saved');

  await restart();
  await expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 });
  await page.reload();
  for (const name of ['Data center', 'VPN gateway', 'Internet']) await expect(editor.component(name)).toBeVisible();

  const answer = await succeeded(await page.request.get(`/api/designs/${id}`));
  expect((await answer.json()).components).toBe(3);
});
