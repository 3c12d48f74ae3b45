import { expect, type Page } from '@playwright/test';

type Tab = 'Rules' | 'Weights' | 'Thresholds' | 'Own rules' | 'History';

/** The page on which owners change how the workspace judges; in English. */
export const policyPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const field = (name: string) => page.getByRole('textbox', { name });
  return {
    dialog,
    field,
    open: async (tab: Tab) => {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Policy' }).click();
      await page.getByRole('tab', { name: tab, exact: true }).click();
    },
    search: page.getByRole('searchbox', { name: 'Search' }),
    row: (text: string) => page.getByRole('row').filter({ hasText: text }),
    /** Says why in the dialog, and publishes. */
    publish: async (reason: string) => {
      await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
      await dialog.getByRole('button', { name: 'Publish' }).click();
      await expect(dialog).toHaveCount(0);
    },
    trial: page.getByRole('region', { name: 'Trial' }),
    entry: (reason: string) => page.getByRole('article').filter({ hasText: reason }),
  };
};
