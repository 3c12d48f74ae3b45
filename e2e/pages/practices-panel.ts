import type { Locator } from '@playwright/test';

/** The questions about how a network is run, in the editor or at the desk of a review; in English. */
export const practicesPanel = (panel: Locator) => {
  const question = (text: string): Locator => panel.getByRole('listitem').filter({ hasText: text });
  return {
    progress: (text: string) => panel.getByText(text, { exact: true }),
    search: panel.getByRole('searchbox', { name: 'Search questions' }),
    filter: (name: 'All' | 'Answered' | 'Unanswered' | 'Costing points') =>
      panel.getByRole('radiogroup', { name: 'Which answers' }).getByText(name, { exact: true }),
    question,
    answer: (text: string, answer: string) => question(text).getByRole('radio', { name: answer, exact: true }),
    note: (text: string) => question(text).getByRole('textbox', { name: 'Note' }),
    evidence: (text: string) => question(text).getByRole('textbox', { name: 'Evidence' }),
  };
};
