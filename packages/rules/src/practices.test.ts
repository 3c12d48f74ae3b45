import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales } from '@spandrel/model';
import { describe, expect, test } from 'vitest';
import { rules } from './catalog.generated.ts';
import type { PracticeQuestion } from './define-practice.ts';
import { practices } from './practices.generated.ts';
import { topics } from './topics.ts';

const prefixes = {
  scalability: 'scal',
  reliability: 'rel',
  security: 'sec',
  performance: 'perf',
  maintainability: 'maint',
} as const;

const root = fileURLToPath(new URL('./practices', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join(root, path));

const sentencesOf = ({ question, why, documented, tested }: PracticeQuestion) => [question, why, documented, tested];

describe.each(practices.map((practice) => [practice.id, practice] as const))('%s', (id, practice) => {
  test('lies in the folder of its principle, in a file of its name, under a topic of that principle', () => {
    const file = files.find((each) => basename(each) === `${id}.ts`);
    expect(file && basename(dirname(file))).toBe(practice.principle);
    expect(id.startsWith(`${prefixes[practice.principle]}.`)).toBe(true);
    expect(topics[practice.topic].principle).toBe(practice.principle);
  });

  test('says everything in each language', () => {
    for (const { en, ko } of sentencesOf(practice)) {
      expect(en).not.toMatch(/[가-힣]/);
      expect(ko).toMatch(/[가-힣]/);
      for (const text of [en, ko]) {
        expect(text).toBe(text.trim());
        expect(text).toMatch(/[.?]$/);
      }
    }
  });

  test.each(locales)('asks one question in %s and answers it with statements', (locale) => {
    expect(practice.question[locale]).toMatch(/^[^?]+\?$/);
    for (const statement of [practice.why, practice.documented, practice.tested]) {
      expect(statement[locale]).toMatch(locale === 'en' ? /\.$/ : /니다\.$/);
    }
  });

  test('has references that can be opened', () => {
    expect(practice.references.length).toBeGreaterThan(0);
    for (const { title, url } of practice.references) {
      expect(title).toMatch(/\S/);
      expect(url).toMatch(/^https:\/\//);
    }
  });
});

describe('the practice questions', () => {
  test('are as many as their files, each under one id', () => {
    expect(practices.map(({ id }) => id)).toEqual(files.map((file) => basename(file, '.ts')).sort());
    expect(practices).toHaveLength(59);
    expect(new Set(practices.map(({ id }) => id)).size).toBe(practices.length);
  });

  test('share no id with a rule', () => {
    const ruleIds = new Set(rules.map(({ id }) => id));
    expect(practices.filter(({ id }) => ruleIds.has(id))).toEqual([]);
  });

  test.each(locales)('repeat no text in %s', (locale) => {
    const texts = practices.flatMap((practice) => sentencesOf(practice).map((sentence) => sentence[locale]));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
