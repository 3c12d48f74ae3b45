import { type Design, type Finding, principles, type Verdict } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { type CheckResult, defineRule, fail, notAssessed, pass, type Rule } from './define-rule.ts';
import { designDigest } from './design-digest.ts';
import { judge } from './judge.ts';
import { practices } from './practices.generated.ts';
import { generatedDesign } from './testing/generated-design.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { policyFor } from './workspace-policy.ts';

const today = '2026-06-01';
const verdictOf = (design: Design): Verdict => judge(design, policyFor(design.profile), { today });

/** A rule that says of every component what its description tells it to say. */
const scripted = (principle: 'reliability' | 'security' = 'reliability'): Rule =>
  defineRule<string, { component: string }>({
    id: 'rel.single-link',
    principle,
    topic: principle === 'reliability' ? 'rel.no-spof' : 'sec.encryption',
    severity: 'high',
    title: { en: 'Scripted', ko: '각본' },
    references: [],
    sentences: { en: () => '.', ko: () => '.' },
    remedies: { en: () => '.', ko: () => '.' },
    subjects: ({ topology }) => topology.components.map(({ id }) => id),
    check: (id, { topology }) => {
      const script = topology.component(id)?.props.description;
      if (script === 'throw') throw new Error('cannot run');
      if (script === 'unknown') return notAssessed([id], ['zones']);
      return script === 'fail' ? fail({ at: [id], params: { component: id }, evidence: [] }) : pass();
    },
  });

const scriptedVerdict = (design: Design, rules: readonly Rule[] = [scripted()], day = today) =>
  judge(design, policyFor(design.profile), { today: day, rules });

