import { expect, test } from '../journey.ts';

test('a pattern is read, compared, opened as a design and judged', async ({ openAs }) => {
  const page = await openAs('architect');
  await page.goto('/');
  const main = page.getByRole('main');
  const article = page.getByRole('article');

  await test.step('a guide says when a pattern fits, what it costs, and what has changed since', async () => {
    await page.getByRole('link', { name: 'Knowledge' }).click();
    await main.getByRole('link', { name: /^Cluster connectivity models/ }).click();
    await expect(article.getByRole('heading', { name: 'When to use it' })).toBeVisible();
    await expect(article.getByRole('table')).toContainText('Flat');
    await expect(article.getByText('Changed since the lecture')).toBeVisible();
    await expect(article.getByRole('figure')).toBeVisible();
  });

  await test.step('its decision helper ranks the options, and says what is impossible', async () => {
    await main
      .getByRole('navigation')
      .getByRole('link', { name: /connectivity-model$/ })
      .click();
    await article.getByRole('radiogroup').first().getByRole('radio').last().check();
    await expect(article.getByText(/^1 of \d+ answered$/)).toBeVisible();
    await expect(article.getByRole('heading', { level: 4 })).toHaveCount(3);
    await article.getByRole('button', { name: 'Clear the answers' }).click();
    await expect(article.getByText(/^0 of \d+ answered$/)).toBeVisible();
  });

  await test.step('its rules lead to their pages', async () => {
    await page.goto('/guides?id=connectivity-models');
    await article.getByRole('link', { name: 'Overlapping address ranges' }).click();
    await expect(page).toHaveURL(/\/rules\?id=scal.cidr-overlap/);
    await expect(article.getByRole('heading', { level: 2, name: 'Overlapping address ranges' })).toBeVisible();
  });

  await test.step('its diagram becomes a design of one’s own', async () => {
    await page.goto('/guides?id=connectivity-models');
    await article.getByRole('button', { name: 'Open as a design' }).click();
    await expect(page).toHaveURL(/\/designs\//);
    await expect(page.locator('.react-flow__node').first()).toBeVisible();
  });
});

test('every line of the lecture leads to its place', async ({ openAs }) => {
  const page = await openAs('reader', { language: 'ko' });
  await page.goto('/lecture');
  const main = page.getByRole('main');
  await expect(main.getByText('항목 648개')).toBeVisible();
  await main.getByRole('searchbox').fill('kube-proxy');
  await expect(main.getByRole('listitem').first()).toBeVisible();
  await main.getByRole('searchbox').fill('CNI 성능 최적화');
  await main.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/guides\?id=cni-tuning/);
  await expect(page.getByRole('article').getByRole('heading', { level: 2, name: 'CNI 성능 최적화' })).toBeVisible();
});

test('somebody who only reads opens no designs from a guide', async ({ openAs }) => {
  const page = await openAs('reader');
  await page.goto('/guides?id=connectivity-models');
  await expect(page.getByRole('article').getByRole('figure')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open as a design' })).toHaveCount(0);
});
