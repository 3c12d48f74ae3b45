import type { ReviewDraft } from '@spandrel/contract';
import { principles } from '@spandrel/model';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { designFile, type Person, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';

let app: TestApp;
let architect: Person;
let reviewer: Person;
let second: Person;
beforeAll(async () => {
  app = await startTestApp();
  architect = await app.member('architect', 'Archie');
  reviewer = await app.member('reviewer', 'Rita');
  second = await app.member('reviewer', 'Sam');
});
afterAll(() => app.close());

const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;

const newDesign = async () =>
  valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile() } })).id;

const freeze = async (id: string, note = '') =>
  valueFrom(await architect.client.freezeVersion({ params: { id }, body: { note } }));

const submitted = async () => {
  const { id } = await freeze(await newDesign());
  return valueFrom(await architect.client.submitVersion({ params: { id } })).id;
};

const scores = (score: 1 | 2 | 3 | 4 | 5): ReviewDraft => ({
  scores: Object.fromEntries(principles.map((principle) => [principle, { score, comment: `${principle}: fine` }])),
  summary: 'Seen.',
});

const review = async (person: Person, id: string, decision: 'approve' | 'request-changes') => {
  valueFrom(await person.client.saveReview({ params: { id }, body: scores(4) }));
  return valueFrom(await person.client.decideReview({ params: { id }, body: { decision } }));
};

const statusOf = async (id: string) => valueFrom(await architect.client.getVersion({ params: { id } })).status;

