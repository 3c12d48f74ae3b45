import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';

test('a design can be drawn without a pointer', async ({ openAs }) => {
  const page = await openAs('architect');
  const editor = editorPage(page);
  await editor.open(await createDesign(page, { from: 'blank', name: 'By hand' }));
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

  await test.step('components come from the search', async () => {
    await press('/');
    await page.keyboard.type('internet');
    await press('Enter');
    await expect(editor.component('Internet')).toHaveAttribute('aria-pressed', 'true');
    await press('ControlOrMeta+a');
    await page.keyboard.type('customer router');
    await press('Enter', 'Escape');
    await expect(editor.component('Customer router')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('two are joined by a link of a chosen kind', async () => {
    await press('c');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('internet');
    await press('Enter');
    await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(editor.drawing.getByRole('group')).toHaveCount(1);
  });

  await test.step('Tab reaches every component, Enter selects it, arrows move it', async () => {
    const router = editor.component('Customer router');
    for (let steps = 0; steps < 30 && !(await router.evaluate((node) => node === document.activeElement)); steps += 1) {
      await press('Tab');
    }
    await expect(router).toBeFocused();
    await press('Enter');
    await expect(router).toHaveAttribute('aria-pressed', 'true');
    const before = await router.boundingBox();
    await press('ArrowRight', 'Shift+ArrowDown');
    await expect.poll(async () => (await router.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
    await expect.poll(async () => (await router.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
  });

  await test.step('it is renamed, deleted with its link, and brought back', async () => {
    await press('F2');
    await expect(editor.field('Name')).toBeFocused();
    await page.keyboard.type('Edge');
    await press('Enter');
    await expect(editor.component('Edge')).toBeVisible();
    await editor.component('Edge').focus();
    await press('Delete');
    await expect(editor.component('Edge')).toHaveCount(0);
    await expect(editor.drawing.getByRole('group')).toHaveCount(0);
    await press('ControlOrMeta+z');
    await expect(editor.component('Edge')).toBeVisible();
    await expect(editor.drawing.getByRole('group')).toHaveCount(1);
    await editor.expectSaved();
  });
});
