import type { Finding } from '@spandrel/model';
import type { DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { policyFor } from './workspace-policy.ts';

const findingsOf = (builder: DesignBuilder): readonly Finding[] => {
  const design = builder.build();
  const verdict = judge(design, policyFor(design.profile), { today: '2026-11-01' });
  expect(verdict.errors).toEqual([]);
  return verdict.findings;
};

const rulesOf = (builder: DesignBuilder): readonly string[] => [
  ...new Set(findingsOf(builder).map(({ rule }) => rule)),
];

/** Where a rule found something, as a list of element lists. */
const places = (builder: DesignBuilder, rule: string): readonly (readonly string[])[] =>
  findingsOf(builder)
    .filter((finding) => finding.rule === rule)
    .map(({ at }) => at);

const expectNone = (builder: DesignBuilder, rules: readonly string[]): void => {
  const found = rulesOf(builder);
  for (const rule of rules) expect(found).not.toContain(rule);
};

describe('AWS Direct Connect, maximum resiliency (Resiliency Toolkit)', () => {
  const design = referenceDesign('direct-connect-maximum-resiliency');
  const circuits = ['c1', 'c2', 'c3', 'c4'];
  const everyCircuit = (change: Parameters<DesignBuilder['with']>[1]) =>
    circuits.reduce((builder, id) => builder.with(id, change), design);

  test('depends on one product, and that is all there is to say about its reliability', () => {
    expect(places(design, 'rel.single-technology')).toEqual([['app']]);
    expectNone(design, [
      'rel.unreachable-flow',
      'rel.single-point-of-failure',
      'rel.single-link',
      'rel.shared-risk-group',
      'rel.single-circuit-location',
      'rel.circuit-same-device',
      'rel.circuit-no-backup',
      'rel.sla-topology-mismatch',
      'rel.n-minus-1-capacity',
      'rel.slow-failover',
      'rel.availability-below-slo',
      'sec.circuit-not-private-enough',
      'scal.capacity-min-cut',
      'scal.cidr-overlap',
    ]);
  });

  test('without BFD, failover waits for the 90 s hold timer', () => {
    const findings = findingsOf(everyCircuit({ bfd: false })).filter(({ rule }) => rule === 'rel.slow-failover');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.params).toMatchObject({ rtoSec: 30, seconds: 90 });
  });

  test('confidential data in plain text is reported on every circuit', () => {
    const plain = design.with('app', { encryption: 'none', dataClass: 'confidential' });
    expect(places(plain, 'sec.circuit-not-private-enough')).toEqual(circuits.map((id) => [id]));
  });

  test('four circuits on one customer device share it, and it is a single point of failure', () => {
    const shared = everyCircuit({ customerDevice: 'r1' });
    expect(places(shared, 'rel.circuit-same-device')).toEqual([circuits]);
    expect(places(shared, 'rel.single-point-of-failure')).toEqual([['r1']]);
  });

  test('a demand of 25 Gbps survives the loss of one circuit but not of a location, a router or its line', () => {
    const [at] = places(design.with('app', { peakMbps: 25_000 }), 'rel.n-minus-1-capacity');
    expect(at).toEqual(['app', 'loc-a', 'loc-b', 'r1', 'r2', 'x1', 'x2']);
  });

  test('a demand above the four circuits does not fit at all', () => {
    expect(places(design.with('app', { peakMbps: 45_000 }), 'scal.capacity-min-cut')).toHaveLength(1);
  });

  test('losing one of the routers leaves the other as a single point of failure', () => {
    expect(places(design.without('r2'), 'rel.single-point-of-failure')).toEqual([['r1']]);
  });

  test('all circuits in one location share that risk', () => {
    const found = rulesOf(everyCircuit({ location: 'loc-a' }));
    expect(found).toContain('rel.single-circuit-location');
    expect(found).toContain('rel.sla-topology-mismatch');
  });
});

