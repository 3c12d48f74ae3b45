import { principles } from '@spandrel/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInlineCompute, type ReportInput } from '../../compute/compute.ts';
import { type Person, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

const inline = createInlineCompute();
const printed: ReportInput[] = [];
let app: TestApp;
let architect: Person;
beforeAll(async () => {
  const report: typeof inline.report = (input) => {
    printed.push(input);
    return inline.report(input);
  };
  app = await startTestApp({ compute: { ...inline, report } });
  architect = await app.member('architect', 'Archie');
});
afterAll(() => app.close());

const newDesign = async () => {
  const body = { from: 'sample', sample: 'direct-connect-maximum-resiliency' } as const;
  return valueFrom(await architect.client.createDesign({ body })).id;
};

test('the report of a version is a PDF that names its reviews and comments, in the language asked for', async () => {
  const id = await newDesign();
  const version = valueFrom(await architect.client.freezeVersion({ params: { id }, body: { note: 'For the board' } }));
  const params = { id: version.id };
  valueFrom(await architect.client.submitVersion({ params }));
  const reviewer = await app.member('reviewer', 'Rita Reviewer');
  const scores = Object.fromEntries(principles.map((principle) => [principle, { score: 4 as const, comment: '' }]));
  valueFrom(await reviewer.client.saveReview({ params, body: { scores, summary: 'Sound.' } }));
  valueFrom(await reviewer.client.decideReview({ params, body: { decision: 'approve' } }));
  valueFrom(await reviewer.client.addComment({ params, body: { at: { element: 'r1' }, text: 'Which model?' } }));

  const file = valueFrom(await architect.client.getVersionReport({ params, query: { locale: 'ko' } }));
  expect(new TextDecoder('latin1').decode(file.bytes.slice(0, 5))).toBe('%PDF-');
  expect(file).toMatchObject({ mediaType: 'application/pdf', filename: 'Direct Connect, maximum resiliency.v1.pdf' });
  expect(printed.at(-1)).toMatchObject({
    locale: 'ko',
    version: { number: 1, author: 'Archie', status: 'approved', note: 'For the board' },
    reviews: [{ reviewer: 'Rita Reviewer', decision: 'approve', summary: 'Sound.' }],
    comments: [{ author: 'Rita Reviewer', element: 'r1', text: 'Which model?', resolved: false }],
  });
});

test('the report of the drawing as it stands is one of no version', async () => {
  const file = valueFrom(await architect.client.getDesignReport({ params: { id: await newDesign() } }));
  expect(file.filename).toBe('Direct Connect, maximum resiliency.draft.pdf');
  expect(printed.at(-1)).toMatchObject({ version: null, reviews: [], comments: [], locale: 'en' });
});
