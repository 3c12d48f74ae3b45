import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../journey.ts';
import { type MemberRole, succeeded } from '../members.ts';
import { makeWorld, screens } from '../screens.ts';
import { expectKorean, visibleTexts } from '../visible-words.ts';

/** Every screen is looked at in both schemes and in both languages; the other pairs differ in nothing that is held here. */
const looks = [
  { language: 'en', colorScheme: 'light' },
  { language: 'ko', colorScheme: 'dark' },
] as const;

/** The palette is the same beside every drawing, and its hundred buttons are looked at once. */
const palette = '[data-kind]';
const screenWithPalette = 'editor, verdict';

const violationsOn = async (page: Page, isWithPalette: boolean): Promise<string[]> => {
  const axe = new AxeBuilder({ page })
    // Without frames there is nothing to gather in a page of its own, which costs a second each time.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const { violations } = await (isWithPalette ? axe : axe.exclude(palette)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
};

const namesOfDesigns = async (page: Page): Promise<string[]> => {
  const answer = await succeeded(await page.request.get('/api/designs?pageSize=200'));
  const { items }: { items: { name: string }[] } = await answer.json();
  return items.map(({ name }) => name);
};

for (const { language, colorScheme } of looks) {
  test(`every screen is accessible and of one language: ${language}, ${colorScheme}`, async ({ openAs }) => {
    test.setTimeout(400_000);
    const pages = new Map<MemberRole | 'stranger', Page>();
    const pageOf = async (who: MemberRole | 'stranger') => {
      const page = pages.get(who) ?? (await openAs(who, { language, colorScheme, reducedMotion: 'reduce' }));
      pages.set(who, page);
      return page;
    };
    const world = await makeWorld(await pageOf('owner'), await pageOf('reviewer'), language);
    const ownNames = await namesOfDesigns(await pageOf('owner'));
    for (const { name, who, show } of screens) {
      await test.step(name, async () => {
        const page = await pageOf(who);
        await show(page, world);
        expect.soft(await violationsOn(page, name === screenWithPalette), name).toEqual([]);
        const texts = [await page.title(), ...(await visibleTexts(page.locator('body')))];
        if (language === 'ko') expectKorean(texts, name, ownNames);
        await page.unrouteAll();
      });
    }
  });
}
