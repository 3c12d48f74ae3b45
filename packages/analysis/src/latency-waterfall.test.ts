import type { Properties } from '@spandrel/model';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeFacts } from './facts.ts';
import { latencyWaterfall } from './latency-waterfall.ts';
import { mixedDesign } from './testing/random-design.ts';

/** 10 ms one way: 1 + 2 (firewall) + 7. */
const path = aDesign()
  .component('app', 'service')
  .component('fw', 'firewall', { latencyMs: 2 })
  .component('db', 'database')
  .link('near', 'link', 'app', 'fw', { latencyMs: 1 })
  .link('far', 'link', 'fw', 'db', { latencyMs: 7 });

const waterfallOf = (design: DesignBuilder) => {
  const facts = computeFacts(design.build());
  return latencyWaterfall(facts, facts.flows[0]!);
};
const stages = (design: DesignBuilder) => waterfallOf(design).terms.map(({ stage, at, ms }) => [stage, at, ms]);

describe('the waterfall of a request', () => {
  test('pays a look-up and TCP once, and every element there and back each time', () => {
    expect(waterfallOf(path.flow('f', 'app', 'db'))).toEqual({
      flow: 'f',
      terms: [
        { stage: 'dns', at: 'f', ms: 0.5, source: 'assumed', paidBy: 'lookup', formula: { times: 1, unitMs: 0.5 } },
        { stage: 'tcp', at: 'f', ms: 20, source: 'stated', paidBy: 'connection', formula: { times: 1, unitMs: 20 } },
        ...[
          ['propagation', 'near', 1],
          ['propagation', 'far', 7],
          ['processing', 'fw', 2],
        ].map(([stage, at, unitMs]) => ({
          stage,
          at,
          ms: 2 * Number(unitMs),
          source: 'stated',
          paidBy: 'request',
          formula: { times: 2, unitMs },
        })),
      ],
      networkMs: 20,
      firstMs: 40.5,
      followingMs: 20,
      reusesConnections: { value: true, source: 'assumed', at: 'f' },
    });
  });

  test('spends one more round trip on TLS 1.3 (RFC 8446) and two on TLS 1.2 (RFC 5246)', () => {
    const tls = (fields: Record<string, string>) =>
      waterfallOf(path.flow('f', 'app', 'db', fields)).terms.find(({ stage }) => stage === 'tls');
    expect(tls({ encryption: 'tls', tlsVersion: '1.3' })).toMatchObject({ ms: 20, source: 'stated' });
    expect(tls({ encryption: 'mtls', tlsVersion: '1.2' })).toMatchObject({ ms: 40, source: 'stated' });
    expect(tls({ encryption: 'tls' })).toMatchObject({ ms: 20, source: 'assumed' });
    expect(tls({ encryption: 'none' })).toBeUndefined();
  });

  test('rests on assumptions wherever a latency of the path does', () => {
    const gateway = path.component('fw', 'firewall').flow('f', 'app', 'db', { callsPerRequest: 2 });
    const sources = waterfallOf(gateway).terms.map(({ stage, source }) => [stage, source]);
    expect(sources).toContainEqual(['tcp', 'assumed']);
    expect(sources).toContainEqual(['calls', 'assumed']);
    expect(sources).toContainEqual(['propagation', 'stated']);
  });

  test('opens a connection for the following request too where connections are not reused', () => {
    const once = path.flow('f', 'app', 'db', { encryption: 'tls', tlsVersion: '1.3', connectionReuse: false });
    expect(waterfallOf(once)).toMatchObject({ networkMs: 20, followingMs: 60, firstMs: 60.5 });
  });

  test('repeats the path for every further call of a request', () => {
    expect(stages(path.flow('f', 'app', 'db', { callsPerRequest: 4 }))).toContainEqual(['calls', 'f', 60]);
    expect(waterfallOf(path.flow('f', 'app', 'db', { callsPerRequest: 4 })).followingMs).toBe(80);
  });

  test('counts drawn proxies as proxies and those of a mesh beside them', () => {
    const meshed = aDesign()
      .component('c1', 'cluster')
      .component('c2', 'cluster')
      .component('app', 'service', { parent: 'c1' })
      .component('gw', 'ingress-gateway', { parent: 'c2', latencyMs: 3 })
      .component('db', 'service', { parent: 'c2' })
      .component('mesh', 'mesh', { members: ['c1', 'c2'], dataPlane: 'sidecar' })
      .link('l', 'link', 'c1', 'gw', { latencyMs: 5 })
      .flow('f', 'app', 'db');
    expect(stages(meshed).filter(([stage]) => stage === 'proxy')).toEqual([
      ['proxy', 'gw', 6],
      ['proxy', 'mesh', 2],
    ]);
    expect(waterfallOf(meshed)).toMatchObject({ networkMs: 16, followingMs: 18 });
    const ambient = meshed.with('mesh', { dataPlane: 'ambient', waypoints: true });
    expect(waterfallOf(ambient).followingMs).toBeCloseTo(16 + 0.5 + 2 * 0.15, 12);
  });

  test('asks the resolver of the site, as far away as it stands', () => {
    const site = aDesign()
      .component('dc', 'data-center')
      .component('app', 'service', { parent: 'dc' })
      .component('dns', 'dns-server')
      .component('r', 'router')
      .component('db', 'database')
      .link('a', 'link', 'dc', 'r', { latencyMs: 1 })
      .link('b', 'link', 'r', 'db', { latencyMs: 1 })
      .link('c', 'link', 'r', 'dns', { latencyMs: 4 })
      .flow('f', 'app', 'db');
    expect(stages(site.with('dc', { resolvers: ['dns'] }))[0]).toEqual(['dns', 'dns', 10]);
  });

  test('of users on the internet looks names up about as far away as the service is', () => {
    const users = aDesign()
      .component('users', 'user-group')
      .component('net', 'internet')
      .component('lb', 'load-balancer')
      .link('a', 'internet-link', 'users', 'net', { latencyMs: 10 })
      .link('b', 'internet-link', 'net', 'lb', { latencyMs: 5 })
      .flow('f', 'users', 'lb');
    expect(stages(users)[0]).toEqual(['dns', 'f', 30]);
  });

  test('is empty when no path is permitted', () => {
    expect(waterfallOf(path.without('far').flow('f', 'app', 'db'))).toMatchObject({
      terms: [],
      networkMs: null,
      firstMs: null,
      followingMs: null,
    });
  });

  test('adds up to the request time of the flow, in random networks', () => {
    fc.assert(
      fc.property(
        mixedDesign(),
        fc.constantFrom<Properties>({}, { callsPerRequest: 1 }, { callsPerRequest: 3 }),
        (design, props) => {
          const flows = design.flows.map((flow) => ({ ...flow, props }));
          const facts = computeFacts({ ...design, flows });
          for (const flow of facts.flows) {
            const { networkMs, followingMs, firstMs, terms } = latencyWaterfall(facts, flow);
            if (flow.requestMs === null) expect(networkMs).toBeNull();
            else {
              expect(networkMs).toBeCloseTo(flow.requestMs, 9);
              expect(followingMs).toBeCloseTo(flow.requestMs, 9);
              expect(firstMs).toBeCloseTo(
                terms.reduce((sum, { ms }) => sum + ms, 0),
                9,
              );
            }
            for (const { ms, formula } of terms) expect(ms).toBeCloseTo(formula.times * formula.unitMs, 9);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
