import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createDesign, samples } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';

const cli = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));

/** Has the page keep what its own worker answers to the editor, from the first message on. */
const listenToWorkers = (page: Page) =>
  page.addInitScript(() => {
    const OriginalWorker = Worker;
    globalThis.Worker = class extends OriginalWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ verdict?: unknown }>) => {
          if (data.verdict) document.documentElement.dataset.verdict = JSON.stringify(data.verdict);
        });
      }
    };
  });

/** What every surface adds to a verdict in words, so that people can read it. */
const words = new Set(['title', 'message', 'remedy', 'evidenceLines', 'locale', 'references']);

/** The verdict without its sentences, as text: equal only when every number, id and order is. */
const recorded = (text: string): string =>
  JSON.stringify(JSON.parse(text, (key, value: unknown) => (words.has(key) ? undefined : value)));

for (const sample of samples) {
  test(`browser, API and command line give one verdict on ${sample}`, async ({ openAs }, info) => {
    const page = await openAs('architect');
    await listenToWorkers(page);
    const id = await createDesign(page, { from: 'sample', sample });
    await editorPage(page).open(id);
    await expect(page.locator('html[data-verdict]')).toBeAttached();
    const fromBrowser = recorded((await page.locator('html').getAttribute('data-verdict')) ?? '');

    const answer = await page.request.get(`/api/designs/${id}/verdict`);
    const fromApi = recorded(JSON.stringify((await answer.json()).verdict));

    const file = info.outputPath(`${sample}.yaml`);
    await writeFile(file, await (await page.request.get(`/api/designs/${id}/file`)).text());
    const { stdout } = spawnSync(process.execPath, [cli, 'check', file, '--format', 'json'], { encoding: 'utf8' });

    expect(fromBrowser).toBe(fromApi);
    expect(recorded(stdout)).toBe(fromApi);
    expect(JSON.parse(fromApi).score.overall.value).toBeGreaterThan(0);
  });
}
