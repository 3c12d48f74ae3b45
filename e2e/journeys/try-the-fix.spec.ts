import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';
import { expectKorean, visibleTexts } from '../visible-words.ts';

test('the fix of a finding is tried, accepted and undone', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  await editor.open(await createDesign(page, { from: 'sample', sample: 'istio-multi-primary' }));
  await expect(editor.scoreChip).toBeVisible();
  const before = await editor.overall();
  const links = await editor.drawing.getByRole('group').count();
  const dialog = page.getByRole('dialog', { name: 'Try the fix' });
  const spof = 'Single link without an alternative';

  await test.step('a trial says what would change, and Cancel leaves nothing of it', async () => {
    await editor.finding(spof).click();
    await editor.side.getByRole('button', { name: 'Try the fix', exact: true }).click();
    await expect(dialog.getByRole('heading', { name: /findings? (is|are) resolved/ })).toBeVisible();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'is added' })).toBeVisible();
    await expect(dialog.getByRole('row', { name: /^Overall/ })).toContainText('+');
    await expect(dialog.getByRole('row', { name: /^Reliability/ })).toContainText('+');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(editor.drawing.getByRole('group')).toHaveCount(links);
    await expect(editor.undo).toBeDisabled();
  });

  await test.step('accepted, it is drawn, and the score rises', async () => {
    await editor.side.getByRole('button', { name: 'Try the fix', exact: true }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(editor.drawing.getByRole('group')).toHaveCount(links + 1);
    await expect.poll(editor.overall).toBeGreaterThan(before);
    await expect(editor.finding(spof)).toHaveCount(0);
  });

  await test.step('one undo takes all of it back', async () => {
    await editor.undo.click();
    await expect(editor.drawing.getByRole('group')).toHaveCount(links);
    await expect.poll(editor.overall).toBe(before);
  });

  await test.step('fixes are ranked when asked for, and tried from there', async () => {
    const steps = editor.side.getByRole('region', { name: 'Next steps' });
    await steps.getByRole('button', { name: 'Rank the fixes' }).click();
    await expect(steps.getByRole('listitem').first()).toContainText('1 change');
    await steps.getByRole('button', { name: `Try the fix: ${spof}` }).click();
    await dialog.getByRole('button', { name: 'Accept' }).click();
    await expect(steps).toContainText('The design has changed');
    await expect.poll(editor.overall).toBeGreaterThan(before);
    await editor.undo.click();
    await expect.poll(editor.overall).toBe(before);
  });
});

test('a flow opens to its proof, and each number to where it comes from', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  await editor.open(await createDesign(page, { from: 'sample', sample: 'direct-connect-maximum-resiliency' }));
  await editor.tab('Flows').click();
  await editor.side.getByRole('button', { name: /^Show the proof of/ }).click();
  const proof = editor.side.getByRole('article');

  await test.step('requirements say whether they are met', async () => {
    const rows = proof.getByRole('region', { name: 'What it requires' }).getByRole('row');
    await expect(rows.filter({ hasText: 'Required availability' })).toContainText('Met');
  });

  await test.step('the path leads to its elements', async () => {
    const path = proof.getByRole('region', { name: 'Path' });
    await expect(path.getByText('slowest')).toBeVisible();
    await path.getByRole('button', { name: 'Direct Connect gateway' }).click();
    await expect(editor.component('Direct Connect gateway')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the waterfall says what is stated and what assumed', async () => {
    const waterfall = proof.getByRole('region', { name: 'Where the time of a request goes' });
    await expect(waterfall.getByRole('listitem').filter({ hasText: 'TCP handshake' })).toContainText(/stated|assumed/);
    await waterfall.getByText(/^Following request/).click();
    await expect(waterfall.getByRole('listitem').filter({ hasText: 'Propagation' }).first()).toBeVisible();
    await expect(waterfall.getByRole('listitem').filter({ hasText: 'Name look-up' })).toHaveCount(0);
  });

  await test.step('a number opens to its terms', async () => {
    const figures = proof.getByRole('region', { name: 'Numbers and where they come from' });
    await figures.locator('summary').filter({ hasText: 'Availability' }).click();
    await expect(figures.getByText('What to strengthen first')).toBeVisible();
    await expect(figures.getByRole('table').first()).toContainText(/stated|assumed/);
  });

  await test.step('the way back leads to all flows', async () => {
    await proof.getByRole('button', { name: 'All flows' }).click();
    await expect(editor.side.getByRole('button', { name: /^Show the proof of/ })).toBeVisible();
  });
});

test('other places are compared for a component that a flow begins at, and it moves there', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  const text = JSON.stringify({
    spandrel: 1,
    name: 'Two sites',
    components: [
      { id: 'seoul', kind: 'data-center', name: 'Seoul' },
      { id: 'busan', kind: 'data-center', name: 'Busan' },
      { id: 'app', kind: 'service', name: 'Orders', parent: 'seoul' },
      { id: 'db', kind: 'database', name: 'Ledger', parent: 'busan' },
    ],
    links: [{ id: 'line', kind: 'link', from: 'seoul', to: 'busan', props: { latencyMs: 7 } }],
    flows: [{ id: 'f', from: 'app', to: 'db' }],
  });
  await editor.open(await createDesign(page, { from: 'file', text, filename: 'design.json' }));
  await editor.select('Orders');
  await editor.tab('Properties').click();
  const places = editor.side.getByRole('region', { name: 'What if it stood elsewhere?' });
  await places.getByRole('button', { name: 'Compare other places' }).click();
  await expect(places.getByRole('listitem')).toContainText('requests 14 → 0 ms');
  await places.getByRole('button', { name: /^Move into Busan/ }).click();
  await expect(editor.drawing.getByRole('button', { name: /Orders, in Busan/ })).toBeVisible();
});

test('a trial and a proof are in Korean for who reads Korean', async ({ openAs }) => {
  const page = await openAs('architect', { language: 'ko' });
  const id = await createDesign(page, { from: 'sample', sample: 'istio-multi-primary', locale: 'ko' });
  await page.goto(`/designs/${id}`);
  const side = page.getByRole('complementary').filter({ has: page.getByRole('tab', { name: '플로우' }) });
  await side.getByRole('button').filter({ hasText: '대체 경로가 없는 단일 링크' }).click();
  await side.getByRole('button', { name: '수정안 시험', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '수정안 시험' });
  await expect(dialog.getByRole('heading', { name: '플로우와 비용' })).toBeVisible();
  expectKorean(await visibleTexts(dialog), 'trial');
  await dialog.getByRole('button', { name: '취소' }).click();
  await side.getByRole('tab', { name: '플로우' }).click();
  await side
    .getByRole('button', { name: /증명 보기$/ })
    .first()
    .click();
  const proof = side.getByRole('article');
  await expect(proof.getByText('요청 시간의 구성').first()).toBeVisible();
  for (const figure of await proof.locator('summary').all()) await figure.click();
  expectKorean(await visibleTexts(proof), 'proof');
});
