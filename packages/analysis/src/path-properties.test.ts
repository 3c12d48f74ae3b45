import type { Properties } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';

const flowOf = (design: ReturnType<typeof aDesign>) => computeFacts(design.build()).flows[0]!;

const wan = aDesign()
  .component('dc', 'data-center')
  .component('gw', 'circuit-gateway')
  .link('dx', 'direct-connect', 'dc', 'gw')
  .link('vpn', 'vpn-site-to-site', 'dc', 'gw')
  .flow('f', 'dc', 'gw');

describe('failover', () => {
  const secondsOf = (props: Properties) => flowOf(wan.with('dx', props)).failover.seconds;

  it('waits for the hold time of BGP, or for BFD where it runs', () => {
    expect(secondsOf({})).toBe(90);
    expect(secondsOf({ bgpHoldSec: 30 })).toBe(30);
    expect(secondsOf({ bfd: true })).toBeCloseTo(0.9, 12);
    expect(secondsOf({ bfd: true, bfdIntervalMs: 50, bfdMultiplier: 4 })).toBeCloseTo(0.2, 12);
  });

  it('does not happen by itself with static routes or without a hold time', () => {
    expect(secondsOf({ routing: 'static' })).toBeNull();
    expect(secondsOf({ bgpHoldSec: 0 })).toBeNull();
  });

  it('of a VPN takes its dead-peer detection', () => {
    const { failover } = flowOf(wan.with('dx', { role: 'backup' }));
    expect(failover).toMatchObject({ seconds: 30, terms: [{ mechanism: 'dead-peer-detection', source: 'assumed' }] });
  });

  it('has no time where there is nothing to fail over to', () => {
    expect(flowOf(wan.without('vpn')).failover).toEqual({ seconds: null, terms: [] });
  });
});

describe('encryption of a hop', () => {
  const layersOf = (link: Properties, flow: Properties = {}) =>
    flowOf(wan.without('vpn').with('dx', link).with('f', flow)).proof.encryption;

  it('is what the link gives and what the session adds', () => {
    expect(layersOf({})).toEqual([{ hop: 'dx', layers: [] }]);
    expect(layersOf({ encryption: 'macsec' })).toEqual([{ hop: 'dx', layers: ['macsec'] }]);
    expect(layersOf({ encryption: 'macsec' }, { encryption: 'e2e' })).toEqual([
      { hop: 'dx', layers: ['macsec', 'e2e'] },
    ]);
    expect(layersOf({ encapsulation: ['ipsec-esp'] })).toEqual([{ hop: 'dx', layers: ['ipsec'] }]);
  });

  const tunnel = aDesign()
    .component('one', 'cluster')
    .component('two', 'cluster')
    .component('g1', 'submariner-gateway', { parent: 'one' })
    .component('g2', 'submariner-gateway', { parent: 'two' })
    .link('t', 'overlay-tunnel', 'g1', 'g2')
    .flow('f', 'one', 'two');

  it('between Submariner gateways depends on the cable driver', () => {
    const joined = tunnel.component('sub', 'submariner', { members: ['one', 'two'] });
    expect(flowOf(tunnel).hops[0]?.layers).toEqual([]);
    expect(flowOf(joined).hops[0]?.layers).toEqual(['ipsec']);
    expect(flowOf(joined.with('sub', { cableDriver: 'vxlan' })).hops[0]?.layers).toEqual([]);
    expect(flowOf(joined.with('t', { cableDriver: 'wireguard' })).hops[0]?.layers).toEqual(['wireguard']);
  });

  it('includes the mutual TLS of a mesh that enforces it at both ends', () => {
    const meshed = tunnel.component('mesh', 'mesh', { members: ['one', 'two'], mtls: 'strict' });
    expect(flowOf(meshed).hops[0]?.layers).toEqual(['mtls']);
    expect(flowOf(meshed.with('mesh', { mtls: 'permissive' })).hops[0]?.layers).toEqual([]);
    expect(flowOf(meshed.with('mesh', { members: ['one'] })).hops[0]?.layers).toEqual([]);
    for (const kind of ['istio', 'linkerd', 'consul', 'cilium-cluster-mesh']) {
      const drawn = tunnel.component('mesh', kind, { members: ['one', 'two'], mtls: 'strict' });
      expect(flowOf(drawn).hops[0]?.layers).toEqual(['mtls']);
    }
  });

  it('includes what a cluster mesh encrypts between its members, once on a tunnel of its own', () => {
    const joined = tunnel.component('mesh', 'cilium-cluster-mesh', { members: ['one', 'two'] });
    expect(flowOf(joined).hops[0]?.layers).toEqual([]);
    expect(flowOf(joined.with('mesh', { encryption: 'wireguard' })).hops[0]?.layers).toEqual(['wireguard']);
    const routed = joined.with('mesh', { encryption: 'ipsec' }).without('t').link('l', 'vpn', 'one', 'two');
    expect(flowOf(routed).hops[0]?.layers).toEqual(['ipsec', 'ipsec']);
    expect(flowOf(routed.with('mesh', { members: ['one'] })).hops[0]?.layers).toEqual(['ipsec']);
  });

  it('is WireGuard between members of Liqo unless it says otherwise', () => {
    const joined = tunnel.component('mesh', 'liqo', { members: ['one', 'two'] });
    expect(flowOf(joined).hops[0]?.layers).toEqual(['wireguard']);
    expect(flowOf(joined.with('mesh', { encryption: 'none' })).hops[0]?.layers).toEqual([]);
  });

  it('includes what encrypts between the nodes of the one cluster a flow stays in', () => {
    const inside = aDesign()
      .component('one', 'cluster', { encryption: 'wireguard' })
      .component('a', 'service', { parent: 'one' })
      .component('b', 'service', { parent: 'one' })
      .flow('f', 'a', 'b');
    expect(flowOf(inside).sessionLayers).toEqual(['wireguard']);
    expect(flowOf(inside.with('one', { encryption: 'none' })).sessionLayers).toEqual([]);
  });
});

