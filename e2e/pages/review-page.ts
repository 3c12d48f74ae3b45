import { expect, type Page } from '@playwright/test';

export const principles = ['Scalability', 'Reliability', 'Security', 'Performance', 'Maintainability'] as const;

/** The desk of a review: frozen drawing, evidence, judgement. */
export const reviewPage = (page: Page) => {
  const drawing = page.getByRole('region', { name: 'The frozen drawing' });
  const evidence = page.getByRole('region', { name: 'Findings and comments' });
  const judgement = page.getByRole('region', { name: 'Reviews' });
  return {
    drawing,
    evidence,
    judgement,
    status: (text: string) => page.getByRole('main').getByText(text, { exact: true }).first(),
    /** Opens the comments and pins a new one to a component of the drawing. */
    commentOn: async (component: string, text: string) => {
      await drawing.getByRole('button', { name: component }).click({ position: { x: 20, y: 12 } });
      await evidence.getByRole('tab', { name: 'Comments' }).click();
      await evidence.getByRole('button', { name: `Pin to ${component}` }).click();
      await evidence.getByRole('textbox', { name: 'Write a comment' }).fill(text);
      await evidence.getByRole('button', { name: 'Comment', exact: true }).click();
      await expect(evidence.getByRole('article').filter({ hasText: text })).toContainText(component);
    },
    reply: async (comment: string, text: string) => {
      await evidence.getByRole('tab', { name: 'Comments' }).click();
      const thread = evidence.getByRole('article').filter({ hasText: comment });
      await thread.getByRole('button', { name: 'Reply' }).click();
      await thread.getByRole('textbox').fill(text);
      await thread.getByRole('button', { name: 'Send' }).click();
      await expect(thread).toContainText(text);
    },
    /** Gives every principle a score and says why. */
    score: async (points: 1 | 2 | 3 | 4 | 5, why: (principle: string) => string) => {
      for (const principle of principles) {
        await judgement
          .getByRole('radiogroup', { name: `Your score for ${principle}` })
          .getByRole('radio', { name: `${points} –` })
          .click();
        await judgement.getByRole('textbox', { name: `Comment on ${principle}` }).fill(why(principle));
      }
    },
    summary: judgement.getByRole('textbox', { name: 'Summary' }),
    approve: judgement.getByRole('button', { name: 'Approve' }),
    requestChanges: judgement.getByRole('button', { name: 'Request changes' }),
  };
};
