import type { LocalizedFinding } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { bundleFindings, findingsAt, groupFindings, nextStep } from './findings.ts';

const finding = (id: string, more: Partial<LocalizedFinding>): LocalizedFinding => ({
  id,
  rule: 'rel.single-link',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'high',
  at: ['r1'],
  params: {},
  evidence: {},
  confidence: 'stated',
  pointsLost: 1,
  waiver: null,
  title: '',
  message: '',
  remedy: '',
  evidenceLines: [],
  ...more,
});
const waiver = { rule: 'x.y', at: [], reason: '', owner: '', granted: '2026-01-01', expires: '2027-01-01' };

describe('findings in the panel', () => {
  const findings = [
    finding('a', { severity: 'medium', pointsLost: 9 }),
    finding('b', { severity: 'critical', pointsLost: 4, at: ['r2'] }),
    finding('c', { severity: 'critical', pointsLost: 6, at: ['r1', 'r2'] }),
    finding('d', { severity: 'critical', pointsLost: 0, waiver }),
    finding('e', { severity: 'info', pointsLost: 0 }),
  ];

  it('stand by severity, the costliest first, waived ones apart', () => {
    const { open, waived } = groupFindings(findings);
    expect(open.map(({ severity, findings: own }) => [severity, own.map(({ id }) => id)])).toEqual([
      ['critical', ['c', 'b']],
      ['medium', ['a']],
      ['info', ['e']],
    ]);
    expect(waived.map(({ id }) => id)).toEqual(['d']);
  });

  it('propose the one that costs most as the next step, and nothing when none costs points', () => {
    expect(nextStep(findings)?.id).toBe('a');
    expect(nextStep(findings.slice(3))).toBeUndefined();
  });

  it('of one rule are gathered from three on, where the first of them stands', () => {
    const often = (id: string) => finding(id, { rule: 'maint.no-monitoring' });
    const bundles = bundleFindings([often('p'), finding('q', {}), often('r'), finding('s', {}), often('t')]);
    expect(bundles.map((bundle) => bundle.map(({ id }) => id))).toEqual([['p', 'r', 't'], ['q'], ['s']]);
  });

  it('are found by element', () => {
    expect(findingsAt(findings, 'r2').map(({ id }) => id)).toEqual(['c', 'b']);
  });
});
