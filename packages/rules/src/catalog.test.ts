import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '@spandrel/model';
import { describe, expect, test } from 'vitest';
import { rules } from './catalog.generated.ts';
import { toolVersion } from './tool-version.ts';
import { topicIds, topics } from './topics.ts';

const catalog = fileURLToPath(new URL('./catalog', import.meta.url));
const prefixes = {
  scalability: 'scal',
  reliability: 'rel',
  security: 'sec',
  performance: 'perf',
  maintainability: 'maint',
} as const;
const headings = {
  en: ['Why it matters', 'What exactly is checked', 'How to fix', 'When it is fine', 'References'],
  ko: ['왜 중요한가요', '무엇을 확인하나요', '어떻게 고치나요', '괜찮은 경우', '참고 자료'],
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const files = filesBelow(catalog);
const fileOf = (id: string) => files.find((file) => basename(file) === `${id}.ts`) ?? '';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const file = fileOf(id);

  test('lies in the folder of its principle and topic, in a file of its name', () => {
    expect(existsSync(file)).toBe(true);
    const topicFolder = dirname(file);
    expect(`${prefixes[rule.principle]}.${basename(topicFolder)}`).toBe(rule.topic);
    expect(basename(dirname(topicFolder))).toBe(rule.principle);
    expect(id.startsWith(`${prefixes[rule.principle]}.`)).toBe(true);
    expect(topics[rule.topic].principle).toBe(rule.principle);
  });

  test('has a test beside it', () => {
    expect(files).toContain(file.replace(/\.ts$/, '.test.ts'));
  });

  test.each(locales)('has a page in %s with every heading and its title', (locale) => {
    const page = readFileSync(file.replace(/\.ts$/, `.${locale}.md`), 'utf8');
    expect(page.split('\n')[0]).toBe(`# ${rule.title[locale]}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings[locale]);
    for (const { url } of rule.references) expect(page).toContain(url);
  });

  test('has a title in each language and a reference', () => {
    expect(rule.title.en).not.toMatch(/[가-힣]/);
    expect(rule.title.ko).toMatch(/[가-힣]/);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const { url } of rule.references) expect(url).toMatch(/^https:\/\//);
  });
});

describe('the catalog', () => {
  test('has as many rules as rule files, each under one id', () => {
    const ruleFiles = files.filter((file) => /^[a-z]+\.[a-z0-9-]+\.ts$/.test(basename(file)));
    expect(rules.map(({ id }) => id)).toEqual(ruleFiles.map((file) => basename(file, '.ts')).sort());
    expect(new Set(rules.map(({ id }) => id)).size).toBe(178);
  });

  test('has no page without its rule', () => {
    const pages = files
      .filter((file) => file.endsWith('.md'))
      .map((file) => basename(file).replace(/\.(en|ko)\.md$/, ''));
    for (const page of pages) expect(rules.map(({ id }) => id)).toContain(page);
  });

  test('offers edits for the rules whose remedy is mechanical', () => {
    expect(rules.filter(({ fix }) => fix !== undefined).length).toBeGreaterThanOrEqual(60);
  });

  test('has seven topics for each of the five principles', () => {
    expect(topicIds).toHaveLength(35);
    for (const id of topicIds) expect(topics[id].name.ko).toMatch(/[가-힣]/);
  });

  test('is generated from what the files say', () => {
    const script = fileURLToPath(new URL('../../../scripts/generate-rules.mjs', import.meta.url));
    expect(execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8' })).toBe('');
  });
});

test('the version printed in verdicts is the one in the manifest', () => {
  const manifest = readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8');
  expect(manifest).toContain(`"version": "${toolVersion}"`);
});
