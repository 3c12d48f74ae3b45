import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createDesign } from '../designs.ts';
import { expect, test } from '../journey.ts';
import { editorPage } from '../pages/editor-page.ts';

const picture = fileURLToPath(new URL('../../docs/editor.png', import.meta.url));

test('the editor’s first screen holds drawing, score, next step and finding at once', async ({ openAs }, info) => {
  const page = await openAs('architect', { colorScheme: 'light', viewport: { width: 1440, height: 900 } });
  const editor = editorPage(page);
  await editor.open(
    await createDesign(page, {
      from: 'sample',
      sample: 'direct-connect-maximum-resiliency',
      name: 'Direct Connect without its second router',
    }),
  );
  await editor.select('Edge router 2');
  await page.keyboard.press('Delete');
  await expect(editor.finding('Single point of failure')).toBeInViewport();
  await editor.finding('Single point of failure').click();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await page.mouse.move(700, 870);
  await editor.expectSaved();
  const score = editor.side.getByRole('region', { name: 'Score' });
  await score.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await expect(score).toBeInViewport({ ratio: 1 });
  await expect(editor.component('Production VPC')).toBeInViewport({ ratio: 1 });
  // Tooltips and the movement of the view have gone.
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const image = await page.screenshot({ animations: 'disabled' });
  await writeFile(process.env.SPANDREL_SCREENSHOT === '1' ? picture : info.outputPath('editor.png'), image);
});
