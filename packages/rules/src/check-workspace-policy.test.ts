import type { Problem } from '@spandrel/model';
import { describe, expect, test } from 'vitest';
import { rules } from './catalog.generated.ts';
import { checkWorkspacePolicy, readWorkspacePolicy, writeWorkspacePolicy } from './check-workspace-policy.ts';
import type { OwnRule } from './own-rules/own-rule-definition.ts';
import { profilePolicy } from './policy.ts';
import { thresholdNames } from './threshold-labels.ts';
import { emptyWorkspacePolicy } from './workspace-policy.ts';

const reason = 'Because.';
const aRule: OwnRule = {
  id: 'own.vpn-bfd',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'medium',
  title: { en: 'VPN without BFD', ko: 'BFD 없는 VPN' },
  message: { en: '{name} has no BFD.', ko: '{name} 링크에 BFD가 없습니다.' },
  remedy: { en: 'Turn it on.', ko: 'BFD를 켜세요.' },
  appliesTo: 'link',
  when: 'self.kind == "vpn-site-to-site"',
  check: 'self.props.bfd',
};
const problemsOf = (change: object): readonly Problem[] => checkWorkspacePolicy({ ...emptyWorkspacePolicy, ...change });
const codes = (change: object) => problemsOf(change).map(({ code, path }) => `${code} ${path.join('.')}`);

