import { computeFacts } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge } from '../judge.ts';
import { localizeVerdict } from '../localize.ts';
import { testRule } from '../testing/test-rule.ts';
import { emptyWorkspacePolicy, policyFor } from '../workspace-policy.ts';
import { ownRule } from './own-rule.ts';
import type { OwnRule } from './own-rule-definition.ts';
import { createReadingLog } from './reading-log.ts';

const define = (change: Partial<OwnRule>): OwnRule => ({
  id: 'own.vpn-bfd',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'medium',
  title: { en: 'VPN without BFD', ko: 'BFD 없는 VPN' },
  message: { en: '{name} ({id}) has no BFD.', ko: '{name} 링크({id})에 BFD가 없습니다.' },
  remedy: { en: 'Turn BFD on for {name}.', ko: '{name} 링크에서 BFD를 켜세요.' },
  appliesTo: 'link',
  when: 'self.kind == "vpn-site-to-site"',
  check: 'self.props.bfd',
  ...change,
});

const network = () =>
  aDesign()
    .component('dc', 'data-center', { trustZone: 'corp' })
    .component('vpc', 'vpc', { trustZone: 'cloud' })
    .component('r1', 'customer-router', { parent: 'dc' });

testRule(ownRule(define({})), {
  passes: { 'a VPN with BFD': network().link('v', 'vpn-site-to-site', 'r1', 'vpc', { bfd: true }) },
  fails: {
    'a VPN without BFD': {
      design: network().link('v', 'vpn-site-to-site', 'r1', 'vpc', { bfd: false }),
      at: ['v'],
      severity: 'medium',
      params: { id: 'v' },
      confidence: 'stated',
    },
  },
  notApplicable: { 'to a circuit': network().link('c', 'dedicated-circuit', 'r1', 'vpc') },
});

const outcomes = (rule: Partial<OwnRule>, design: Design) =>
  ownRule(define(rule))
    .evaluate(computeFacts(design), policyFor('production'), '2026-06-01')
    .map((result) => (result.outcome === 'not-assessed' ? `${result.at}: ${result.missing}` : result.outcome));

const design = network()
  .component('web', 'service', { parent: 'vpc', owner: 'shop' })
  .component('db', 'database', { parent: 'vpc' })
  .link('v', 'vpn-site-to-site', 'r1', 'vpc', { bandwidthMbps: 100, latencyMs: 5 })
  .flow('app', 'dc', 'vpc', { peakMbps: 50 }, { availability: 0.999 })
  .build();

const only = (id: string, check: string): Partial<OwnRule> => ({
  appliesTo: 'component',
  when: `self.id == "${id}"`,
  check,
});

describe('facts of an own rule', () => {
  test.each([
    ['component', 'self.id != "web" || self.props.owner == "shop"'],
    ['component', 'self.id != "web" || "owner" in self.stated'],
    ['component', 'self.id != "r1" || self.parent.id == "dc"'],
    ['component', 'self.id != "r1" || self.ancestors.exists(a, a.kind == "data-center")'],
    ['component', 'self.id != "r1" || self.trustZone == "corp"'],
    ['component', 'self.id != "r1" || (self.degree == 1 && self.degree + 1 > 1)'],
    ['component', 'self.id != "r1" || self.neighbours.all(n, n.kind == "vpc")'],
    ['component', 'self.id != "r1" || "app" in self.cutsFlows'],
    ['component', 'self.id != "vpc" || self.children.size() == 2'],
    ['component', 'self.id.like("*") && !self.id.like("x?")'],
    ['link', 'self.utilisation == 0.5 && self.loadMbps == 50 && "app" in self.flows'],
    ['link', 'self.latencyMs == 5 && self.from.id == "r1" && self.to.props.trustZone == "cloud" && !self.directed'],
    ['flow', 'self.reachable && self.latencyMs >= 5 && self.availability > 0.9 && self.capacityMbps == 100'],
    ['flow', 'self.hops.exists(h, h.kind == "vpn-site-to-site") && "v" in self.path'],
    ['flow', 'self.requires.availability == 0.999 && self.props.peakMbps in [50, 60]'],
    ['flow', '"v" in self.singlePointsOfFailure && self.unmet.size() >= 0 && self.jurisdictions.size() == 0'],
    ['design', 'self.components == 5 && self.links == 1 && design.flows == 1 && self.count("vpc") == 1'],
    ['design', 'self.profile == "production" && self.description == "" && "vpc" in self.kinds'],
  ] as const)('%s: %s', (appliesTo, check) => {
    const { when: _, ...rule } = define({ appliesTo, check });
    const results = ownRule(rule).evaluate(computeFacts(design), policyFor('production'), '2026-06-01');
    expect(results.length).toBeGreaterThan(0);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['pass']));
  });
});