describe('Google Dedicated Interconnect, 99.99%', () => {
  const design = referenceDesign('dedicated-interconnect-9999');

  test('depends on one product, and that is all there is to say about its reliability', () => {
    expect(places(design, 'rel.single-technology')).toEqual([['vm']]);
    expectNone(design, [
      'rel.unreachable-flow',
      'rel.single-point-of-failure',
      'rel.single-link',
      'rel.shared-risk-group',
      'rel.sla-topology-mismatch',
      'rel.availability-below-slo',
      'rel.circuit-same-device',
      'rel.single-circuit-location',
      'rel.circuit-no-backup',
      'rel.n-minus-1-capacity',
    ]);
  });

  test.each([
    ['regional dynamic routing', design.with('vpc1', { routingMode: 'regional' })],
    ['both connections of a metro in one edge availability domain', design.with('i4', { ead: 1 })],
    ['both Cloud Routers in one region', design.with('cr-e', { region: 'us-central1' })],
  ])('%s does not earn the highest class', (_name, variant) => {
    expect(places(variant, 'rel.sla-topology-mismatch')).toEqual([['i1', 'i2', 'i3', 'i4']]);
  });

  test('a single customer router is a single point of failure', () => {
    const onlyR1 = design
      .without('r2')
      .link('i3', 'cloud-interconnect', 'r1', 'cr-e', { metro: 'iad', ead: 1, location: 'iad-zone1-1' })
      .link('i4', 'cloud-interconnect', 'r1', 'cr-e', { metro: 'iad', ead: 2, location: 'iad-zone2-1' });
    expect(places(onlyR1, 'rel.single-point-of-failure')).toEqual([['r1']]);
  });
});

describe('Istio multi-primary on different networks', () => {
  const design = referenceDesign('istio-multi-primary');

  test('exposes both east-west gateways', () => {
    expect(places(design, 'sec.eastwest-gateway-exposed')).toEqual([['ew1'], ['ew2']]);
  });

  test('may reuse pod addresses, and every cluster has its own primary', () => {
    expectNone(design, [
      'scal.cidr-overlap',
      'sec.trust-domain-mismatch',
      'rel.mesh-control-plane-spof',
      'rel.unreachable-flow',
      'sec.mtls-not-strict',
      'rel.gateway-redundancy',
      'rel.single-point-of-failure',
    ]);
  });

  test('equal pod addresses on one network overlap', () => {
    expect(places(design.with('cl2', { network: 'network1' }), 'scal.cidr-overlap')).toEqual([['cl1', 'cl2']]);
  });

  test.each([
    ['said by the mesh', design.with('mesh1', { ca: null, caSource: 'istiod-self-signed' })],
    [
      'said by the control planes',
      design.with('istiod1', { caSource: 'istiod-self-signed' }).with('istiod2', { caSource: 'istiod-self-signed' }),
    ],
  ])('a self-signed root per cluster breaks trust (%s)', (_name, variant) => {
    expect(places(variant, 'sec.trust-domain-mismatch')).toEqual([['cl1', 'cl2', 'mesh1']]);
  });

  test('single gateway pods are neither redundant nor dispensable', () => {
    const single = design.with('ew1', { instances: 1, zones: null }).with('ew2', { instances: 1, zones: null });
    expect(places(single, 'rel.gateway-redundancy')).toEqual([['ew1'], ['ew2']]);
    expect(places(single, 'rel.single-point-of-failure')).toEqual([['ew1'], ['ew2']]);
  });

  test('one primary for both clusters is a common fate', () => {
    expect(places(design.without('istiod2'), 'rel.mesh-control-plane-spof')).toEqual([['istiod1']]);
  });
});

describe('Submariner with a broker', () => {
  const design = referenceDesign('submariner-broker');

  test('reports both gateways and, mildly, the broker', () => {
    expect(places(design, 'rel.gateway-redundancy')).toEqual([['gw-e'], ['gw-w']]);
    expect(places(design, 'rel.single-point-of-failure')).toEqual([['gw-e'], ['gw-w']]);
    const [broker] = findingsOf(design).filter(({ rule }) => rule === 'rel.broker-singleton');
    expect(broker).toMatchObject({ at: ['brk'], severity: 'low' });
  });

  test('equal node networks do not overlap, because only pod and Service ranges are routed', () => {
    expectNone(design, ['scal.cidr-overlap', 'rel.unreachable-flow', 'rel.availability-below-slo']);
  });

  test('the broker is in no cut of the data path', () => {
    expect(places(design, 'rel.single-point-of-failure').flat()).not.toContain('brk');
  });

  test('two gateway nodes per cluster satisfy both gateway rules', () => {
    const pairs = design.with('gw-w', { instances: 2 }).with('gw-e', { instances: 2 });
    expectNone(pairs, ['rel.gateway-redundancy', 'rel.single-point-of-failure']);
  });

  test('equal pod ranges overlap unless Globalnet translates them', () => {
    const overlapping = design.with('east', { podCidr: '10.0.0.0/16' });
    expect(places(overlapping, 'scal.cidr-overlap')).toEqual([['east', 'west']]);
    expect(places(overlapping.with('sub', { globalnet: true }), 'scal.cidr-overlap')).toEqual([]);
  });
});
