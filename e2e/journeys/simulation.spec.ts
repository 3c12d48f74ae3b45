import type { Page } from '@playwright/test';
import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';
import { simulationPanel } from '../pages/simulation-panel.ts';
import { expectKorean, visibleTexts } from '../visible-words.ts';

const openSubmariner = async (page: Page): Promise<string> => {
  const id = await createDesign(page, { from: 'sample', sample: 'submariner-broker' });
  await editorPage(page).open(id);
  return id;
};

test('failures are simulated on the drawing, and nothing of them is written', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  const panel = simulationPanel(page);
  const id = await openSubmariner(page);
  await editor.expectSaved();
  const file = async () => (await page.request.get(`/api/designs/${id}/file`, { params: { format: 'json' } })).text();
  const before = await file();

  await test.step('a click on a gateway breaks the flow over it', async () => {
    await page.getByRole('button', { name: 'Simulate failures' }).click();
    await expect(panel.summary).toHaveText('Nothing is failed yet. All flows are as designed.');
    await editor.select('West gateway');
    await expect(editor.component('West gateway')).toHaveAttribute('aria-pressed', 'true');
    await expect(panel.summary).toHaveText('Of 1 flow: 1 broken, 0 degraded, 0 rerouted');
    await expect(panel.outcome('West to East')).toContainText('broken');
    await expect(panel.outcome('West to East')).toContainText('No permitted way is left.');
    await expect(panel.legend).toContainText('way of a broken flow');
  });

  await test.step('all single failures are ranked, and one of them is failed from the table', async () => {
    await panel.tab('N-1').click();
    await expect(panel.failure('West gateway')).toHaveAttribute('aria-pressed', 'true');
    // The rank, then what breaks.
    await expect(panel.table.getByRole('row').nth(1).getByRole('cell')).toHaveText(['1', '1', '0', '0']);
    await panel.failure('East gateway').click();
    await expect(editor.component('East gateway')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.component('West gateway')).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('pairs are tried on request; what to strengthen first says what it saves', async () => {
    await panel.tab('N-2').click();
    await panel.compute.click();
    await expect(panel.region).toContainText('No pair breaks a flow that neither of its members breaks alone.');
    await panel.tab('Strengthen').click();
    await expect(panel.region.getByRole('listitem').filter({ hasText: 'a month' }).first()).toContainText('gateway');
  });

  await test.step('somebody else’s edit runs the simulation again', async () => {
    await panel.tab('Flows').click();
    await expect(panel.outcome('West to East')).toContainText('broken');
    const other = await openAs('owner');
    const theirs = editorPage(other);
    await theirs.open(id);
    await theirs.select('East gateway');
    await other.keyboard.press('Delete');
    await theirs.expectSaved();
    await expect(editor.component('East gateway')).toHaveCount(0);
    await expect(panel.outcome('West to East')).toContainText('no way even before');
    await theirs.undo.click();
    await theirs.expectSaved();
    await expect(editor.component('East gateway')).toBeVisible();
  });

  await test.step('Escape leaves it, and the design is what it was', async () => {
    await page.keyboard.press('Escape');
    await expect(editor.tab('Review')).toBeVisible();
    await expect(editor.component('East gateway')).toHaveAttribute('aria-pressed', 'false');
    expect(JSON.parse(await file())).toEqual(JSON.parse(before));
  });
});

test('failures are simulated without a pointer', async ({ openAs }) => {
  const page = await openAs('reader');
  const architect = await openAs('architect');
  const editor = editorPage(page);
  const panel = simulationPanel(page);
  await editor.open(await openSubmariner(architect));
  await page.keyboard.press('f');
  await expect(panel.summary).toBeVisible();
  await editor.component('West gateway').focus();
  await page.keyboard.press('Enter');
  await expect(panel.outcome('West to East')).toContainText('broken');
  await page.keyboard.press('Enter');
  await expect(panel.outcome('West to East')).toContainText('unaffected');
  await page.keyboard.press('Escape');
  await expect(panel.region).toHaveCount(0);
});

test('what shares a risk fails as one', async ({ openAs }) => {
  const page = await openAs('architect');
  const panel = simulationPanel(page);
  await editorPage(page).open(
    await createDesign(page, { from: 'sample', sample: 'direct-connect-maximum-resiliency' }),
  );
  await page.keyboard.press('f');
  const groups = panel.region.getByRole('combobox', { name: 'Fail a shared-risk group' });
  await groups.click();
  await page.keyboard.press('Escape');
  await expect(groups).toBeVisible();
  await groups.click();
  await page.getByRole('option', { name: 'device «a1»' }).click();
  await expect(panel.summary).toHaveText('Of 1 flow: 0 broken, 0 degraded, 1 rerouted');
  await expect(panel.region).toContainText('Down with it: Circuit A1');
  await panel.region.getByRole('button', { name: 'Restore device «a1»' }).click();
  await expect(panel.summary).toHaveText('Nothing is failed yet. All flows are as designed.');
});

test('an overlay explains its colours, figures and gaps, and is remembered', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  await openSubmariner(page);
  await page.keyboard.press('o');
  await page.getByRole('menuitemradio', { name: 'Utilisation' }).press('Enter');
  const legend = page.getByRole('region', { name: 'Legend: Utilisation' });
  await expect(legend).toContainText('25% – 50%');
  await expect(legend).toContainText('above 90%');
  await expect(editor.drawing.getByText('25%', { exact: true }).first()).toBeVisible();
  await expect(legend.getByRole('listitem').filter({ hasText: 'without a value' })).toContainText('1 element');
  await legend.getByText('Highest first').click();
  await legend.getByRole('button', { name: 'Show West gateway: 25%' }).click();
  await expect(editor.component('West gateway')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(legend).toContainText('Load when every flow is at its peak');
  await page.keyboard.press('o');
  await page.getByRole('menuitemradio', { name: 'Findings' }).click();
  await expect(legend).toHaveCount(0);
});

test('simulation and overlays speak Korean', async ({ openAs }) => {
  const page = await openAs('architect', { language: 'ko', colorScheme: 'dark' });
  const id = await createDesign(page, { from: 'sample', sample: 'submariner-broker', locale: 'ko' });
  await page.goto(`/designs/${id}`);
  const drawing = page.getByRole('application', { name: '구성도' });
  await expect(drawing).toBeVisible();
  await page.keyboard.press('o');
  await page.getByRole('menuitemradio', { name: '장애 영향 범위' }).click();
  const legend = page.getByRole('region', { name: '범례: 장애 영향 범위' });
  await expect(legend).toContainText('75% 초과');
  expectKorean(await visibleTexts(legend), 'legend');
  await page.keyboard.press('f');
  const panel = page.getByRole('complementary');
  await drawing.locator('[data-id="gw-w"]').focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('status')).toHaveText('플로우 1개 중 중단 1개, 저하 0개, 우회 0개');
  expectKorean(await visibleTexts(panel), 'simulation');
  await panel.getByRole('tab', { name: 'N-1' }).click();
  await expect(panel.getByRole('table')).toBeVisible();
  expectKorean(await visibleTexts(panel), 'single failures');
  await page.keyboard.press('Escape');
  await page.keyboard.press('o');
  await page.getByRole('menuitemradio', { name: '발견 사항' }).click();
});
