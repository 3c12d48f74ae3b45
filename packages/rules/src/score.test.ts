import { type Principle, principles, type Severity, severities } from '@spandrel/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessment, isHeldDown, type ScoredFinding, scoreFindings } from './score.ts';
import { bySeverity, milder } from './severity.ts';
import { type TopicId, topicIds, topics } from './topics.ts';
import { policyFor } from './workspace-policy.ts';

const policy = policyFor('production');
const everythingAssessed = Object.fromEntries(
  principles.map((principle) => [principle, { assessed: 1, notAssessed: 0, complete: true }]),
) as Record<Principle, Assessment>;

const finding = (topic: TopicId, severity: Severity, waived = false): ScoredFinding => ({
  principle: topics[topic].principle,
  topic,
  severity,
  waived,
});
const score = (...findings: readonly ScoredFinding[]) => scoreFindings(findings, everythingAssessed, policy);

const someFindings = fc.array(
  fc.record({ topic: fc.constantFrom(...topicIds), severity: fc.constantFrom(...severities), waived: fc.boolean() }),
  { maxLength: 30 },
);

describe('scoring', () => {
  test('a high finding leaves 70% of its topic and costs its principle the weight of that', () => {
    const { principles: scored, overall, pointsLost } = score(finding('rel.no-spof', 'high'));
    expect(scored.reliability.topics['rel.no-spof']?.value).toBeCloseTo(70, 12);
    expect(scored.reliability.value).toBeCloseTo(100 - 0.3 * 30, 12);
    expect(overall.value).toBeCloseTo(100 - 0.25 * 0.3 * 30, 12);
    expect(pointsLost[0]).toBeCloseTo(9, 12);
  });

  test('two findings of one topic leave the product of what each leaves', () => {
    const { principles: scored } = score(finding('sec.encryption', 'high'), finding('sec.encryption', 'medium'));
    expect(scored.security.topics['sec.encryption']?.value).toBeCloseTo(100 * 0.7 * 0.88, 12);
  });

  test('information costs nothing', () => {
    const { overall, pointsLost } = score(finding('rel.redundancy', 'info'));
    expect(overall).toMatchObject({ value: 100, band: 'strong' });
    expect(pointsLost).toEqual([0]);
  });

  test('no number of findings takes a score below zero', () => {
    const many = topicIds.flatMap((topic) => Array.from({ length: 50 }, () => finding(topic, 'critical')));
    const { overall } = score(...many);
    expect(overall.value).toBeGreaterThanOrEqual(0);
    expect(overall.value).toBeLessThan(1e-9);
    expect(overall.band).toBe('weak');
  });

  test('one open critical finding caps at fair and one high at good, however high the value is', () => {
    expect(score(finding('rel.retry-backoff', 'critical')).principles.reliability.band).toBe('fair');
    expect(score(finding('rel.retry-backoff', 'high')).principles.reliability.band).toBe('good');
    expect(score(finding('rel.retry-backoff', 'critical', true)).principles.reliability.band).toBe('strong');
  });

  test('points lost add up exactly to what each principle lacks', () => {
    fc.assert(
      fc.property(someFindings, (drawn) => {
        const findings = drawn.map(({ topic, severity, waived }) => finding(topic, severity, waived));
        const { principles: scored, pointsLost } = score(...findings);
        for (const principle of principles) {
          const lost = findings.reduce(
            (sum, each, index) => (each.principle === principle ? sum + (pointsLost[index] ?? 0) : sum),
            0,
          );
          expect(lost).toBeCloseTo(100 - scored[principle].value, 9);
        }
      }),
    );
  });

  test('removing or softening a finding never lowers a score', () => {
    fc.assert(
      fc.property(someFindings, fc.nat(), (drawn, pick) => {
        const findings = drawn.map(({ topic, severity, waived }) => finding(topic, severity, waived));
        if (findings.length === 0) return;
        const index = pick % findings.length;
        const before = score(...findings);
        const after = score(...findings.filter((_, position) => position !== index));
        expect(after.overall.value).toBeGreaterThanOrEqual(before.overall.value - 1e-9);
        for (const principle of principles) {
          expect(after.principles[principle].value).toBeGreaterThanOrEqual(before.principles[principle].value - 1e-9);
        }
      }),
    );
  });
});