describe('path MTU', () => {
  it('is the smallest payload of the links that state an MTU', () => {
    const design = wan
      .without('vpn')
      .component('r', 'router')
      .link('l', 'link', 'gw', 'r', { mtu: 1500 })
      .flow('f', 'dc', 'r');
    expect(flowOf(wan.without('vpn')).pathMtu).toBeNull();
    expect(flowOf(design).pathMtu).toBe(1500);
    expect(flowOf(design.with('l', { encapsulation: ['vxlan'] })).pathMtu).toBe(1450);
    expect(flowOf(design.with('l', { encapsulation: ['vxlan', 'ipsec-esp'], encryption: 'ipsec' })).pathMtu).toBe(1388);
    expect(flowOf(design.with('dx', { mtu: 1400, encryption: 'wireguard' })).pathMtu).toBe(1340);
  });
});

describe('cost', () => {
  it('adds up what the elements of the path cost', () => {
    expect(flowOf(wan).monthlyCostUsd).toBeNull();
    expect(flowOf(wan.with('dx', { monthlyCostUsd: 1620 }).with('gw', { monthlyCostUsd: 80 })).monthlyCostUsd).toBe(
      1700,
    );
  });

  it('counts a network once that the path enters, leaves through a firewall and passes again', () => {
    const design = aDesign()
      .component('a', 'router')
      .component('transit', 'vpc', { monthlyCostUsd: 100 })
      .component('fw', 'firewall', { parent: 'transit', monthlyCostUsd: 10 })
      .component('b', 'router')
      .link('in', 'link', 'a', 'transit')
      .link('out', 'link', 'transit', 'b')
      .flow('f', 'a', 'b');
    expect(flowOf(design).path).toEqual(['a', 'in', 'transit', 'fw', 'transit', 'out', 'b']);
    expect(flowOf(design).monthlyCostUsd).toBe(110);
  });
});