describe('what is missing', () => {
  test('a property nobody stated leaves the subject not assessed, with its name', () => {
    expect(outcomes(only('db', 'self.props.owner == "shop"'), design)).toEqual(['db: owner']);
  });

  test('a number that rests on something nobody stated names what that is', () => {
    const unknownPeak = network()
      .link('v', 'vpn-site-to-site', 'r1', 'vpc', { bandwidthMbps: 100 })
      .flow('app', 'dc', 'vpc')
      .build();
    const unknownBandwidth = network().link('v', 'vpn-site-to-site', 'r1', 'vpc').build();
    const rule = { check: 'self.utilisation < 0.5' };
    expect(outcomes(rule, unknownPeak)).toEqual(['app: peakMbps']);
    expect(outcomes(rule, unknownBandwidth)).toEqual(['v: bandwidthMbps']);
  });

  test('of a filter leaves open whether the rule applies', () => {
    expect(outcomes({ ...only('db', 'true'), when: 'self.id == "db" && self.props.owner == "shop"' }, design)).toEqual([
      'db: owner',
    ]);
  });

  test('does not matter where the rest decides, and can be asked for', () => {
    expect(outcomes(only('db', 'self.props.owner == "shop" || true'), design)).toEqual(['pass']);
    expect(outcomes(only('db', 'has(self.props.owner)'), design)).toEqual(['fail']);
  });

  test('a property that its kind does not have makes the rule not apply', () => {
    expect(outcomes({ appliesTo: 'component', when: 'true', check: 'self.props.proxyMode == "ipvs"' }, design)).toEqual(
      [],
    );
  });

  test('a default of the kind counts, and the finding says that it was assumed', () => {
    const rule = define(only('r1', 'self.props.availability > 1.0'));
    const policy = policyFor('production', { ...emptyWorkspacePolicy, ownRules: [rule] });
    const { findings } = judge(design, policy, { today: '2026-06-01', rules: policy.workspace?.ownRules ?? [] });
    expect(findings).toMatchObject([{ at: ['r1'], confidence: 'assumed' }]);
    expect(findings[0]?.evidence['r1.availability']).toMatchObject({ source: 'assumed' });
  });
});

describe('an own rule in a verdict', () => {
  const rule = define({});
  const policy = { ...emptyWorkspacePolicy, ownRules: [rule] };
  const drawn = network().link('v', 'vpn-site-to-site', 'r1', 'vpc', { bfd: false }).build();
  const verdict = judge(drawn, policyFor('production', policy), { today: '2026-06-01' });

  test('stands among the other findings, costs points and is told in both languages', () => {
    const found = (locale: 'en' | 'ko') =>
      localizeVerdict(verdict, drawn, locale, policy.ownRules).findings.find((finding) => finding.rule === rule.id);
    expect(found('en')).toMatchObject({ title: 'VPN without BFD', message: '«v» (v) has no BFD.' });
    expect(found('ko')).toMatchObject({
      message: '«v» 링크(v)에 BFD가 없습니다.',
      remedy: '«v» 링크에서 BFD를 켜세요.',
    });
    expect(found('en')?.pointsLost).toBeGreaterThan(0);
  });

  test('of the design as a whole stands at no element and names the design', () => {
    const whole = define({ id: 'own.flows', appliesTo: 'design', when: 'design.links > 0', check: 'self.flows > 0' });
    const judgedBy = { ...policy, ownRules: [whole] };
    const found = judge(drawn, policyFor('production', judgedBy), { today: '2026-06-01' });
    const [finding] = localizeVerdict(found, drawn, 'en', [whole]).findings.filter((each) => each.rule === whole.id);
    expect(finding).toMatchObject({ at: [], message: `«${drawn.name}» (${drawn.name}) has no BFD.` });
  });

  test('that goes wrong is an error of the verdict, never a pass', () => {
    const broken = define({ check: '1 / int(self.loadMbps) > 0' });
    const judgedBy = { ...policy, ownRules: [broken] };
    const { errors, findings, score } = judge(drawn, policyFor('production', judgedBy), { today: '2026-06-01' });
    expect(errors).toEqual([{ rule: broken.id, reason: 'v: division by zero' }]);
    expect(findings.map((finding) => finding.rule)).not.toContain(broken.id);
    expect(score.principles.reliability.complete).toBe(false);
  });
});

describe('the budget of reads', () => {
  test('counts items and characters, not time', () => {
    const log = createReadingLog(10);
    log.note({ at: 'a', property: 'x', value: 'short', source: 'computed' });
    log.note({ at: 'a', property: 'y', value: ['1', '2', '3', '4'], source: 'computed' });
    expect(() => log.note({ at: 'a', property: 'z', value: 'x'.repeat(128), source: 'computed' })).toThrow('10 facts');
    expect(() => log.restart()).toThrow();
  });

  test('ends a rule that compares everything with everything', () => {
    const drawn = Array.from({ length: 1500 }, (_, index) => index).reduce(
      (built, index) => built.component(`r${index}`, 'router').link(`l${index}`, 'link', 'hub', `r${index}`),
      aDesign().component('hub', 'router'),
    );
    const check = 'self.neighbours.all(a, self.neighbours.exists(b, b.id == a.id))';
    expect(() => outcomes({ appliesTo: 'component', when: 'true', check }, drawn.build())).toThrow('reads more than');
  });
});
