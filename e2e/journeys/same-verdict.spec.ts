import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createDesign, type SampleId, samples } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';
import { setPolicy } from '../policy.ts';

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

/** What is looked at of a verdict here. */
interface Verdict {
  readonly score: { readonly overall: { readonly value: number } };
  readonly findings: readonly { readonly rule: string }[];
}

/** The verdict without its sentences, as text: equal only when every number, id and order is. */
const recorded = (text: string): string =>
  JSON.stringify(JSON.parse(text, (key, value: unknown) => (words.has(key) ? undefined : value)));

/** Judges a sample everywhere; holds the verdicts to be equal and gives the one. */
const judgeEverywhere = async (page: Page, sample: SampleId, folder: string): Promise<Verdict> => {
  await listenToWorkers(page);
  const id = await createDesign(page, { from: 'sample', sample });
  await editorPage(page).open(id);
  await expect(page.locator('html[data-verdict]')).toBeAttached();
  const fromBrowser = recorded((await page.locator('html').getAttribute('data-verdict')) ?? '');

  const answer = await page.request.get(`/api/designs/${id}/verdict`);
  const fromApi = recorded(JSON.stringify((await answer.json()).verdict));

  const [file, policy] = [`${folder}/${sample}.yaml`, `${folder}/policy.yaml`];
  await mkdir(folder, { recursive: true });
  await writeFile(file, await (await page.request.get(`/api/designs/${id}/file`)).text());
  await writeFile(policy, await (await page.request.get('/api/policy/file')).text());
  const command = [cli, 'check', file, '--policy', policy, '--format', 'json'];
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });

  expect(fromBrowser).toBe(fromApi);
  expect(recorded(stdout)).toBe(fromApi);
  return JSON.parse(fromApi);
};

for (const sample of samples) {
  test(`browser, API and command line give one verdict on ${sample}`, async ({ openAs }, info) => {
    const verdict = await judgeEverywhere(await openAs('architect'), sample, info.outputPath());
    expect(verdict.score.overall.value).toBeGreaterThan(0);
  });
}

test('browser, API and command line give one verdict by the policy of the workspace', async ({ openAs }, info) => {
  const owner = await openAs('owner');
  const reason = 'For a journey.';
  const own = {
    id: 'own.circuit-names',
    principle: 'maintainability',
    topic: 'maint.standardisation',
    severity: 'high',
    title: { en: 'Circuit name', ko: '회선 이름' },
    message: { en: '{name} is not named as agreed.', ko: '{name} 회선의 이름이 약속과 다릅니다.' },
    remedy: { en: 'Rename it.', ko: '이름을 바꾸세요.' },
    appliesTo: 'link',
    when: 'self.kind == "direct-connect"',
    check: 'self.name.like("KR-*")',
  };
  await setPolicy(owner, {
    rules: { 'maint.no-monitoring': { off: true, reason } },
    principleWeights: { values: { security: 1, performance: 0 }, reason },
    thresholds: { utilisation: { value: 0.1, reason } },
    ownRules: [own],
  });
  try {
    const verdict = await judgeEverywhere(owner, 'direct-connect-maximum-resiliency', info.outputPath());
    const rules = verdict.findings.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule === own.id)).toHaveLength(4);
    expect(rules).not.toContain('maint.no-monitoring');
  } finally {
    await setPolicy(owner, {});
  }
});