describe('requirements', () => {
  const requiring = (requires: Properties, props: Properties = {}) =>
    flowOf(
      wan
        .with('dx', { bandwidthMbps: 1000, latencyMs: 5, ...props })
        .without('vpn')
        .flow('f', 'dc', 'gw', {}, requires),
    ).proof.requires;

  it('are met, missed, or cannot be told', () => {
    expect(requiring({ latencyMs: 10 })).toEqual({ latencyMs: { required: 10, actual: 10, met: true } });
    expect(requiring({ latencyMs: 9 })).toMatchObject({ latencyMs: { met: false } });
    expect(requiring({ availability: 0.999 })).toMatchObject({ availability: { met: true } });
    expect(requiring({ availability: 0.9999 })).toMatchObject({ availability: { actual: 0.999, met: false } });
    expect(requiring({ bandwidthMbps: 1001 })).toMatchObject({ bandwidthMbps: { actual: 1000, met: false } });
    expect(requiring({ rtoSec: 10 })).toEqual({ rtoSec: { required: 10, actual: null, met: null } });
    expect(requiring({ rpoSec: 10 })).toEqual({ rpoSec: { required: 10, actual: null, met: null } });
  });

  it('are met by exactly what is required, however the last bits of a sum fall', () => {
    const design = aDesign()
      .component('a', 'router', { latencyMs: 0.1 })
      .component('b', 'router', { latencyMs: 0.2 })
      .link('l1', 'link', 'a', 'b', { bandwidthMbps: 0.7, availability: 0.95 })
      .link('l2', 'link', 'a', 'b', { bandwidthMbps: 0.1, availability: 0.95 });
    const judged = (requires: Properties) =>
      Object.values(flowOf(design.flow('f', 'a', 'b', {}, requires)).proof.requires);
    const exactly = { latencyMs: 0.6, bandwidthMbps: 0.8, availability: 0.9975 };
    expect(judged(exactly).map(({ met }) => met)).toEqual([true, true, true]);
    const more = { latencyMs: 0.599, bandwidthMbps: 0.801, availability: 0.99751 };
    expect(judged(more).map(({ met }) => met)).toEqual([false, false, false]);
  });

  it('of encryption look at the session, then at every link that leaves a site', () => {
    expect(requiring({ encryption: 'none' })).toMatchObject({ encryption: { met: true } });
    expect(requiring({ encryption: 'link' })).toMatchObject({ encryption: { actual: 'none', met: false } });
    expect(requiring({ encryption: 'link' }, { encryption: 'macsec' })).toMatchObject({ encryption: { met: true } });
    expect(requiring({ encryption: 'e2e' }, { encryption: 'macsec' })).toMatchObject({ encryption: { met: null } });
    const session = wan.flow('f', 'dc', 'gw', { encryption: 'tls' }, { encryption: 'e2e' });
    expect(flowOf(session).proof.requires).toMatchObject({ encryption: { actual: 'e2e', met: true } });
  });

  it('of residency are told only when every place on the path is known', () => {
    const residency = (dc?: string, gw?: string) => {
      let design = wan.flow('f', 'dc', 'gw', {}, { residency: ['KR'] });
      if (dc) design = design.with('dc', { jurisdiction: dc });
      if (gw) design = design.with('gw', { jurisdiction: gw });
      return flowOf(design).proof.requires.residency;
    };
    expect(residency('KR', 'KR')).toEqual({ required: ['KR'], actual: ['KR'], met: true });
    expect(residency('KR', 'JP')).toMatchObject({ actual: ['JP', 'KR'], met: false });
    expect(residency('KR')).toMatchObject({ met: null });
  });

  it('are all missed by a flow that cannot get through', () => {
    const design = aDesign()
      .component('a', 'router')
      .component('b', 'router')
      .flow('f', 'a', 'b', {}, { latencyMs: 1, availability: 0.9 });
    expect(flowOf(design).proof.requires).toEqual({
      availability: { required: 0.9, actual: null, met: false },
      latencyMs: { required: 1, actual: null, met: false },
    });
  });
});

describe('the fastest permitted way', () => {
  it('ignores what routing prefers', () => {
    const preferred = wan.with('dx', { latencyMs: 30, localPref: 200 }).with('vpn', { latencyMs: 10 });
    expect(flowOf(preferred)).toMatchObject({ latencyMs: 30, fastest: { path: ['dc', 'vpn', 'gw'], latencyMs: 10 } });
  });

  it('is the chosen path where nothing is preferred', () => {
    const { path, latencyMs, fastest } = flowOf(wan.with('vpn', { latencyMs: 10 }));
    expect(fastest).toEqual({ path, latencyMs });
  });

  it('is absent where no path is permitted', () => {
    expect(flowOf(wan.without('dx', 'vpn')).fastest).toBeUndefined();
  });
});
