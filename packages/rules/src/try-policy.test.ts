import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import type { OwnRule } from './own-rules/own-rule-definition.ts';
import { policyChanges } from './policy-changes.ts';
import { tryPolicy } from './try-policy.ts';
import { emptyWorkspacePolicy, type WorkspacePolicy } from './workspace-policy.ts';

const reason = 'Agreed.';
const naming: OwnRule = {
  id: 'own.router-names',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'low',
  title: { en: 'Router names', ko: '라우터 이름' },
  message: { en: '{name} is not named as agreed.', ko: '{name} 구성 요소의 이름이 약속과 다릅니다.' },
  remedy: { en: 'Rename it.', ko: '이름을 바꾸세요.' },
  appliesTo: 'component',
  check: 'self.id.like("r-*")',
};
const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'r-1'];
const design = seven.reduce((built, id) => built.component(id, 'router'), aDesign()).build();
const draftOf = (change: Partial<WorkspacePolicy>) => ({ ...emptyWorkspacePolicy, ...change });

describe('tryPolicy', () => {
  test('counts the hits of a rule, shows the first five and what the score becomes', () => {
    const draft = draftOf({ ownRules: [naming] });
    const trial = tryPolicy(design, { current: emptyWorkspacePolicy, draft, rule: naming.id }, '2026-06-01');
    expect(trial).toMatchObject({ hits: 6, gone: 0, notAssessed: 0, errors: [] });
    expect(trial.samples.map(({ at }) => at)).toEqual([['a'], ['b'], ['c'], ['d'], ['e']]);
    expect(trial.samples[0]?.message.ko).toBe('«a» 구성 요소의 이름이 약속과 다릅니다.');
    expect(trial.after.value).toBeLessThan(trial.before.value);
  });

  test('of a whole draft counts what appears, what changes its severity and what is gone', () => {
    const current = draftOf({ ownRules: [naming] });
    const off = draftOf({ ownRules: [naming], rules: { [naming.id]: { off: true, reason } } });
    expect(tryPolicy(design, { current, draft: off }, '2026-06-01')).toMatchObject({ hits: 0, gone: 6 });
    const sharper = draftOf({ ownRules: [{ ...naming, severity: 'high' }] });
    expect(tryPolicy(design, { current, draft: sharper }, '2026-06-01')).toMatchObject({ hits: 6, gone: 0 });
  });

  test('tells what a rule cannot judge and what fails', () => {
    const trial = (check: string) => {
      const draft = draftOf({ ownRules: [{ ...naming, check }] });
      return tryPolicy(design, { current: emptyWorkspacePolicy, draft, rule: naming.id }, '2026-06-01');
    };
    expect(trial('self.props.owner == "net"')).toMatchObject({ hits: 0, notAssessed: 7 });
    expect(trial('1 / int(self.degree) > 0')).toMatchObject({ hits: 0, errors: [{ rule: naming.id }] });
  });
});

describe('policyChanges', () => {
  test('lists every difference by section and name, with what was and what is', () => {
    const before = draftOf({ rules: { 'a.b': { off: true, reason } }, ownRules: [naming] });
    const after = draftOf({
      thresholds: { utilisation: { value: 0.5, reason } },
      ownRules: [{ ...naming, severity: 'high' }],
      principleWeights: { values: { security: 2 }, reason },
    });
    expect(policyChanges(before, after)).toEqual([
      { section: 'rules', name: 'a.b', before: before.rules['a.b'], after: null },
      { section: 'principleWeights', name: '', before: null, after: after.principleWeights },
      { section: 'thresholds', name: 'utilisation', before: null, after: after.thresholds.utilisation },
      { section: 'ownRules', name: naming.id, before: naming, after: after.ownRules[0] },
    ]);
    expect(policyChanges(after, after)).toEqual([]);
  });
});
