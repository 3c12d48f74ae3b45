import { expect, type Locator, type Page } from '@playwright/test';

/** The drawing of a design and the panels around it, as people find them. */
export const editorPage = (page: Page) => {
  const drawing = page.getByRole('application', { name: 'Drawing' });
  const side = page.getByRole('complementary', { name: 'Review, flows, practices and properties' });
  const palette = page.getByRole('complementary', { name: 'Components' });
  const score = side.getByRole('region', { name: 'Score' });
  const scoreChip = page.getByRole('button', { name: /^Overall score/ });

  /** A component of the drawing by its own name. */
  const component = (name: string): Locator =>
    drawing.getByRole('button', { name: new RegExp(`^[^,]*${escaped(name)}(, in [^,]*)?(, \\d+ findings?)?$`) });

  return {
    drawing,
    side,
    palette,
    component,
    scoreChip,
    undo: page.getByRole('button', { name: 'Undo' }),
    redo: page.getByRole('button', { name: 'Redo' }),
    readOnly: page.getByText('View only'),
    peers: (name: string) => page.getByRole('img', { name: `Also here: ${name}` }),
    tab: (name: 'Review' | 'Flows' | 'Practices' | 'Properties') => side.getByRole('tab', { name }),
    finding: (text: string | RegExp) => side.getByRole('button').filter({ hasText: text }),
    field: (name: string) => side.getByRole('textbox', { name, exact: true }),
    open: async (designId: string) => {
      await page.goto(`/designs/${designId}`);
      await expect(drawing).toBeVisible();
    },
    /** Waits until the server has everything this tab drew. */
    expectSaved: () => expect(page.getByRole('banner').getByText('Saved', { exact: true })).toBeVisible(),
    expectSaveState: (text: string) => expect(page.getByRole('banner').getByText(text, { exact: true })).toBeVisible(),
    /** Points of the whole, as the header says; waits for the first verdict. */
    overall: async (): Promise<number> =>
      Number(/(\d+) of 100/.exec((await scoreChip.getAttribute('aria-label')) ?? '')?.[1]),
    /** Points of a principle as the panel says, NaN while it is not assessed. */
    principle: async (name: string): Promise<number> => {
      const row = score.getByRole('term').filter({ hasText: name }).locator('..');
      return Number.parseInt((await row.getByRole('definition').textContent()) ?? '', 10);
    },
    /** Percent of the checks that could be made, as the panel says. */
    coverage: async (): Promise<number> => Number(/Coverage (\d+)%/.exec((await score.textContent()) ?? '')?.[1]),
    /** Selects a component with the pointer. Containers are taken by their header, where nothing stands in the way. */
    select: (name: string) => component(name).click({ position: { x: 20, y: 12 } }),
    /** Adds a component from the palette. */
    add: (kind: string) => palette.getByRole('button', { name: kind, exact: true }).click(),
  };
};

export type EditorPage = ReturnType<typeof editorPage>;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
