import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { succeeded } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';
import { practicesPanel } from '../pages/practices-panel.ts';
import { reviewPage } from '../pages/review-page.ts';
import { expectKorean, visibleTexts } from '../visible-words.ts';

const code = 'defined as code';
const recovery = 'disaster-recovery plan';
const pentest = 'penetration test';

test('how a network is run is asked, answered by several people, and counted', async ({ openAs }) => {
  const [page, other] = [await openAs('architect'), await openAs('owner')];
  const [editor, otherEditor] = [editorPage(page), editorPage(other)];
  const [practices, otherPractices] = [practicesPanel(editor.side), practicesPanel(otherEditor.side)];
  const id = await createDesign(page, { from: 'sample', sample: 'submariner-broker' });
  await editor.open(id);
  await otherEditor.open(id);
  await otherEditor.tab('Practices').click();
  await expect(editor.scoreChip).toBeVisible();
  const before = { points: await editor.principle('Maintainability'), coverage: await editor.coverage() };

  await test.step('an answer costs points, and the coverage grows', async () => {
    await editor.side.getByRole('button', { name: '59 of 59 questions are not answered' }).click();
    await practices.search.fill(code);
    await practices.answer(code, 'No').check();
    await expect(practices.question(code)).toContainText(/Costs [\d.]+ points of Maintainability/);
    await expect(practices.progress('1 of 59 questions answered')).toBeVisible();
    await editor.tab('Review').click();
    await expect.poll(() => editor.principle('Maintainability')).toBeLessThan(before.points);
    expect(await editor.coverage()).toBeGreaterThanOrEqual(before.coverage);
  });

  await test.step('somebody else sees it at once', async () => {
    await expect(otherPractices.progress('1 of 59 questions answered')).toBeVisible();
    await otherPractices.search.fill(code);
    await expect(otherPractices.answer(code, 'No')).toBeChecked();
  });

  await test.step('a question is answered, and the answer taken back, without a pointer', async () => {
    await editor.tab('Practices').click();
    await practices.search.focus();
    await page.keyboard.type(recovery);
    const first = practices.answer(recovery, 'No');
    for (let steps = 0; steps < 4 && !(await first.evaluate((node) => node === document.activeElement)); steps += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(first).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(practices.answer(recovery, 'Partly')).toBeChecked();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(first).toBeChecked();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(practices.answer(recovery, 'Partly')).toBeChecked();
  });

  await test.step('«not applicable» waits for its note', async () => {
    await practices.search.fill(pentest);
    await practices.answer(pentest, 'Not applicable').check();
    await expect(practices.question(pentest).getByRole('status')).toContainText('Say in the note why');
    await expect(practices.progress('2 of 59 questions answered')).toBeVisible();
    await practices.note(pentest).fill('A lab without an entrance from outside.');
    await practices.note(pentest).blur();
    await expect(practices.progress('3 of 59 questions answered')).toBeVisible();
  });

  await test.step('note and evidence stay with an answer, and everything stays over a reload', async () => {
    await practices.search.fill(code);
    await practices.question(code).getByRole('button', { name: 'Why, and what counts' }).click();
    await practices.note(code).fill('DNS is changed by hand.');
    await practices.evidence(code).fill('https://example.com/network');
    await practices.evidence(code).press('Enter');
    await editor.expectSaved();
    await page.reload();
    await editor.tab('Practices').click();
    await expect(practices.progress('3 of 59 questions answered')).toBeVisible();
    await practices.search.fill(code);
    await expect(practices.answer(code, 'No')).toBeChecked();
    await expect(practices.question(code)).toContainText('DNS is changed by hand.');
    await expect(practices.question(code).getByRole('link', { name: 'https://example.com/network' })).toBeVisible();
  });

  await test.step('a question stays in sight while it is answered, whatever is filtered', async () => {
    await practices.filter('Unanswered').click();
    await expect(practices.question(code)).toHaveCount(0);
    await practices.search.fill('threat model');
    await practices.answer('threat model', 'Yes, tested').check();
    await expect(practices.answer('threat model', 'Yes, tested')).toBeChecked();
    await practices.question('threat model').getByRole('button', { name: 'Clear the answer' }).click();
    await expect(practices.progress('3 of 59 questions answered')).toBeVisible();
  });

  await test.step('a finding about an answer leads to its question', async () => {
    await editor.tab('Review').click();
    await editor.finding(code).click();
    await editor.side.getByRole('button', { name: 'Answer', exact: true }).click();
    await expect(practices.answer(code, 'No')).toBeFocused();
    await expect(practices.question(code)).toContainText('A repository holds the definition');
  });

  await test.step('reviewers read the answers of the version', async () => {
    await editor.expectSaved();
    const frozen = await succeeded(await page.request.post(`/api/designs/${id}/versions`, { data: { note: 'Look' } }));
    const { id: version }: { id: string } = await frozen.json();
    await succeeded(await page.request.post(`/api/versions/${version}/submit`));
    const reviewer = await openAs('reviewer');
    const review = reviewPage(reviewer);
    await reviewer.goto(`/versions/${version}`);
    await review.evidence.getByRole('button', { pressed: false }).filter({ hasText: code }).click();
    const answers = practicesPanel(review.evidence);
    await expect(answers.question(code)).toContainText('No');
    await expect(answers.question(code)).toContainText('DNS is changed by hand.');
    await expect(answers.question(code).getByRole('radio')).toHaveCount(0);
  });
});

test('who may not draw reads the answers, in Korean too', async ({ openAs }) => {
  const owner = await openAs('owner', { language: 'ko' });
  const sample = await createDesign(owner, { from: 'sample', sample: 'submariner-broker', locale: 'ko' });
  const file = await (await owner.request.get(`/api/designs/${sample}/file`, { params: { format: 'json' } })).json();
  const practices = { 'maint.iac': { answer: 'partly', note: 'DNS는 아직 수작업입니다.' } };
  const id = await createDesign(owner, {
    from: 'file',
    text: JSON.stringify({ ...file, practices }),
    filename: 'design.json',
  });
  const reader = await openAs('reader', { language: 'ko' });
  await reader.goto(`/designs/${id}`);
  await reader.getByRole('tab', { name: '실천 점검' }).click();
  const panel = reader.getByRole('tabpanel');
  await expect(panel.getByText('질문 59개 중 1개 답변')).toBeVisible();
  await expect(panel.getByText('DNS는 아직 수작업입니다.')).toBeVisible();
  await expect(panel.getByRole('listitem').getByRole('radio')).toHaveCount(0);
  await panel.getByRole('radiogroup').getByText('전체', { exact: true }).click();
  expectKorean(await visibleTexts(panel), 'practices');
});