describe('a verdict', () => {
  test('does not depend on the order of elements, the layout or the notes', () => {
    fc.assert(
      fc.property(generatedDesign, fc.integer(), (builder, seed) => {
        const design = builder.build();
        const moved: Design = {
          ...design,
          components: shuffled(design.components, seed),
          links: shuffled(design.links, seed),
          flows: shuffled(design.flows, seed),
          layout: { dc: { x: seed % 100, y: 5 } },
          notes: [{ id: 'n1', text: 'Ask the carrier' }],
        };
        expect(canonicalJson(verdictOf(moved))).toBe(canonicalJson(verdictOf(design)));
      }),
      { numRuns: 30 },
    );
  });

  test('never throws, never reports a rule as broken, and gives every finding one id', () => {
    fc.assert(
      fc.property(generatedDesign, (builder) => {
        const { errors, findings } = verdictOf(builder.build());
        expect(errors).toEqual([]);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 60 },
    );
  });

  test('attributes every lost point to a finding of the principle', () => {
    fc.assert(
      fc.property(generatedDesign, (builder) => {
        const { score, findings } = verdictOf(builder.build());
        for (const principle of principles) {
          const lost = findings
            .filter((finding) => finding.principle === principle)
            .reduce((sum, { pointsLost }) => sum + pointsLost, 0);
          expect(lost).toBeCloseTo(100 - score.principles[principle].value, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('never gets worse when a finding is accepted', () => {
    fc.assert(
      fc.property(generatedDesign, fc.nat(), (builder, pick) => {
        const before = verdictOf(builder.build());
        const finding = before.findings[pick % Math.max(before.findings.length, 1)];
        if (finding === undefined) return;
        const after = verdictOf(builder.waiver({ rule: finding.rule, at: finding.at }).build());
        expect(after.score.overall.value).toBeGreaterThanOrEqual(before.score.overall.value);
        for (const principle of principles) {
          expect(after.score.principles[principle].value).toBeGreaterThanOrEqual(
            before.score.principles[principle].value,
          );
        }
        expect(after.findings.map(({ id }) => id).sort()).toEqual(before.findings.map(({ id }) => id).sort());
      }),
      { numRuns: 30 },
    );
  });

  test('is not touched by an element that has nothing to do with the rest', () => {
    fc.assert(
      fc.property(generatedDesign, (builder) => {
        const before = verdictOf(builder.build());
        const after = verdictOf(builder.component('printer', 'router').build());
        expect(after.findings).toEqual(before.findings);
        expect(after.score).toEqual(before.score);
      }),
      { numRuns: 30 },
    );
  });

  test('keeps a principle with an open critical finding out of the top bands', () => {
    fc.assert(
      fc.property(generatedDesign, (builder) => {
        const { score, findings } = verdictOf(builder.build());
        for (const { severity, principle } of findings) {
          if (severity === 'critical') {
            expect(['fair', 'weak']).toContain(score.principles[principle].band);
            expect(['fair', 'weak']).toContain(score.overall.band);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('reaches 100 in every principle for a design without findings', () => {
    const clean = aDesign()
      .component('a', 'router')
      .component('b', 'router')
      .link('l1', 'link', 'a', 'b')
      .link('l2', 'link', 'a', 'b')
      .flow(
        'app',
        'a',
        'b',
        { peakMbps: 1, burstFactor: 1, mode: 'sync', encryption: 'tls', dataClass: 'internal', sli: ['latency'] },
        { availability: 0.999, latencyMs: 5 },
      );
    const { score, findings } = verdictOf(
      practices.reduce((design, { id }) => design.practice(id, { answer: 'tested' }), clean).build(),
    );
    expect(findings).toEqual([]);
    expect(score.overall).toMatchObject({ value: 100, band: 'strong', coverage: 1 });
  });

  test('of an empty design is not assessed rather than good', () => {
    const { score } = verdictOf(aDesign().build());
    expect(score.overall).toEqual({ value: 100, band: 'unassessed', coverage: 0 });
    expect(score.principles.security.band).toBe('unassessed');
  });

  test('names its design and what of it was judged', () => {
    const design = aDesign().name('Shop').component('a', 'router').build();
    expect(verdictOf(design).design).toEqual({ name: 'Shop', digest: designDigest(design) });
  });

  test('lists the most severe findings first', () => {
    const severities = verdictOf(referenceDesign('submariner-broker').build()).findings.map(({ severity }) => severity);
    expect(severities.indexOf('low')).toBeGreaterThan(severities.lastIndexOf('high'));
    expect(severities[0]).toBe('critical');
  });

  test('survives a trip through JSON unchanged', () => {
    const verdict = verdictOf(referenceDesign('istio-multi-primary').build());
    expect(JSON.parse(canonicalJson(verdict))).toEqual(verdict);
  });

  test('names rules and choices by a version that differs between profiles', () => {
    const design = referenceDesign('submariner-broker');
    const production = verdictOf(design.build()).tool.rulesVersion;
    expect(production).toMatch(/^[0-9a-f]{12}-production$/);
    expect(verdictOf(design.profile('regulated').build()).tool.rulesVersion).not.toBe(production);
  });
});

describe('coverage', () => {
  test('is the share of checks that could be made; what is unknown costs no points', () => {
    const design = aDesign().component('a', 'router').component('b', 'router', { description: 'unknown' }).build();
    const { score, notAssessed: gaps } = scriptedVerdict(design);
    expect(score.principles.reliability).toMatchObject({ value: 100, coverage: 0.5 });
    expect(gaps).toEqual([{ rule: 'rel.single-link', at: ['b'], missing: ['zones'] }]);
  });
});

describe('a rule that throws', () => {
  const { score, errors, findings } = scriptedVerdict(
    aDesign().component('a', 'router', { description: 'throw' }).component('b', 'router').build(),
    [scripted(), { ...scripted('security'), evaluate: () => [pass()] }],
  );

  test('is an error of that rule, not a pass', () => {
    expect(errors).toEqual([{ rule: 'rel.single-link', reason: 'cannot run' }]);
    expect(findings).toEqual([]);
  });

  test('makes its principle incomplete and keeps the overall band down', () => {
    expect(score.principles.reliability).toMatchObject({ complete: false, band: 'unassessed' });
    expect(score.principles.security).toMatchObject({ complete: true, band: 'strong' });
    expect(score.overall.band).toBe('fair');
  });
});

describe('a rule that is judged after the findings of others', () => {
  const seen: string[][] = [];
  const after: Rule = {
    ...scripted('security'),
    afterFindings: true,
    evaluate: (_facts, _policy, _today, open = []) => {
      seen.push(open.map(({ id, severity }) => `${severity} ${id}`));
      return [pass()];
    },
  };

  test('sees those that are open, wherever it stands in the list, and no others see any', () => {
    const before: Rule = { ...after, afterFindings: undefined };
    const flawed = aDesign()
      .component('a', 'router', { description: 'fail' })
      .component('b', 'router', { description: 'fail' })
      .waiver({ rule: 'rel.single-link', at: ['b'], granted: '2026-01-01', expires: '2026-12-31' });
    scriptedVerdict(flawed.build(), [after, scripted(), before]);
    expect(seen).toEqual([[], ['high rel.single-link@a']]);
  });
});

describe('a waiver', () => {
  const flawed = aDesign().component('a', 'router', { description: 'fail' });
  const waived = flawed.waiver({ rule: 'rel.single-link', at: ['a'], granted: '2026-01-01', expires: '2026-12-31' });
  const only = (design: Design, day: string): Finding | undefined =>
    scriptedVerdict(design, [scripted()], day).findings[0];

  test('keeps the finding on the list, without points and without holding the band down', () => {
    const { findings, score } = scriptedVerdict(waived.build());
    expect(findings[0]).toMatchObject({ pointsLost: 0, waiver: { rule: 'rel.single-link' } });
    expect(score.principles.reliability).toMatchObject({ value: 100, band: 'strong' });
  });

  test('counts on its first and last day and not around them', () => {
    expect(only(waived.build(), '2025-12-31')?.waiver).toBeNull();
    expect(only(waived.build(), '2026-01-01')?.waiver).not.toBeNull();
    expect(only(waived.build(), '2026-12-31')?.waiver).not.toBeNull();
    expect(only(waived.build(), '2027-01-01')?.waiver).toBeNull();
  });

  test('of other elements or of another rule does not count', () => {
    expect(only(flawed.waiver({ rule: 'rel.single-link', at: ['a', 'b'] }).build(), today)?.waiver).toBeNull();
    expect(only(flawed.waiver({ rule: 'rel.broker-singleton', at: ['a'] }).build(), today)?.waiver).toBeNull();
  });

  test('that runs longest counts when there are several, whatever their order', () => {
    const [short, long] = [
      { ...waived.build().waivers[0]!, expires: '2026-07-01' },
      { ...waived.build().waivers[0]!, expires: '2026-09-01' },
    ];
    for (const waivers of [
      [short, long],
      [long, short],
    ]) {
      expect(only({ ...flawed.build(), waivers }, today)?.waiver?.expires).toBe('2026-09-01');
    }
  });

  test('needs an approver in a regulated network', () => {
    expect(only(waived.profile('regulated').build(), today)?.waiver).toBeNull();
    const approved = flawed.waiver({ rule: 'rel.single-link', at: ['a'], approvedBy: 'Auditor' }).profile('regulated');
    expect(only(approved.build(), today)?.waiver).toMatchObject({ approvedBy: 'Auditor' });
  });
});

describe('of what a rule says twice', () => {
  const repeated = (results: readonly CheckResult[]): Rule => ({ ...scripted(), evaluate: () => results });
  const failing = (severity: 'low' | 'critical') => fail({ at: ['b', 'a', 'b'], params: {}, severity, evidence: [] });
  const design = aDesign().component('a', 'router').component('b', 'router').build();

  test.each([
    ['first', ['critical', 'low']],
    ['last', ['low', 'critical']],
  ] as const)('the more severe finding stays when it comes %s', (_place, severities) => {
    const { findings } = scriptedVerdict(design, [repeated(severities.map(failing))]);
    expect(findings.map(({ id, severity }) => `${id} ${severity}`)).toEqual(['rel.single-link@a+b critical']);
  });

  test('a gap stays once, elements and properties in order, all gaps in order', () => {
    const gaps = [
      notAssessed(['b'], ['zones']),
      notAssessed(['b', 'a'], ['z', 'c']),
      notAssessed(['a', 'b'], ['c', 'z']),
    ];
    expect(scriptedVerdict(design, [repeated(gaps)]).notAssessed).toEqual([
      { rule: 'rel.single-link', at: ['a', 'b'], missing: ['c', 'z'] },
      { rule: 'rel.single-link', at: ['b'], missing: ['zones'] },
    ]);
  });

  test('evidence is listed by its name', () => {
    const evidence = ['z', 'a', 'm'].map((property) => ({ at: 'a', property, value: 1, source: 'stated' as const }));
    const { findings } = scriptedVerdict(design, [repeated([fail({ at: ['a'], params: {}, evidence })])]);
    expect(Object.keys(findings[0]?.evidence ?? {})).toEqual(['a.a', 'a.m', 'a.z']);
  });
});

describe('severity', () => {
  const inEnvironment = (env: string) =>
    scriptedVerdict(aDesign().component('a', 'router', { description: 'fail', env }).build()).findings[0]?.severity;

  test('of reliability findings about development and test is two steps milder', () => {
    expect(inEnvironment('prod')).toBe('high');
    expect(inEnvironment('staging')).toBe('high');
    expect(inEnvironment('test')).toBe('low');
    expect(inEnvironment('dev')).toBe('low');
  });

  test('of security findings is one step sharper in a regulated network and the same in development', () => {
    const flawed = aDesign().component('a', 'router', { description: 'fail', env: 'dev' });
    const severityIn = (profile: 'production' | 'regulated') =>
      scriptedVerdict(flawed.profile(profile).build(), [scripted('security')]).findings[0]?.severity;
    expect(severityIn('production')).toBe('high');
    expect(severityIn('regulated')).toBe('critical');
  });
});

const shuffled = <T>(list: readonly T[], seed: number): readonly T[] =>
  list
    .map((item, index) => ({ item, key: Math.imul(index + 1, seed | 1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
