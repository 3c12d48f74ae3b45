import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { members } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';

test('two people on one design see each other and each other’s edits', async ({ openAs }) => {
  const [one, two] = [await openAs('owner'), await openAs('architect')];
  const [first, second] = [editorPage(one), editorPage(two)];
  const id = await createDesign(one, { from: 'sample', sample: 'submariner-broker' });
  await first.open(id);
  await second.open(id);
  await expect(first.peers(members.architect.name)).toBeVisible();
  await expect(second.peers(members.owner.name)).toBeVisible();

  await test.step('pointers carry names', async () => {
    const canvas = await second.drawing.boundingBox();
    if (!canvas) throw new Error('The drawing has no place on the page.');
    await two.mouse.move(canvas.x + 200, canvas.y + 120);
    await two.mouse.move(canvas.x + 220, canvas.y + 140);
    await expect(first.drawing.getByText(members.architect.name)).toBeVisible();
  });

  await test.step('what one draws the other sees, and its verdict', async () => {
    const before = await second.overall();
    await first.add('Data center');
    await expect(second.component('Data center')).toBeVisible();
    await first.expectSaved();
    await one.keyboard.press('Delete');
    await expect(second.component('Data center')).toHaveCount(0);
    await expect.poll(second.overall).toBe(before);
  });

  await test.step('two who change different fields of one component both win', async () => {
    await first.select('West gateway');
    await second.select('West gateway');
    await first.tab('Properties').click();
    await second.tab('Properties').click();
    await first.field('Name').fill('Gateway Seoul');
    await second.side.getByText('More properties').click();
    await second.field('Owner').fill('Platform team');
    await first.field('Name').press('Enter');
    await second.field('Owner').press('Enter');
    await expect(first.component('Gateway Seoul')).toBeVisible();
    await expect(second.component('Gateway Seoul')).toBeVisible();
    await expect(second.field('Owner')).toHaveValue('Platform team');
    await first.side.getByText('More properties').click();
    await expect(first.field('Owner')).toHaveValue('Platform team');
  });

  await test.step('each takes back only what they did themselves', async () => {
    await first.undo.click();
    await expect(second.component('West gateway')).toBeVisible();
    await expect(second.field('Owner')).toHaveValue('Platform team');
  });
});

test('what one draws without a network meets what the other drew meanwhile', async ({ openAs }) => {
  const [one, two] = [await openAs('owner'), await openAs('architect')];
  const [first, second] = [editorPage(one), editorPage(two)];
  const id = await createDesign(one, { from: 'blank', name: 'On the train' });
  await first.open(id);
  await second.open(id);
  await first.expectSaved();
  await one.context().setOffline(true);
  await first.add('Internet');
  await first.expectSaveState('Offline, not saved');
  await second.add('Data center');
  await second.expectSaved();
  await expect(first.component('Data center')).toHaveCount(0);
  await one.context().setOffline(false);
  await expect(first.component('Data center')).toBeVisible();
  await expect(second.component('Internet')).toBeVisible();
  await first.expectSaved();
});

test('a reader looks at the live drawing and can change nothing', async ({ openAs }) => {
  const [one, other] = [await openAs('architect'), await openAs('reader')];
  const [drawn, read] = [editorPage(one), editorPage(other)];
  const id = await createDesign(one, { from: 'sample', sample: 'istio-multi-primary' });
  await read.open(id);
  await drawn.open(id);
  await expect(read.readOnly).toBeVisible();
  await expect(read.palette).toHaveCount(0);
  await expect(read.undo).toHaveCount(0);
  await expect(other.getByRole('button', { name: 'Submit for review' })).toHaveCount(0);
  const component = read.drawing.getByRole('button', { name: /^Service mesh/ });
  await component.click();
  await other.keyboard.press('Delete');
  await drawn.add('Internet');
  await expect(read.component('Internet')).toBeVisible();
  await expect(component).toBeVisible();
  const refused = await other.request.post('/api/designs', { data: { from: 'blank', name: 'No' } });
  expect(refused.status()).toBe(403);
});
