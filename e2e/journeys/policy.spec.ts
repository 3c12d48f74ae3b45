import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { members } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';
import { policyPage } from '../pages/policy-page.ts';
import { setPolicy } from '../policy.ts';
import { expectKorean, visibleTexts } from '../visible-words.ts';

const monitoring = 'maint.no-monitoring';
const name = 'Tried by the policy';
const drawing = `spandrel: 1
name: ${name}
components:
  - { id: dc, kind: data-center, name: Seoul }
  - { id: r-1, kind: customer-router, name: core-1, parent: dc }
  - { id: r-2, kind: customer-router, name: Zebra, parent: dc }
  - { id: cl, kind: cluster, name: Orders, parent: dc, props: { env: prod } }
links:
  - { id: l1, kind: link, from: r-1, to: r-2 }
`;
const sentences = {
  'Title (English)': 'Router name',
  'Title (Korean)': '라우터 이름',
  'What is wrong (English)': '{name} is not named as agreed.',
  'What is wrong (Korean)': '{name} 라우터의 이름이 약속과 다릅니다.',
  'What to do (English)': 'Begin the name with core-.',
  'What to do (Korean)': '이름을 core-로 시작하세요.',
};

test.afterEach(async ({ openAs }) => setPolicy(await openAs('owner'), {}));

test('an owner decides how the workspace judges, and the history says who and why', async ({ openAs }) => {
  test.setTimeout(180_000);
  const page = await openAs('owner');
  const [policy, editor] = [policyPage(page), editorPage(page)];
  const id = await createDesign(page, { from: 'file', text: drawing, filename: 'tried.yaml' });
  await editor.open(id);
  await expect(page.locator(`[data-finding^="${monitoring}@"]`).first()).toBeVisible();

  await test.step('a rule that is switched off finds nothing any more', async () => {
    await page.goto('/');
    await policy.open('Rules');
    await policy.search.fill(monitoring);
    await policy.row(monitoring).getByRole('button', { name: 'Change' }).click();
    await policy.dialog.getByRole('switch', { name: 'Judge by this rule' }).click();
    await expect(policy.dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
    await policy.publish('Another team watches this network.');
    await expect(policy.row(monitoring)).toContainText('Off');
    await expect(policy.row(monitoring)).toContainText('Another team watches this network.');
    await editor.open(id);
    await expect(editor.scoreChip).toBeVisible();
    await expect(page.locator(`[data-finding^="${monitoring}@"]`)).toHaveCount(0);
  });

  await test.step('a rule of its own is refused with a sentence, tried, and published', async () => {
    await page.goto('/');
    await policy.open('Own rules');
    await page.getByRole('button', { name: 'New rule' }).click();
    await policy.field('Id').fill('own.router-names');
    for (const [label, text] of Object.entries(sentences)) await policy.field(label).fill(text);
    await policy.field('Applies when (CEL)').fill('self.kind == "customer-router"');
    await policy.field('Must hold (CEL)').fill('self.nam.like("core-*")');
    await page.getByRole('button', { name: 'Try on all designs' }).click();
    await expect(page.getByText('Did you mean «name»?')).toBeVisible();

    await policy.field('Must hold (CEL)').fill('self.name.like("core-*")');
    await page.getByRole('button', { name: 'Try on all designs' }).click();
    await expect(policy.trial.getByText(/^Tried on \d+ designs?: \d+ findings/)).toBeVisible({ timeout: 90_000 });
    const row = policy.trial.getByRole('row').filter({ hasText: name });
    await expect(row).toContainText('«Zebra» is not named as agreed.');
    await expect(row).not.toContainText('core-1');

    await page.getByRole('button', { name: 'Publish' }).click();
    await policy.publish('Names are agreed since spring.');
    await expect(policy.row('own.router-names')).toBeVisible();
  });

  await test.step('its finding stands on the canvas', async () => {
    await editor.open(id);
    const finding = editor.finding('«Zebra» is not named as agreed.');
    await expect(finding).toBeVisible();
    await finding.click();
    await expect(editor.component('Zebra')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.component('Zebra')).toHaveAccessibleName(/finding/);
  });

  await test.step('a version keeps the rule it was judged by, whatever is decided later', async () => {
    const frozen = await page.request.post(`/api/designs/${id}/versions`, { data: {} });
    const { id: version }: { id: string } = await frozen.json();
    await setPolicy(page, { rules: { [monitoring]: { off: true, reason: 'Another team watches this network.' } } });
    await page.goto(`/versions/${version}`);
    await expect(page.getByText('«Zebra» is not named as agreed.')).toBeVisible();
    await editor.open(id);
    await expect(editor.scoreChip).toBeVisible();
    await expect(editor.finding('«Zebra» is not named as agreed.')).toHaveCount(0);
  });

  await test.step('the history says who changed what and why', async () => {
    await page.goto('/');
    await policy.open('History');
    for (const reason of ['Another team watches this network.', 'Names are agreed since spring.']) {
      await expect(policy.entry(reason).first()).toContainText(members.owner.name);
    }
    await expect(policy.entry('Names are agreed since spring.').first()).toContainText('Router name: added');
  });

  await test.step('others read the policy and cannot change it', async () => {
    const reader = await openAs('reader');
    await reader.goto('/policy');
    await expect(reader.getByText('Owners change the policy.')).toBeVisible();
    await expect(policyPage(reader).row('maint.').first()).toBeVisible();
    await expect(reader.getByRole('button', { name: /^Change/ })).toHaveCount(0);
    expect((await reader.request.put('/api/policy', { data: { policy: {}, revision: 0, reason: 'x' } })).status()).toBe(
      403,
    );
  });
});

test('the policy is made in Korean', async ({ openAs }) => {
  const page = await openAs('owner', { language: 'ko' });
  await page.goto('/policy?tab=thresholds');
  await page.getByRole('searchbox', { name: '검색' }).fill('utilisationSevere');
  await page.getByRole('row').filter({ hasText: 'utilisationSevere' }).getByRole('button', { name: '변경' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '값' }).fill('80');
  await dialog.getByRole('textbox', { name: '이유' }).fill('회선 증설에 석 달이 걸립니다.');
  expectKorean(await visibleTexts(page.locator('body')), 'a threshold');
  await dialog.getByRole('button', { name: '게시' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'utilisationSevere' })).toContainText('80%');
  await page.getByRole('tab', { name: '이력' }).click();
  await expect(page.getByRole('article').first()).toContainText('회선 증설에 석 달이 걸립니다.');
  await expect(page.getByRole('article').first()).toContainText('심각해지는 사용률: 설정');
});
