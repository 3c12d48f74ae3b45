import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { type MemberRole, members, succeeded } from '../members.ts';
import { readPdf } from '../pdf-text.ts';
import { makeWorld, screens } from '../screens.ts';
import { englishIn, visibleTexts } from '../visible-words.ts';

/** What people called things, and values of properties, in whatever language they were written. */
const names = [...Object.values(members).map(({ name }) => name), 'allowedSources: any'];

const expectKorean = (texts: readonly string[], where: string, ownNames: readonly string[] = []) => {
  const english = texts.flatMap((text) => englishIn(text, [...names, ...ownNames]).map((run) => `${run} ← ${text}`));
  expect.soft(english, `English in: ${where}`).toEqual([]);
};

test('a person who chooses Korean has it on this page, and on every device', async ({ openAs }) => {
  const page = await openAs('architect');
  await page.goto('/rules?id=rel.single-link');
  await expect(page.getByRole('article').getByRole('heading').nth(1)).toBeVisible();
  const english = (await visibleTexts(page.getByRole('article'))).flatMap((text) => englishIn(text, names));
  expect(english.length, 'English sentences before').toBeGreaterThan(5);
  await page.goto('/');
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('menuitem', { name: '한국어' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '설계' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect
    .poll(async () => (await (await page.request.get('/api/session')).json()).user.locale, 'language of the account')
    .toBe('ko');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: '설계' })).toBeVisible();
});

test('no English sentence remains on any screen', async ({ openAs }) => {
  test.setTimeout(180_000);
  const pages = new Map<MemberRole | 'stranger', Page>();
  const pageOf = async (who: MemberRole | 'stranger') => {
    const page = pages.get(who) ?? (await openAs(who, { language: 'ko' }));
    pages.set(who, page);
    return page;
  };
  const world = await makeWorld(await pageOf('owner'), await pageOf('reviewer'), 'ko');
  const designs = await succeeded(await (await pageOf('owner')).request.get('/api/designs?pageSize=100'));
  const { items }: { items: { name: string }[] } = await designs.json();
  const designNames = items.map(({ name }) => name);
  for (const { name, who, show } of screens) {
    await test.step(name, async () => {
      const page = await pageOf(who);
      await show(page, world);
      expectKorean([await page.title(), ...(await visibleTexts(page.locator('body')))], name, designNames);
      await page.unrouteAll();
    });
  }
});

test('no English sentence remains in what explains rules and kinds', async ({ openAs }) => {
  test.setTimeout(180_000);
  const page = await openAs('reader', { language: 'ko' });
  for (const place of ['/rules', '/kinds']) {
    await page.goto(place);
    await expect(page.getByRole('main').getByRole('navigation').getByRole('link').first()).toBeVisible();
    const entries = await page.getByRole('main').getByRole('navigation').getByRole('link').all();
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) {
      await entry.click();
      const article = page.getByRole('article');
      await expect(article.getByRole('heading').nth(1)).toBeVisible();
      expectKorean(await visibleTexts(article), page.url());
    }
  }
});

test('no English sentence remains in the report', async ({ openAs }, info) => {
  const [owner, reviewer] = [await openAs('owner', { language: 'ko' }), await openAs('reviewer', { language: 'ko' })];
  const { version } = await makeWorld(owner, reviewer, 'ko');
  const answer = await succeeded(await owner.request.get(`/api/versions/${version}/report.pdf?locale=ko`));
  const path = info.outputPath('report.pdf');
  await writeFile(path, await answer.body());
  const pages = await readPdf(path);
  expect(pages.flat().join(' ')).toContain('단일 장애점');
  for (const [index, lines] of pages.entries()) expectKorean(lines, `page ${index + 1}`);
});
