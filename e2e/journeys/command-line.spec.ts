import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sample = 'packages/model/samples/istio-multi-primary.yaml';

/** Runs the tool the way a pipeline does: from the root of the repository, through npm. */
const spandrel = (command: string) => {
  const result = spawnSync(`npm run --silent spandrel -- ${command}`, { cwd: root, shell: true, encoding: 'utf8' });
  return { status: result.status, data: result.stdout, talk: result.stderr };
};

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spandrel-cli-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the command line prints nothing but the verdict and ends as a gate needs it', () => {
  const judged = spandrel(`check ${sample} --format json`);
  expect(judged.status).toBe(0);
  expect(JSON.parse(judged.data).findings.length).toBeGreaterThan(0);
  expect(spandrel(`check ${sample} --fail-on critical`).status).toBe(1);
  const broken = join(folder, 'broken.yaml');
  writeFileSync(broken, 'spandrel: 1\nname: x\ncomponents:\n  - { id: a, kind: rooter }\n');
  const refused = spandrel(`check ${broken}`);
  expect(refused.status).toBe(2);
  expect(refused.data).toBe('');
  expect(refused.talk).toContain(`${broken}:4:20: There is no kind «rooter».`);
});

test('the command line does not mind a reader who has seen enough', () => {
  const { data, talk } = spandrel('kinds --format json | head -n 1');
  expect({ data, talk }).toEqual({ data: '{\n', talk: '' });
});

test('the command line writes the report as PDF', () => {
  const path = join(folder, 'report.pdf');
  expect(spandrel(`report ${sample} -o ${path} --lang ko`).status).toBe(0);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
});