describe('versions', () => {
  test('are numbered, keep their design and verdict, and do not follow the drawing', async () => {
    const id = await newDesign();
    const first = await freeze(id, 'First try');
    await architect.client.replaceDesignFile({ params: { id }, body: { text: designFile('Changed') } });
    const next = await freeze(id);
    expect([first.number, next.number]).toEqual([1, 2]);
    expect(first).toMatchObject({ note: 'First try', status: 'frozen', author: { name: 'Archie' } });
    expect(first.digest).toBe(first.verdict.design.digest);
    const again = valueFrom(await reviewer.client.getVersion({ params: { id: first.id } }));
    expect(again.design.name).toBe('Two routers');
    const listed = valueFrom(await reviewer.client.listVersions({ params: { id } })).items;
    expect(listed.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('leave what they measured in the design, which a file without it and a new version keep', async () => {
    const id = await newDesign();
    await freeze(id);
    const baselineIn = async () => valueFrom(await reviewer.client.getDesign({ params: { id } })).design.baseline;
    const first = await baselineIn();
    expect(first).toMatchObject({ version: 1, complexity: expect.any(Number) });
    await architect.client.replaceDesignFile({ params: { id }, body: { text: designFile('Changed') } });
    expect(await baselineIn()).toEqual(first);
    const second = await freeze(id);
    expect(second.design.baseline).toEqual(first);
    expect(await baselineIn()).toMatchObject({ version: 2, severe: first?.severe });
    expect(valueFrom(await architect.client.getDesignVerdict({ params: { id } })).verdict.design.digest).toBe(
      second.digest,
    );
    const copy = valueFrom(await architect.client.duplicateDesign({ params: { id }, body: {} }));
    expect(copy.design.baseline).toBeUndefined();
  });

  test('of two people who freeze at the same moment each gets a number', async () => {
    const id = await newDesign();
    const versions = await Promise.all([freeze(id), freeze(id), freeze(id)]);
    expect(versions.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
  });

  test('are submitted once', async () => {
    const id = await submitted();
    expect(await statusOf(id)).toBe('in-review');
    expect(codeOf(await architect.client.submitVersion({ params: { id } }))).toBe('version-already-submitted');
    expect(codeOf(await architect.client.submitVersion({ params: { id: 'nothing' } }))).toBe('not-found');
  });
});

describe('reviews', () => {
  test('are saved score by score and need all five for a decision', async () => {
    const id = await submitted();
    const body: ReviewDraft = { scores: { security: { score: 2, comment: 'No mTLS' } }, summary: '' };
    const saved = valueFrom(await reviewer.client.saveReview({ params: { id }, body }));
    expect(saved).toMatchObject({ reviewer: { name: 'Rita' }, scores: body.scores, decision: null });
    const decision = { params: { id }, body: { decision: 'approve' } } as const;
    expect(codeOf(await reviewer.client.decideReview(decision))).toBe('review-incomplete');
    valueFrom(await reviewer.client.saveReview({ params: { id }, body: scores(5) }));
    expect(valueFrom(await reviewer.client.decideReview(decision)).decision).toBe('approve');
    expect(await statusOf(id)).toBe('approved');
    expect(codeOf(await reviewer.client.saveReview({ params: { id }, body }))).toBe('review-incomplete');
  });

  test('one request for changes outweighs approvals until its author approves', async () => {
    const id = await submitted();
    await review(reviewer, id, 'approve');
    await review(second, id, 'request-changes');
    expect(await statusOf(id)).toBe('changes-requested');
    await review(second, id, 'approve');
    expect(await statusOf(id)).toBe('approved');
    expect(valueFrom(await architect.client.listReviews({ params: { id } })).items).toHaveLength(2);
  });

  test('are for submitted versions of other people', async () => {
    const { id } = await freeze(await newDesign());
    expect(codeOf(await reviewer.client.saveReview({ params: { id }, body: scores(3) }))).toBe('version-not-submitted');

    const own = valueFrom(await app.owner.client.createDesign({ body: { from: 'file', text: designFile() } }));
    const version = valueFrom(await app.owner.client.freezeVersion({ params: { id: own.id }, body: {} }));
    await app.owner.client.submitVersion({ params: { id: version.id } });
    expect(codeOf(await app.owner.client.saveReview({ params: { id: version.id }, body: scores(5) }))).toBe(
      'own-version',
    );
  });

  test.each([0, 6, 3.5])('a score of %d is none', async (score) => {
    const id = await submitted();
    const body = JSON.stringify({ scores: { security: { score } } });
    const headers = { 'content-type': 'application/json' };
    const answer = await reviewer.fetch(`/api/versions/${id}/reviews/mine`, { method: 'PUT', body, headers });
    expect(answer.status).toBe(400);
  });
});

describe('comments', () => {
  test('are pinned, answered, settled and taken up again', async () => {
    const id = await submitted();
    const pinned = valueFrom(
      await reviewer.client.addComment({ params: { id }, body: { at: { element: 'l1' }, text: 'Only one link?' } }),
    );
    expect(pinned).toMatchObject({ author: { name: 'Rita' }, at: { element: 'l1' }, resolved: false, replies: [] });
    valueFrom(await reviewer.client.addComment({ params: { id }, body: { text: 'In general: good.' } }));
    const params = { id: pinned.id };
    const answered = valueFrom(
      await architect.client.replyToComment({ params, body: { text: 'A second one is ordered.' } }),
    );
    expect(answered.replies).toMatchObject([{ author: { name: 'Archie' }, text: 'A second one is ordered.' }]);
    expect(valueFrom(await reviewer.client.resolveComment({ params })).resolved).toBe(true);
    expect(valueFrom(await reviewer.client.reopenComment({ params })).resolved).toBe(false);
    const { items } = valueFrom(await architect.client.listComments({ params: { id } }));
    expect(items.map(({ text }) => text)).toEqual(['Only one link?', 'In general: good.']);
  });

  test('are pinned only to what the version has', async () => {
    const id = await submitted();
    for (const at of [{ element: 'nothing' }, { finding: 'rel.nothing@x' }]) {
      const answer = await reviewer.client.addComment({ params: { id }, body: { at, text: 'Hm' } });
      expect(codeOf(answer)).toBe('invalid-input');
    }
  });
});
