import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findComponentKind, findLinkKind, type Locale, readDesign } from '@spandrel/model';
import { findRule, judge, policyFor, practices, rules } from '@spandrel/rules';
import { describe, expect, test } from 'vitest';
import { findGuide, guideDesignText, guides, loadGuidePage } from './index.ts';

const pagesFolder = join(import.meta.dirname, 'pages');
const locales: readonly Locale[] = ['en', 'ko'];

/** The sections of every page, in order. */
const sections: Readonly<Record<Locale, readonly string[]>> = {
  en: ['The pattern', 'When to use it', 'Trade-offs', 'What goes wrong', 'How to check it here', 'References'],
  ko: ['패턴', '언제 쓰나요', '장단점 비교', '잘못되기 쉬운 점', '이 도구로 확인하기', '참고 자료'],
};

const headingsOf = (page: string): readonly string[] => page.split('\n').filter((line) => /^#+ /.test(line));

const sectionOf = (page: string, heading: string): string =>
  page
    .split(/^## /m)
    .find((section) => section.startsWith(`${heading}\n`))
    ?.slice(heading.length) ?? '';

/** Columns of each row of the first table, without its rule line. */
const tableOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s:|-]+\|$/.test(line))
    .map((line) => line.split('|').slice(1, -1));

const checksNamedIn = (page: string): readonly string[] =>
  [...page.matchAll(/`((?:scal|rel|sec|perf|maint)\.[a-z0-9-]+)`/g)].flatMap(([, id]) => id ?? []);

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, address]) => address ?? []);

const isCheck = (id: string): boolean => findRule(id) !== undefined || practices.some((practice) => practice.id === id);

const pageOf = (id: string, locale: Locale): string => readFileSync(join(pagesFolder, id, `${locale}.md`), 'utf8');

const designOf = (id: string, locale: Locale) => {
  const result = readDesign(guideDesignText(id, locale) ?? '');
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.design;
};

describe('the guides', () => {
  test('cover the four parts of the lecture with 23 pages', () => {
    expect(guides).toHaveLength(23);
    expect([...new Set(guides.map(({ section }) => section))].sort()).toEqual([1, 2, 3, 4]);
  });

  test('are the folders of pages, sorted', () => {
    expect(guides.map(({ id }) => id)).toEqual(readdirSync(pagesFolder).sort());
  });

  test('are found by id, and nothing is found for another', async () => {
    expect(findGuide('connectivity-models')?.section).toBe(1);
    expect(findGuide('nowhere')).toBeUndefined();
    expect(guideDesignText('nowhere', 'en')).toBeUndefined();
    expect(await loadGuidePage('nowhere', 'ko')).toBeUndefined();
  });
});

describe.each(guides.map((guide) => ({ guide })))('the guide $guide.id', ({ guide }) => {
  test.each(locales)('is bundled as it stands in its folder (%s)', async (locale) => {
    expect(await loadGuidePage(guide.id, locale)).toBe(pageOf(guide.id, locale));
  });

  test.each(locales)('has its title and the same sections as all others (%s)', (locale) => {
    expect(headingsOf(pageOf(guide.id, locale))).toEqual([
      `# ${guide.title[locale]}`,
      ...sections[locale].map((heading) => `## ${heading}`),
    ]);
  });

  test.each(locales)('says something in every section (%s)', (locale) => {
    const page = pageOf(guide.id, locale);
    for (const heading of sections[locale]) expect(sectionOf(page, heading).length).toBeGreaterThan(100);
  });

  test.each(locales)('compares alternatives in a table of equally long rows (%s)', (locale) => {
    const rows = tableOf(sectionOf(pageOf(guide.id, locale), sections[locale][2] ?? ''));
    expect(rows.length).toBeGreaterThanOrEqual(4);
    expect(rows[0]?.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  test('compares the same things in both languages', () => {
    const [en, ko] = locales.map((locale) =>
      tableOf(sectionOf(pageOf(guide.id, locale), sections[locale][2] ?? '')).map((row) => row.length),
    );
    expect(ko).toEqual(en);
  });

  test.each(locales)('names only checks that exist (%s)', (locale) => {
    expect(checksNamedIn(pageOf(guide.id, locale)).filter((id) => !isCheck(id))).toEqual([]);
  });

  test('names the same checks in both languages', () => {
    const named = (locale: Locale) => [...new Set(checksNamedIn(pageOf(guide.id, locale)))].sort();
    expect(named('ko')).toEqual(named('en'));
    expect(named('en').length).toBeGreaterThanOrEqual(3);
  });

  test('refers to the same public pages in both languages', () => {
    const referred = (locale: Locale) => linksIn(pageOf(guide.id, locale));
    expect(referred('ko')).toEqual(referred('en'));
    expect(referred('en').length).toBeGreaterThanOrEqual(3);
    for (const address of referred('en')) expect(address).toMatch(/^https:\/\//);
  });

  test('lists rules, kinds and practices that exist, once each', () => {
    const known = (list: readonly string[], exists: (id: string) => boolean) => {
      expect(list.filter((id) => !exists(id))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    };
    known(guide.rules, (id) => rules.some((rule) => rule.id === id));
    known(guide.kinds, (id) => findComponentKind(id) !== undefined || findLinkKind(id) !== undefined);
    known(guide.practices, (id) => practices.some((practice) => practice.id === id));
    expect(guide.rules.length).toBeGreaterThanOrEqual(4);
    for (const list of [guide.rules, guide.kinds, guide.practices]) {
      expect(list.length).toBeGreaterThanOrEqual(3);
      expect(list.length).toBeLessThanOrEqual(12);
    }
  });

  test('says when what is outdated changed, and where that can be read', () => {
    for (const { since, source } of guide.outdated) {
      expect(since).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(source.url).toMatch(/^https:\/\//);
    }
  });
});

describe.each(guides.map((guide) => ({ guide })))('the diagram of $guide.id', ({ guide }) => {
  test.each(locales)(
    'is a valid design with a place for every component and a flow that asks for something (%s)',
    (locale) => {
      const design = designOf(guide.id, locale);
      expect(design.components.filter(({ id }) => design.layout[id] === undefined)).toEqual([]);
      expect(design.flows.filter(({ requires }) => Object.keys(requires ?? {}).length > 0).length).toBeGreaterThan(0);
    },
  );

  test('is the same drawing in both languages, with words of its own', () => {
    const [en, ko] = locales.map((locale) => designOf(guide.id, locale));
    expect(ko?.components.map(({ id }) => id)).toEqual(en?.components.map(({ id }) => id));
    expect(ko?.description).not.toBe(en?.description);
    expect(ko?.description).toMatch(/[가-힣]/);
  });

  test('is a good example: strong, with nothing severe to say against it', () => {
    const design = designOf(guide.id, 'en');
    const { score, findings } = judge(design, policyFor(design.profile), { today: '2026-11-01' });
    const severe = findings.filter(({ severity }) => severity === 'critical' || severity === 'high');
    expect(severe.map(({ rule, at }) => [rule, at])).toEqual([]);
    expect(score.overall.band).toBe('strong');
  });
});
