import { emptyWorkspacePolicy, type OwnRule } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { withOwnRule, withoutOwnRule, withRule, withThreshold, withWeights } from './policy-edits.ts';

const reason = 'Agreed.';
const rule = (id: string): OwnRule => ({
  id,
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'low',
  title: { en: '', ko: '' },
  message: { en: '', ko: '' },
  remedy: { en: '', ko: '' },
  appliesTo: 'link',
  check: 'true',
});

describe('edits of the policy', () => {
  it('set and take back what is decided about a rule, a threshold and the weights', () => {
    const off = withRule(emptyWorkspacePolicy, 'a.b', { off: true, reason });
    expect(off.rules).toEqual({ 'a.b': { off: true, reason } });
    expect(withRule(off, 'a.b', null)).toEqual(emptyWorkspacePolicy);
    const set = withThreshold(emptyWorkspacePolicy, 'utilisation', { value: 0.5, reason });
    expect(set.thresholds).toEqual({ utilisation: { value: 0.5, reason } });
    expect(withThreshold(set, 'utilisation', null)).toEqual(emptyWorkspacePolicy);
    const weighed = withWeights(emptyWorkspacePolicy, 'principleWeights', { values: { security: 2 }, reason });
    expect(weighed.principleWeights?.values).toEqual({ security: 2 });
    expect(withWeights(weighed, 'principleWeights', null)).toEqual(emptyWorkspacePolicy);
  });

  it('add an own rule at the end, replace one where it stands, and remove it with what was decided about it', () => {
    const two = withOwnRule(withOwnRule(emptyWorkspacePolicy, rule('own.a')), rule('own.b'));
    expect(withOwnRule(two, rule('own.c'), 'own.a').ownRules.map(({ id }) => id)).toEqual(['own.c', 'own.b']);
    const off = withRule(two, 'own.a', { off: true, reason });
    expect(withoutOwnRule(off, 'own.a')).toEqual({ ...emptyWorkspacePolicy, ownRules: [rule('own.b')] });
  });
});
