import type { Page } from '@playwright/test';

/** The pages before sign-in. */
export const welcomePage = (page: Page) => ({
  signUp: async (name: string, password: string, submit: string, email?: string) => {
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    if (email) await page.getByRole('textbox', { name: 'Email address' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: submit }).click();
  },
  signIn: async (email: string, password: string) => {
    await page.getByRole('textbox', { name: 'Email address' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
  },
});