describe('checkWorkspacePolicy', () => {
  test('accepts the empty policy, one with parts left out, and one with everything', () => {
    expect(checkWorkspacePolicy(emptyWorkspacePolicy)).toEqual([]);
    expect(checkWorkspacePolicy({})).toEqual([]);
    expect(
      codes({
        rules: { [rules[0]!.id]: { off: true, reason }, 'own.vpn-bfd': { severity: 'high', reason } },
        principleWeights: { values: { security: 2 }, reason },
        topicWeights: { values: { 'sec.encryption': 0 }, reason },
        thresholds: { utilisation: { value: 0.6, reason }, namingPattern: { value: '[a-z-]+', reason } },
        ownRules: [aRule],
      }),
    ).toEqual([]);
  });

  test('accepts the default of every threshold in every profile', () => {
    for (const profile of ['production', 'development', 'regulated'] as const) {
      const { thresholds } = profilePolicy(profile);
      const all = Object.fromEntries(thresholdNames.map((name) => [name, { value: thresholds[name], reason }]));
      expect(codes({ thresholds: all })).toEqual([]);
    }
  });

  test('names the nearest rule, threshold, topic and key', () => {
    const said = [
      { rules: { 'rel.hybrid-dns-pat': { off: true, reason } } },
      { thresholds: { utilization: { value: 1, reason } } },
      { topicWeights: { values: { 'sec.encrypton': 1 }, reason } },
      { tresholds: {} },
    ].map((change) => problemsOf(change)[0]?.message);
    expect(said.map((message) => /«([^»]*)»\?/.exec(message?.en ?? '')?.[1])).toEqual([
      'rel.hybrid-dns-path',
      'utilisation',
      'sec.encryption',
      'thresholds',
    ]);
    for (const message of said) expect(message?.ko).toMatch(/[가-힣]/);
  });

  test('asks for a reason everywhere', () => {
    expect(
      codes({
        rules: { [rules[0]!.id]: { off: true } },
        principleWeights: { values: { security: 1 }, reason: ' ' },
        thresholds: { utilisation: { value: 0.5 } },
      }),
    ).toEqual([
      `no-reason rules.${rules[0]!.id}.reason`,
      'no-reason principleWeights.reason',
      'no-reason thresholds.utilisation.reason',
    ]);
  });

  test('refuses values out of range, weights that leave nothing, and settings that change nothing', () => {
    expect(
      codes({
        rules: { [rules[0]!.id]: { reason }, [rules[1]!.id]: { severity: 'huge', reason } },
        principleWeights: {
          values: { security: 0, reliability: 0, performance: 0, scalability: 0, maintainability: 0 },
          reason,
        },
        topicWeights: { values: { 'sec.encryption': -1 }, reason },
        thresholds: {
          utilisation: { value: 70, reason },
          proxyHops: { value: 1.5, reason },
          encryptedTransitIsMilder: { value: 'true', reason },
          circuitDataClass: { value: 'secret', reason },
          namingPattern: { value: '(a+)+$', reason },
        },
      }),
    ).toEqual([
      `changes-nothing rules.${rules[0]!.id}`,
      `not-a-choice rules.${rules[1]!.id}.severity`,
      'weights-without-sum principleWeights.values',
      'out-of-range topicWeights.values.sec.encryption',
      'out-of-range thresholds.utilisation.value',
      'not-whole thresholds.proxyHops.value',
      'wrong-type thresholds.encryptedTransitIsMilder.value',
      'not-a-choice thresholds.circuitDataClass.value',
      'not-a-pattern thresholds.namingPattern.value',
    ]);
  });

  test.each([
    [{ id: 'rel.spof' }, 'own-rule-id ownRules.0.id'],
    [{ topic: 'sec.encryption' }, 'topic-of-another ownRules.0.topic'],
    [{ title: { en: 'Only English' } }, 'missing ownRules.0.title.ko'],
    [{ message: { en: '{nam}', ko: '{name}' } }, 'unknown-placeholder ownRules.0.message.en'],
    [{ appliesTo: 'path' }, 'not-a-choice ownRules.0.appliesTo'],
    [{ check: 'self.props.bdf' }, 'unknown-fact ownRules.0.check'],
    [{ check: '' }, 'empty ownRules.0.check'],
  ])('refuses an own rule with %j', (change, expected) => {
    expect(codes({ ownRules: [{ ...aRule, ...change }] })).toContain(expected);
  });

  test('refuses two own rules of one id and more of them than the limit', () => {
    expect(codes({ ownRules: [aRule, aRule] })).toEqual(['own-rule-twice ownRules.1.id']);
    expect(codes({ ownRules: Array.from({ length: 101 }, () => aRule) })).toEqual(['too-long ownRules']);
  });

  test.each([
    null,
    3,
    'text',
    [],
    { rules: [] },
    { ownRules: {} },
    { ownRules: [3] },
    { thresholds: { utilisation: 1 } },
  ])('says what is wrong with %j and does not throw', (value) => {
    expect(checkWorkspacePolicy(value).length).toBeGreaterThan(0);
  });
});

describe('readWorkspacePolicy', () => {
  test('reads YAML and JSON and fills in what is left out', () => {
    const policy = { ...emptyWorkspacePolicy, thresholds: { utilisation: { value: 0.5, reason } } };
    expect(readWorkspacePolicy(`thresholds:\n  utilisation: { value: 0.5, reason: ${reason} }\n`)).toEqual({
      ok: true,
      policy,
    });
    expect(readWorkspacePolicy(JSON.stringify(policy))).toEqual({ ok: true, policy });
  });

  test('takes back what was written', () => {
    const policy = {
      ...emptyWorkspacePolicy,
      rules: { [rules[0]!.id]: { off: true, reason } },
      ownRules: [aRule],
    } as const;
    expect(readWorkspacePolicy(writeWorkspacePolicy(policy))).toEqual({ ok: true, policy });
    expect(readWorkspacePolicy(writeWorkspacePolicy(emptyWorkspacePolicy))).toEqual({
      ok: true,
      policy: emptyWorkspacePolicy,
    });
  });

  test('says in which line a problem is', () => {
    const result = readWorkspacePolicy('thresholds:\n  utilisation:\n    value: 3\n    reason: x\n');
    expect(result).toMatchObject({ ok: false, problems: [{ code: 'out-of-range', line: 3, column: 12 }] });
  });
});