describe('bands and coverage', () => {
  const assessed = (changes: Partial<Record<Principle, Partial<Assessment>>>) =>
    Object.fromEntries(
      principles.map((principle) => [principle, { ...everythingAssessed[principle], ...changes[principle] }]),
    ) as Record<Principle, Assessment>;

  test('a severe finding holds down its own principle and the whole, not the other principles', () => {
    const { principles: scored, overall } = score(finding('rel.retry-backoff', 'critical'));
    expect(scored.security.band).toBe('strong');
    expect(overall.band).toBe('fair');
    expect(score(finding('rel.retry-backoff', 'critical', true)).overall.band).toBe('strong');
  });

  test('a cap never lifts a band', () => {
    const ruined = topicIds.map((topic) => finding(topic, 'critical'));
    const { overall } = score(...ruined, ...ruined);
    expect(overall.value).toBeLessThan(50);
    expect(overall.band).toBe('weak');
  });

  test('a band starts at its lowest value', () => {
    const exact = {
      ...policy,
      bands: [
        { band: 'strong', from: 100 },
        { band: 'weak', from: 0 },
      ],
    } as const;
    expect(scoreFindings([], everythingAssessed, exact).overall.band).toBe('strong');
    expect(scoreFindings([finding('rel.no-spof', 'low')], everythingAssessed, exact).overall.band).toBe('weak');
  });

  test('a rule that could not run holds down its principle and the whole', () => {
    const { principles: scored, overall } = scoreFindings([], assessed({ security: { complete: false } }), policy);
    expect(scored.security).toMatchObject({ complete: false, band: 'fair' });
    expect(scored.performance).toMatchObject({ complete: true, band: 'strong' });
    expect(overall.band).toBe('fair');
  });

  test('coverage of the whole counts the checks of all principles', () => {
    const checks = assessed({
      security: { assessed: 5, notAssessed: 3 },
      performance: { assessed: 0, notAssessed: 2 },
    });
    const { principles: scored, overall } = scoreFindings([], checks, policy);
    expect(scored.security.coverage).toBeCloseTo(5 / 8, 12);
    expect(scored.performance).toMatchObject({ coverage: 0, band: 'unassessed' });
    expect(overall.coverage).toBeCloseTo(8 / 13, 12);
    const nothing = Object.fromEntries(
      principles.map((principle) => [principle, { assessed: 0, notAssessed: 0, complete: true }]),
    ) as Record<Principle, Assessment>;
    expect(scoreFindings([], nothing, policy).overall).toEqual({ value: 100, band: 'unassessed', coverage: 0 });
  });

  test('a score is held down when its band is lower than its value gives', () => {
    expect(isHeldDown({ value: 95, band: 'fair' }, policy)).toBe(true);
    expect(isHeldDown({ value: 95, band: 'strong' }, policy)).toBe(false);
    expect(isHeldDown({ value: 95, band: 'unassessed' }, policy)).toBe(false);
  });
});

describe('severity', () => {
  test('moves in steps and stays on the scale', () => {
    expect(milder('high', 1)).toBe('medium');
    expect(milder('high', -1)).toBe('critical');
    expect(milder('low', 5)).toBe('info');
    expect(milder('high', -5)).toBe('critical');
  });

  test('sorts the most severe first', () => {
    expect([...severities].reverse().sort(bySeverity)).toEqual(severities);
  });
});

describe('the policy', () => {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test.each(['production', 'development', 'regulated'] as const)('%s divides every score completely', (profile) => {
    const { topicWeights, principleWeights } = policyFor(profile);
    expect(sum(Object.values(principleWeights))).toBeCloseTo(1, 12);
    for (const principle of principles) {
      const weights = topicIds
        .filter((topic) => topics[topic].principle === principle)
        .map((topic) => topicWeights[topic]);
      expect(weights).toHaveLength(7);
      expect(sum(weights)).toBeCloseTo(1, 12);
    }
  });

  test('weighs a more severe finding more', () => {
    const shares = severities.map((severity) => policy.deductions[severity]);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});
