import { writeFile } from 'node:fs/promises';
import { expect, test } from '../journey.ts';
import { succeeded } from '../members.ts';
import { readPdf } from '../pdf-text.ts';
import { makeWorld } from '../screens.ts';
import { englishIn, expectKorean, visibleTexts } from '../visible-words.ts';

test('a person who chooses Korean has it on this page, and on every device', async ({ openAs }) => {
  const page = await openAs('architect');
  await page.goto('/rules?id=rel.single-link');
  await expect(page.getByRole('article').getByRole('heading').nth(1)).toBeVisible();
  const english = (await visibleTexts(page.getByRole('article'))).flatMap((text) => englishIn(text, []));
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

test('no English sentence remains in what explains rules, practices, patterns, analyses and kinds', async ({
  openAs,
}) => {
  test.setTimeout(180_000);
  const page = await openAs('reader', { language: 'ko' });
  // Every rule has a text of its own; kinds share most of theirs, so that one in four shows it all.
  for (const [place, step] of [
    ['/rules', 1],
    ['/practices', 1],
    ['/guides', 1],
    ['/analyses', 1],
    ['/kinds', 4],
  ] as const) {
    await page.goto(place);
    await expect(page.getByRole('main').getByRole('navigation').getByRole('link').first()).toBeVisible();
    const entries = await page.getByRole('main').getByRole('navigation').getByRole('link').all();
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries.filter((_, index) => index % step === 0)) {
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
