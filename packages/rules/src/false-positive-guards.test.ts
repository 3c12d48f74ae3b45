import type { Finding, FlowProof } from '@spandrel/model';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { milder } from './severity.ts';
import { referenceDesign } from './testing/reference-design.ts';
import { policyFor } from './workspace-policy.ts';

const judged = (builder: DesignBuilder) => {
  const design = builder.build();
  return judge(design, policyFor(design.profile), { today: '2026-06-01' });
};

/** Where the whole catalog finds something of one rule. */
const places = (builder: DesignBuilder, rule: string): readonly (readonly string[])[] =>
  judged(builder)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ at }) => at);

const proofOf = (builder: DesignBuilder, flow: string): FlowProof => {
  const proof = judged(builder).flows.find(({ id }) => id === flow);
  if (proof === undefined) throw new Error(`no proof of ${flow}`);
  return proof;
};

const cuts = ['rel.single-point-of-failure', 'rel.single-link', 'rel.shared-risk-group'] as const;

describe('what an engineer would not call a problem is none', () => {
  test('a managed regional gateway is no single point of failure yet counts in availability; a pair in one zone is no redundancy', () => {
    const through = (props: Parameters<DesignBuilder['with']>[1]) =>
      aDesign()
        .component('a', 'router')
        .component('b', 'router')
        .component('gw', 'vpn-gateway')
        .with('gw', props)
        .link('l1', 'link', 'a', 'gw', { instances: 2 })
        .link('l2', 'link', 'gw', 'b', { instances: 2 })
        .flow('app', 'a', 'b', {}, { availability: 0.999 });
    const managed = through({ managed: true, availability: 0.9995 });
    for (const rule of cuts) expect(places(managed, rule)).toEqual([]);
    const pairInOneZone = through({ instances: 2, zones: ['a'], availability: 0.9995 });
    expect(places(pairInOneZone, 'rel.single-point-of-failure')).toEqual([['gw']]);
    const perfect = proofOf(through({ managed: true, availability: 1 }), 'app').availability?.value ?? 0;
    expect(proofOf(managed, 'app').availability?.value).toBeCloseTo(perfect * 0.9995, 12);
    const regional = through({ instances: 2, zones: ['a', 'b'], availability: 0.9995 });
    for (const rule of cuts) expect(places(regional, rule)).toEqual([]);
  });

  test('a circuit that waits as a backup is not idle capacity', () => {
    const backedUp = aDesign()
      .component('dc', 'data-center')
      .component('gw', 'circuit-gateway')
      .link('main', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 1000, role: 'primary', localPref: 200 })
      .link('spare', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 10_000, role: 'backup', localPref: 100 })
      .flow('app', 'dc', 'gw', { peakMbps: 600 });
    expect(places(backedUp, 'perf.idle-capacity')).toEqual([]);
    const both = backedUp.with('spare', { role: 'primary' });
    expect(places(both, 'perf.idle-capacity')).toEqual([['main', 'spare']]);
  });

  test('overlapping addresses are legal where they are never routed to each other', () => {
    const istio = referenceDesign('istio-multi-primary');
    expect(places(istio, 'scal.cidr-overlap')).toEqual([]);
    expect(places(istio.with('cl2', { network: 'network1' }), 'scal.cidr-overlap')).toEqual([['cl1', 'cl2']]);
    const submariner = referenceDesign('submariner-broker').with('east', { podCidr: '10.0.0.0/16' });
    expect(places(submariner, 'scal.cidr-overlap')).toEqual([['east', 'west']]);
    expect(places(submariner.with('sub', { globalnet: true }), 'scal.cidr-overlap')).toEqual([]);
    const apart = aDesign()
      .component('v1', 'vpc', { cidrs: ['10.0.0.0/16'] })
      .component('v2', 'vpc', { cidrs: ['10.0.0.0/16'] });
    expect(places(apart, 'scal.cidr-overlap')).toEqual([]);
    expect(places(apart.link('p', 'vpc-peering', 'v1', 'v2'), 'scal.cidr-overlap')).toEqual([['v1', 'v2']]);
    const translated = apart
      .component('n', 'nat-gateway', { parent: 'v1' })
      .component('r', 'router')
      .link('l1', 'link', 'n', 'r')
      .link('l2', 'link', 'r', 'v2');
    expect(places(translated, 'scal.cidr-overlap')).toEqual([]);
  });

  test('the loss of a broker or of a mesh control plane breaks no flow and costs no flow availability', () => {
    const submariner = referenceDesign('submariner-broker');
    const withWorseBroker = submariner.with('brk', { availability: 0.5 }).with('broker-cl', { availability: 0.5 });
    expect(proofOf(withWorseBroker, 'f')).toEqual(proofOf(submariner, 'f'));
    expect(proofOf(submariner.without('brk'), 'f')).toEqual(proofOf(submariner, 'f'));
    const istio = referenceDesign('istio-multi-primary');
    const withWorsePrimaries = istio.with('istiod1', { availability: 0.5 }).with('istiod2', { availability: 0.5 });
    for (const flow of ['f1', 'f2']) expect(proofOf(withWorsePrimaries, flow)).toEqual(proofOf(istio, flow));
    for (const design of [submariner, istio]) {
      const cut = cuts.flatMap((rule) => places(design, rule)).flat();
      for (const controller of ['brk', 'broker-cl', 'istiod1', 'istiod2']) expect(cut).not.toContain(controller);
    }
  });

  test('a chain of three peered networks is no path, and that is what is reported', () => {
    const chain = aDesign()
      .component('v1', 'vpc')
      .component('v2', 'vpc')
      .component('v3', 'vpc')
      .link('p1', 'vpc-peering', 'v1', 'v2')
      .link('p2', 'vpc-peering', 'v2', 'v3')
      .flow('app', 'v1', 'v3');
    expect(proofOf(chain, 'app')).toMatchObject({ reachable: false, path: [] });
    expect(places(chain, 'rel.non-transitive-peering')).toHaveLength(1);
    expect(places(chain.flow('near', 'v1', 'v2').without('app'), 'rel.non-transitive-peering')).toEqual([]);
    expect(proofOf(chain.with('v2', { gatewayTransit: true }), 'app').reachable).toBe(true);
  });

  test('members of a LAG are one link for redundancy but add their capacity', () => {
    const bundle = (lag: string | null) =>
      aDesign()
        .component('dc', 'data-center')
        .component('gw', 'circuit-gateway')
        .link('c1', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 10_000 })
        .link('c2', 'direct-connect', 'dc', 'gw', { bandwidthMbps: 10_000 })
        .with('c1', { lag })
        .with('c2', { lag })
        .flow('app', 'dc', 'gw', { peakMbps: 15_000 });
    expect(places(bundle('lag-1'), 'rel.single-link')).toEqual([['c1', 'c2']]);
    expect(places(bundle(null), 'rel.single-link')).toEqual([]);
    expect(proofOf(bundle('lag-1'), 'app').capacityMbps).toBe(20_000);
    expect(places(bundle('lag-1'), 'scal.capacity-min-cut')).toEqual([]);
  });

  test('mutual TLS inside IPsec is defence in depth; only two encryptions of the network layer are double', () => {
    const submariner = referenceDesign('submariner-broker').with('f', { encryption: 'mtls' });
    expect(proofOf(submariner, 'f').encryption.flatMap(({ layers }) => layers)).toEqual(
      expect.arrayContaining(['ipsec', 'mtls']),
    );
    expect(places(submariner, 'perf.double-encryption')).toEqual([]);
    const twice = submariner.with('tun', { encapsulation: ['wireguard'] });
    expect(places(twice, 'perf.double-encryption')).toEqual([['tun']]);
  });

  test('reliability findings about development and test are two steps milder, those of other principles are not', () => {
    const submariner = referenceDesign('submariner-broker');
    const elsewhere = ['broker-cl', 'west', 'east', 'f'].reduce(
      (design, id) => design.with(id, { env: 'test' }),
      submariner,
    );
    const inTest = new Map(judged(elsewhere).findings.map((finding) => [finding.id, finding]));
    const shared = judged(submariner).findings.flatMap((finding): readonly (readonly [Finding, Finding])[] => {
      const milderOne = inTest.get(finding.id);
      return milderOne === undefined ? [] : [[finding, milderOne]];
    });
    const reliability = shared.filter(([{ principle }]) => principle === 'reliability');
    expect(reliability.length).toBeGreaterThan(3);
    for (const [inProduction, other] of shared) {
      expect(other.severity, inProduction.id).toBe(
        milder(inProduction.severity, inProduction.principle === 'reliability' ? 2 : 0),
      );
    }
  });
});
