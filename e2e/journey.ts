import { type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test';
import { type MemberRole, stateFileOf, succeeded } from './members.ts';

export { expect };

interface Opening extends BrowserContextOptions {
  /** Language of the app for this person, whatever the browser's is; English unless given. */
  readonly language?: 'en' | 'ko';
}

interface JourneyFixtures {
  /** A page of a browser of their own, for a member of the workspace, or for somebody who is not signed in. */
  readonly openAs: (who: MemberRole | 'stranger', opening?: Opening) => Promise<Page>;
}

/** Playwright's test, with people who come along; a script error on any of their pages fails the journey. */
export const test = base.extend<JourneyFixtures>({
  openAs: async ({ browser }, use) => {
    const contexts: { close: () => Promise<void> }[] = [];
    const faults: string[] = [];
    await use(async (who, { language = 'en', ...opening } = {}) => {
      const folder = process.env.SPANDREL_E2E_MEMBERS ?? '';
      const context = await browser.newContext({
        ...opening,
        ...(who === 'stranger' ? {} : { storageState: stateFileOf(folder, who) }),
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        // What the network refuses is for each journey to judge by what people see.
        const isFault = message.type() === 'error' && !message.text().startsWith('Failed to load resource');
        if (isFault && !message.text().includes('WebSocket')) faults.push(`${page.url()}: ${message.text()}`);
      });
      await speak(page, language, who !== 'stranger');
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults, 'errors in the browser console').toEqual([]);
  },
});

/** Sets the language of the browser, until its user chooses another, and of the account. */
const speak = async (page: Page, language: 'en' | 'ko', hasAccount: boolean): Promise<void> => {
  await page.addInitScript((locale) => {
    const key = 'spandrel.locale';
    if (!localStorage.getItem(key)) localStorage.setItem(key, locale);
  }, language);
  if (hasAccount) await succeeded(await page.request.patch('/api/session', { data: { locale: language } }));
};
