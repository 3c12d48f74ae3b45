import {
  applyEdits,
  type Design,
  type DesignEdit,
  type Finding,
  type Properties,
  principles,
  type Verdict,
} from '@spandrel/model';
import { describe, expect, test } from 'vitest';
import { findRule, judge, policyFor, practices } from './index.ts';
import { setProperty } from './set-property.ts';
import { referenceDesign } from './testing/reference-design.ts';

const samples = [
  'direct-connect-maximum-resiliency',
  'dedicated-interconnect-9999',
  'istio-multi-primary',
  'submariner-broker',
] as const;

const stated = (design: Design, ids: readonly string[], properties: Readonly<Record<string, string | number>>) =>
  ids.flatMap((id) =>
    Object.entries(properties).flatMap(([property, value]) => setProperty(design, id, property, value)),
  );

const drawn = (id: string, kind: string, props: Properties = {}): readonly DesignEdit[] => [
  { type: 'put-component', component: { id, kind, props } },
];

/** What people have to know or choose: who owns a thing, what it carries, which product to add. */
const byHand: Readonly<Record<string, (finding: Finding, design: Design) => readonly DesignEdit[]>> = {
  'maint.missing-metadata': ({ at }, design) =>
    stated(design, at, { owner: 'network team', env: 'prod', description: 'Carries the orders of the shop.' }),
  'maint.undocumented-link': ({ at }, design) =>
    stated(design, at, { bandwidthMbps: 10_000, latencyMs: 2, encryption: 'macsec', provider: 'carrier' }),
  'sec.untagged-data': ({ at }, design) => stated(design, at, { dataClass: 'internal' }),
  'maint.no-monitoring': () => drawn('metrics', 'monitoring'),
  'maint.no-alerting': () => drawn('pager', 'alerting'),
  'maint.no-central-logging': () => drawn('logs', 'logging'),
  'maint.no-config-as-code': () => drawn('git', 'gitops'),
  'maint.no-test-env': (_finding, design) => [
    ...drawn('rehearsal', 'cluster', { env: 'test' }),
    ...(design.components.some(({ kind }) => kind === 'mesh')
      ? drawn('rehearsal-mesh', 'mesh', { members: ['rehearsal'], mtls: 'strict' })
      : []),
  ],
};

/** What the samples leave open, answered badly wherever a rule knows the remedy. */
const worstAnswers: Properties = {
  apiEndpoint: 'public',
  auditLog: true,
  authorizedNetworks: ['0.0.0.0/0'],
  autoscaling: 'none',
  avgMbps: 10,
  burstFactor: 2,
  cidrs: ['10.200.0.0/16'],
  encryption: 'none',
  externalNameShare: 0.9,
  infraPriority: false,
  mode: 'sync',
  mtls: 'strict',
  mtu: 1500,
  networkPolicy: 'none',
  nodeAutoscaling: 'none',
  nodeLocalDNS: false,
  nodeMask: 24,
  nodes: 150,
  owner: 'shop team',
  peakMbps: 50,
  podCidr: '10.128.0.0/16',
  podMtu: 9000,
  podSecurity: 'restricted',
  pods: 4000,
  ports: ['80/tcp'],
  proxies: 200,
  proxyMode: 'ipvs',
  rps: 5000,
  scope: 'cluster-admin',
  serviceCidr: '10.160.0.0/16',
  services: 400,
  stateful: false,
  type: 'ClusterIP',
  version: '1.36',
  zones: ['a', 'b', 'c'],
};

const withAnswers = (design: Design): Design => {
  const edits = verdictOf(design).notAssessed.flatMap(({ at, missing }) =>
    missing.flatMap((property) => {
      const value = worstAnswers[property];
      return value === undefined ? [] : at.flatMap((id) => setProperty(design, id, property, value));
    }),
  );
  return edits.length === 0 ? design : applyEdits(design, edits);
};

const verdictOf = (design: Design): Verdict => judge(design, policyFor(design.profile), { today: '2026-06-01' });

const answered = (design: Design): Design =>
  applyEdits(
    design,
    practices.map(({ id }) => ({ type: 'set-practice', id, practice: { answer: 'tested' } })),
  );

const improve = (design: Design): Design => {
  const { findings } = verdictOf(design);
  const costly = findings.filter(({ severity }) => severity !== 'info');
  for (const finding of costly) {
    const own = findRule(finding.rule)?.fix?.(finding, design) ?? [];
    const edits = own.length > 0 ? own : (byHand[finding.rule]?.(finding, design) ?? []);
    if (edits.length > 0) return applyEdits(design, edits);
  }
  return design;
};

const repeated = (design: Design, step: (design: Design) => Design): Design => {
  const next = step(design);
  return next === design ? design : repeated(next, step);
};

describe.each(samples)('the sample %s', (sample) => {
  const improved = repeated(answered(referenceDesign(sample).build()), improve);
  const complete = repeated(improved, (design) => repeated(withAnswers(design), improve));

  test.each([
    ['as it is drawn', improved],
    ['when everything it leaves open is answered badly and then mended', complete],
  ])('reaches 100 in every principle by the fixes of the rules and a few choices, %s', (_when, design) => {
    const { findings, score, errors } = verdictOf(design);
    expect(errors).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ id }) => id)).toEqual([]);
    for (const principle of principles) expect(score.principles[principle].value).toBe(100);
    expect(score.overall).toMatchObject({ value: 100, band: 'strong' });
  });

  test('leaves no check that cannot be made once everything is answered', () => {
    const gaps = verdictOf(complete).notAssessed.map(({ rule, at, missing }) => `${rule} ${at} ${missing}`);
    expect(gaps).toEqual([]);
    expect(verdictOf(complete).score.overall.coverage).toBe(1);
  });
});
