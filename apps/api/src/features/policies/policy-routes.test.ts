import { judge, type OwnRule, policyFor, readWorkspacePolicy } from '@spandrel/rules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createInlineCompute } from '../../compute/compute.ts';
import { TaskGivenUp } from '../../compute/task-given-up.ts';
import { designFile, type Person, startTestApp, type TestApp, valueFrom } from '../../testing/test-app.ts';
import { utcToday } from '../../today.ts';

const inline = createInlineCompute();
let givesUp = false;
/** What a trial of one design waits for. */
let beforeTrial = async (): Promise<void> => {};
let app: TestApp;
let architect: Person;
beforeAll(async () => {
  const tryPolicy: typeof inline.tryPolicy = async (...input) => {
    if (givesUp) throw new TaskGivenUp('exit code 1');
    await beforeTrial();
    return inline.tryPolicy(...input);
  };
  app = await startTestApp({ compute: { ...inline, tryPolicy } });
  architect = await app.member('architect', 'Archie');
});
afterAll(() => app.close());

const reason = 'Agreed by the network board.';
const bandwidth: OwnRule = {
  id: 'own.link-bandwidth',
  principle: 'performance',
  topic: 'perf.throughput',
  severity: 'high',
  title: { en: 'Slow link', ko: '느린 링크' },
  message: { en: '{name} is slow.', ko: '{name} 링크가 느립니다.' },
  remedy: { en: 'Make it faster.', ko: '대역폭을 늘리세요.' },
  appliesTo: 'link',
  check: 'self.id != "l1"',
};
const codeOf = (result: { ok: true } | { ok: false; error: { code: string } }) =>
  result.ok ? 'ok' : result.error.code;
const current = async () => valueFrom(await app.owner.client.getPolicy());
const change = async (policy: object, why = reason) =>
  app.owner.client.changePolicy({ body: { policy, revision: (await current()).revision, reason: why } });
const newDesign = async (name?: string) =>
  valueFrom(await architect.client.createDesign({ body: { from: 'file', text: designFile(name) } }));
const verdictOf = async (id: string) => valueFrom(await architect.client.getDesignVerdict({ params: { id } })).verdict;

describe('the policy', () => {
  test('begins empty, is read by everybody and changed by owners only', async () => {
    expect(valueFrom(await architect.client.getPolicy())).toEqual({
      policy: { rules: {}, thresholds: {}, ownRules: [] },
      revision: 0,
      changedBy: null,
      changedAt: null,
    });
    const body = { policy: {}, revision: 0, reason };
    expect(codeOf(await architect.client.changePolicy({ body }))).toBe('forbidden');
    expect(codeOf(await architect.client.tryPolicy({ body: { policy: {} } }))).toBe('forbidden');
  });

  test('judges everything from the moment it is changed: verdict, list, version and report', async () => {
    const { id, score } = await newDesign();
    const before = await verdictOf(id);
    valueFrom(await change({ ownRules: [bandwidth] }));
    const after = await verdictOf(id);
    expect(before.findings.map(({ rule }) => rule)).not.toContain(bandwidth.id);
    expect(after.findings.map(({ rule }) => rule)).toContain(bandwidth.id);
    expect(after.tool.rulesVersion).not.toBe(before.tool.rulesVersion);

    const { items } = valueFrom(await architect.client.listDesigns());
    const listed = items.find((each) => each.id === id)?.score;
    expect(listed?.value).toBe(after.score.overall.value);
    expect(listed?.value).toBeLessThan(score?.value ?? 0);

    const version = valueFrom(await architect.client.freezeVersion({ params: { id }, body: {} }));
    expect(version.verdict).toEqual(after);
    valueFrom(await change({}));
    const stored = valueFrom(await architect.client.getVersion({ params: { id: version.id } }));
    expect(stored.policy?.ownRules).toEqual([bandwidth]);
    expect(stored.verdict).toEqual(after);
    expect((await verdictOf(id)).tool).toEqual(before.tool);
    expect((await verdictOf(id)).findings.map(({ rule }) => rule)).not.toContain(bandwidth.id);
    const report = await architect.fetch(`/api/versions/${version.id}/report.pdf`);
    expect(report.status).toBe(200);
  });

  test('gives the same verdict from its file as in the server', async () => {
    const { id, design } = await newDesign();
    valueFrom(await change({ ownRules: [bandwidth], thresholds: { utilisation: { value: 0.5, reason } } }));
    const file = valueFrom(await architect.client.getPolicyFile());
    expect(file).toMatchObject({ filename: 'spandrel-policy.yaml', mediaType: 'application/yaml' });
    const read = readWorkspacePolicy(new TextDecoder().decode(file.bytes));
    if (!read.ok) throw new Error('The file cannot be read.');
    const elsewhere = judge(design, policyFor(design.profile, read.policy), { today: utcToday() });
    expect(JSON.stringify(elsewhere)).toBe(JSON.stringify(await verdictOf(id)));
    valueFrom(await change({}));
  });

  test('is refused with its problems, and nothing changes', async () => {
    const { revision } = await current();
    const refused = await change({ ownRules: [{ ...bandwidth, check: 'self.bandwith > 1' }] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'invalid-policy', problems: [{ code: 'unknown-fact', path: ['ownRules', 0, 'check'] }] },
    });
    expect(codeOf(await change({}, '  '))).toBe('invalid-input');
    expect((await current()).revision).toBe(revision);
  });

  test('of two changes to one revision only the first is made', async () => {
    const { revision } = await current();
    const body = (value: number) => ({
      policy: { thresholds: { utilisation: { value, reason } } },
      revision,
      reason,
    });
    const results = await Promise.all([0.5, 0.6].map((value) => app.owner.client.changePolicy({ body: body(value) })));
    expect(results.map(codeOf).sort()).toEqual(['ok', 'policy-changed']);
    expect((await current()).revision).toBe(revision + 1);
  });

  test('keeps who changed what and why, last first; a change of nothing is none', async () => {
    valueFrom(await change({ rules: { 'maint.no-monitoring': { off: true, reason } } }, 'Monitored elsewhere.'));
    const { policy, revision } = await current();
    valueFrom(await change(policy));
    const { items, total } = valueFrom(await architect.client.listPolicyChanges({ query: { pageSize: 2 } }));
    expect(total).toBe(revision);
    expect(items[0]).toMatchObject({ revision, author: { name: 'Olivia Owner' }, reason: 'Monitored elsewhere.' });
    expect(items[0]?.changes).toContainEqual({
      section: 'rules',
      name: 'maint.no-monitoring',
      before: null,
      after: { off: true, reason },
    });
    expect(items.map((entry) => entry.revision)).toEqual([revision, revision - 1]);
  });
});

