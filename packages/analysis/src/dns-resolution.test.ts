import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { dnsDependences, dnsLoad, dnsResolution, dnsSwitch, resolversOf } from './dns-resolution.ts';
import { computeFacts } from './facts.ts';

const cluster = aDesign()
  .component('vpc', 'vpc')
  .component('c', 'cluster', { parent: 'vpc' })
  .component('app', 'service', { parent: 'c' })
  .component('cdns', 'coredns', { parent: 'c', cacheEnabled: false })
  .component('r', 'router')
  .component('far', 'dns-server', { cacheEnabled: false })
  .component('last', 'dns-server')
  .link('up', 'link', 'vpc', 'r', { latencyMs: 2 })
  .link('over', 'link', 'r', 'far', { latencyMs: 10 })
  .link('on', 'link', 'far', 'last', { latencyMs: 1 })
  .link('fw', 'dns-forwarding', 'cdns', 'far')
  .link('fw2', 'dns-forwarding', 'far', 'last');
const resolve = (design: typeof cluster) => {
  const facts = computeFacts(design.build());
  return dnsResolution(facts, facts.topology.component('app')!);
};

describe('the way of a look-up', () => {
  test('leads from the nearest resolver along servers that keep no cache', () => {
    expect(resolve(cluster)).toEqual({
      client: 'app',
      home: 'c',
      steps: [
        { from: 'app', to: 'cdns', roundTripMs: 0, source: 'assumed' },
        { from: 'cdns', to: 'far', roundTripMs: 24, source: 'stated' },
        { from: 'far', to: 'last', roundTripMs: 2, source: 'stated' },
      ],
      lookupMs: 26,
    });
    expect(resolve(cluster.with('cdns', { cacheEnabled: true }))).toMatchObject({ lookupMs: 0 });
  });

  test('ends where servers forward to each other in a circle', () => {
    const circle = cluster.with('last', { cacheEnabled: false }).link('back', 'dns-forwarding', 'last', 'cdns');
    expect(resolve(circle).steps.map(({ to }) => to)).toEqual(['cdns', 'far', 'last']);
  });

  test('is unknown where no resolver is drawn', () => {
    expect(resolve(cluster.without('cdns'))).toEqual({ client: 'app', home: null, steps: [], lookupMs: null });
  });

  test('prefers the resolver with the shorter round trip among those a cluster names', () => {
    const named = cluster
      .without('cdns')
      .with('c', { resolvers: ['last', 'far'] })
      .with('far', { cacheEnabled: true });
    expect(resolve(named).steps).toEqual([{ from: 'app', to: 'far', roundTripMs: 24, source: 'stated' }]);
    const { topology } = computeFacts(named.build());
    expect(resolversOf(topology, topology.component('c')!).map(({ id }) => id)).toEqual(['last', 'far']);
  });
});

describe('the queries of a cluster', () => {
  const load = (design: typeof cluster) => {
    const { topology } = computeFacts(design.build());
    return dnsLoad(topology, topology.component('c')!);
  };

  test('are four for an external name with what Kubernetes sets, and one with ndots 2 or autopath', () => {
    expect(load(cluster).queriesPerExternalName).toBe(4);
    expect(load(cluster.with('c', { searchDomains: 4 })).queriesPerExternalName).toBe(5);
    expect(load(cluster.with('c', { ndots: 2 })).queriesPerExternalName).toBe(1);
    expect(load(cluster.with('cdns', { plugins: ['autopath'] })).queriesPerExternalName).toBe(1);
  });

  test('are fewer by the repeated ones without search suffixes', () => {
    const busy = cluster.with('c', { dnsQps: 10_000, externalNameShare: 0.8, searchDomains: 3 });
    expect(load(busy)).toEqual({
      cluster: 'c',
      queriesPerExternalName: 4,
      amplification: 2.5,
      queriesPerSec: 10_000,
      savedPerSec: expect.closeTo(6000, 9),
    });
    expect(load(cluster.with('c', { dnsQps: 10_000 }))).toMatchObject({ amplification: null, savedPerSec: null });
  });
});

describe('a switch by DNS', () => {
  test('takes the failed probes and the TTL of the answers given before', () => {
    const design = aDesign()
      .component('gslb', 'dns-gslb', { ttlSec: 60, probeIntervalSec: 10, failThreshold: 3 })
      .component('a', 'router')
      .component('b', 'router')
      .link('ag', 'link', 'a', 'gslb')
      .link('gb', 'link', 'gslb', 'b')
      .flow('slow', 'a', 'b', {}, { rtoSec: 300 })
      .flow('fast', 'a', 'b', {}, { rtoSec: 30 });
    const facts = computeFacts(design.with('gslb', { transit: true }).build());
    const balancer = facts.topology.component('gslb')!;
    expect(dnsSwitch(balancer).seconds).toBe(90);
    expect(dnsDependences(facts)).toEqual([{ balancer, flow: 'fast', rtoSec: 30 }]);
    const anycast = computeFacts(design.with('gslb', { transit: true, anycast: true }).build());
    expect(dnsDependences(anycast)).toEqual([]);
  });
});
