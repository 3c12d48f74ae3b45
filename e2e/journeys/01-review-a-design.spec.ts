import { expect, test } from '../journey.ts';
import { password } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';
import { principles, reviewPage } from '../pages/review-page.ts';
import { welcomePage } from '../pages/welcome-page.ts';
import { readPdf } from '../pdf-text.ts';
import { makeDataDir, startServer, type TestServer } from '../start-server.ts';

let server: TestServer;
let removeData: () => Promise<void>;

test.beforeEach(async () => {
  const { dataDir, remove } = await makeDataDir();
  server = await startServer(dataDir);
  removeData = remove;
});
test.afterEach(async () => {
  await server.stop();
  await removeData();
});

test('a team takes a published design from the first account to the approved report', async ({ openAs }) => {
  test.setTimeout(240_000);
  const architect = await openAs('stranger', { baseURL: server.baseUrl });
  const reviewer = await openAs('stranger', { baseURL: server.baseUrl });
  const editor = editorPage(architect);
  const [ownDesk, desk] = [reviewPage(architect), reviewPage(reviewer)];

  await test.step('the first account owns a workspace that offers the published designs', async () => {
    await architect.goto('/');
    await expect(architect.getByRole('heading', { name: 'Set up Spandrel' })).toBeVisible();
    const welcome = welcomePage(architect);
    await welcome.signUp('Ada Kim', 'short', 'Create account and start', 'ada@example.com');
    await expect(architect.getByText('Use 10 to 128 characters.')).toBeVisible();
    await welcome.signUp('Ada Kim', password, 'Create account and start');
    await expect(architect.getByRole('button', { name: /^Open a copy of/ })).toHaveCount(4);
  });

  await test.step('taking one of two routers away shows the other as a single point of failure', async () => {
    await architect.getByRole('button', { name: 'Open a copy of AWS Direct Connect, maximum resiliency' }).click();
    await expect(editor.component('Edge router 1')).toBeVisible();
    await editor.expectSaved();
    await expect(editor.side.getByRole('region', { name: 'Score' })).toBeVisible();
    const before = { overall: await editor.overall(), reliability: await editor.principle('Reliability') };
    expect(before.reliability).toBeGreaterThan(75);
    await expect(editor.finding('Single point of failure')).toHaveCount(0);

    await editor.select('Edge router 2');
    await architect.keyboard.press('Delete');
    await expect(editor.component('Edge router 2')).toHaveCount(0);
    const finding = editor.finding('Single point of failure');
    await expect(finding).toContainText('If «Edge router 1» fails');
    expect(await editor.principle('Reliability')).toBeLessThan(before.reliability - 20);
    expect(await editor.overall()).toBeLessThan(before.overall);
    await expect(editor.component('Edge router 1')).toHaveAccessibleName(/finding/);

    await finding.click();
    await expect(editor.component('Edge router 1')).toHaveAttribute('aria-pressed', 'true');
    await expect(editor.side.getByRole('link', { name: 'rel.single-point-of-failure' })).toBeVisible();

    await editor.undo.click();
    await expect(editor.component('Edge router 2')).toBeVisible();
    await expect(editor.finding('Single point of failure')).toHaveCount(0);
    await expect.poll(editor.overall).toBe(before.overall);
    expect(await editor.principle('Reliability')).toBe(before.reliability);
    await editor.expectSaved();
  });

  await test.step('the architect submits the design and invites a reviewer', async () => {
    await architect.getByRole('button', { name: 'Submit for review' }).click();
    const dialog = architect.getByRole('dialog', { name: 'Submit for review' });
    await dialog
      .getByRole('textbox', { name: 'Note for the reviewers' })
      .fill('First draft, please look at monitoring.');
    await dialog.getByRole('button', { name: 'Freeze and submit' }).click();
    await expect(architect.getByRole('heading', { name: 'Version 1' })).toBeVisible();
    await expect(ownDesk.status('In review')).toBeVisible();

    await architect.getByRole('link', { name: 'People' }).click();
    await architect.getByRole('button', { name: 'Invite' }).click();
    const invite = architect.getByRole('dialog', { name: 'Invite somebody' });
    await invite.getByRole('textbox', { name: 'Email address' }).fill('ryu@example.com');
    await invite.getByRole('button', { name: 'Create invitation link' }).click();
    const link = await invite.getByRole('textbox', { name: 'Invitation link' }).inputValue();
    await architect.keyboard.press('Escape');

    await reviewer.goto(link);
    await expect(reviewer.getByText('Ada Kim invited you as Reviewer.')).toBeVisible();
    await welcomePage(reviewer).signUp('Ryu Hana', password, 'Create account and join');
  });

  await test.step('the reviewer scores, comments on a router and asks for changes', async () => {
    await reviewer.getByRole('link', { name: /Version 1/ }).click();
    await expect(desk.drawing.getByRole('application', { name: 'Drawing' })).toBeVisible();
    await expect(desk.requestChanges).toBeDisabled();
    await desk.commentOn('Edge router 1', 'Which software release runs here?');
    await desk.score(3, (principle) => `${principle}: nobody would notice a failure.`);
    await desk.summary.fill('Sound, but blind. Add monitoring.');
    await expect(desk.judgement.getByText('Saved')).toBeVisible();
    await desk.requestChanges.click();
    await expect(desk.status('Changes requested')).toBeVisible();
  });

  await test.step('the architect answers and submits the next version', async () => {
    await architect.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Designs' }).click();
    await architect.getByRole('link', { name: /Version 1 Changes requested/ }).click();
    await ownDesk.reply('Which software release runs here?', 'The vendor-supported one, replaced every spring.');
    await ownDesk.judgement.getByRole('tab', { name: 'All reviews' }).click();
    await expect(ownDesk.judgement).toContainText('Sound, but blind. Add monitoring.');
    await expect(ownDesk.judgement).toContainText('Security: nobody would notice a failure.');

    await architect.getByRole('link', { name: 'Continue editing' }).click();
    await expect(editor.drawing).toBeVisible();
    await editor.add('Monitoring');
    await expect(editor.component('Monitoring')).toBeVisible();
    await editor.expectSaved();
    await architect.getByRole('button', { name: 'Submit for review' }).click();
    await architect.getByRole('button', { name: 'Freeze and submit' }).click();
    await expect(architect.getByRole('heading', { name: 'Version 2' })).toBeVisible();
  });

  await test.step('the reviewer approves the next version', async () => {
    await reviewer.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Designs' }).click();
    await reviewer.getByRole('link', { name: /Version 2/ }).click();
    await expect(desk.drawing.getByRole('button', { name: /^Monitoring/ })).toBeVisible();
    await desk.score(4, (principle) => `${principle} is good enough for production.`);
    await desk.summary.fill('Approved after the second round.');
    await desk.approve.click();
    await expect(desk.status('Approved')).toBeVisible();
  });

  await test.step('the report says what was decided, by whom, on what', async () => {
    await architect.reload();
    await expect(ownDesk.status('Approved')).toBeVisible();
    await architect.getByRole('button', { name: 'Report' }).click();
    const download = architect.waitForEvent('download', { timeout: 60_000 });
    await architect.getByRole('menuitem', { name: 'PDF in English' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const text = (await readPdf(await file.path())).flat().join(' ').replace(/\s+/g, ' ');
    expect(text).toContain('Data center to VPC');
    expect(text).toContain('Approved');
    expect(text).toContain('Ryu Hana');
    expect(text).toContain('Approved after the second round.');
    for (const principle of principles) expect(text).toContain(`${principle} is good enough for production.`);
  });
});