describe('a trial', () => {
  test('says for every design what a draft would change, and changes nothing', async () => {
    valueFrom(await change({}));
    const { revision } = await current();
    const { id } = await newDesign('Tried');
    const broken = await newDesign('Broken');
    const problem = { code: 'not-a-design', path: [], message: { en: 'No.', ko: '아닙니다.' } };
    await app.prisma.design.update({ where: { id: broken.id }, data: { problems: [problem] } });

    const body = { policy: { ownRules: [bandwidth] }, rule: bandwidth.id, pageSize: 10 };
    const { items, total } = valueFrom(await app.owner.client.tryPolicy({ body }));
    expect(total).toBe(items.length);
    expect(items.find((each) => each.design.id === broken.id)).toMatchObject({
      outcome: null,
      skipped: 'not-judgeable',
    });
    const tried = items.find((each) => each.design.id === id)?.outcome;
    expect(tried).toMatchObject({
      hits: 1,
      samples: [{ at: ['l1'], message: { en: '«l1» is slow.', ko: '«l1» 링크가 느립니다.' } }],
    });
    expect(tried?.after.value).toBeLessThan(tried?.before.value ?? 0);
    expect((await current()).revision).toBe(revision);
    expect((await verdictOf(id)).findings.map(({ rule }) => rule)).not.toContain(bandwidth.id);
  });

  test('comes in pages of a few designs', async () => {
    const body = { policy: {}, page: 2, pageSize: 1 };
    expect(valueFrom(await app.owner.client.tryPolicy({ body })).items).toHaveLength(1);
    expect(codeOf(await app.owner.client.tryPolicy({ body: { ...body, pageSize: 200 } }))).toBe('invalid-input');
  });

  test('ends before the next design when the request is closed', async () => {
    for (let index = 0; index < 3; index++) await newDesign();
    const closing = new AbortController();
    let tried = 0;
    let goOn = () => {};
    const mayGoOn = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    beforeTrial = async () => {
      tried += 1;
      closing.abort();
      await mayGoOn;
    };
    const body = { policy: {}, pageSize: 10 };
    expect(codeOf(await app.owner.client.tryPolicy({ body }, closing.signal))).toBe('offline');
    // By the time it answers a later request the server has heard that the earlier one is closed.
    await current();
    goOn();
    await current();
    beforeTrial = async () => {};
    expect(tried).toBe(1);
  });

  test('says of which designs it was given up', async () => {
    givesUp = true;
    const { items } = valueFrom(await app.owner.client.tryPolicy({ body: { policy: {}, pageSize: 1 } }));
    givesUp = false;
    expect(items).toMatchObject([{ outcome: null, skipped: 'too-expensive' }]);
  });
});
