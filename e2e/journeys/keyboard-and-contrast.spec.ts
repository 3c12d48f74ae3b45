import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import type { MemberRole } from '../members.ts';
import { editorPage } from '../pages/editor-page.ts';
import { makeWorld, screens } from '../screens.ts';

/** Every screen is looked at in both schemes and in both languages; their other pairs differ in nothing axe looks at. */
const looks = [
  { language: 'en', colorScheme: 'light' },
  { language: 'ko', colorScheme: 'dark' },
] as const;

for (const look of looks) {
  test(`every screen is accessible in ${look.language}, ${look.colorScheme}`, async ({ openAs }) => {
    test.setTimeout(240_000);
    const pages = new Map<MemberRole | 'stranger', Page>();
    const pageOf = async (who: MemberRole | 'stranger') => {
      const page = pages.get(who) ?? (await openAs(who, { ...look, reducedMotion: 'reduce' }));
      pages.set(who, page);
      return page;
    };
    const world = await makeWorld(await pageOf('owner'), await pageOf('reviewer'), look.language);
    for (const { name, who, show } of screens) {
      await test.step(name, async () => {
        const page = await pageOf(who);
        await show(page, world);
        const { violations } = await new AxeBuilder({ page })
          // Without frames there is nothing to gather in a page of its own, which costs a second each time.
          .setLegacyMode()
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
        );
        expect.soft(found, name).toEqual([]);
        await page.unrouteAll();
      });
    }
  });
}

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
    for (let steps = 0; steps < 80 && !(await router.evaluate((node) => node === document.activeElement)); steps += 1) {
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
