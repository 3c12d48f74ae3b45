import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { allWalks, needsOf } from './testing/brute-force.ts';
import { mixedDesign, plainDesign } from './testing/random-design.ts';

const factsOf = (design: Parameters<typeof computeFacts>[0]) => computeFacts(design).flows[0]!;

describe('every analysis agrees with trying everything', () => {
  it('on whether a flow gets through', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const { topology, flows } = computeFacts(design);
        expect(flows[0]!.reachable).toBe(allWalks(topology, topology.flows[0]!).length > 0);
      }),
      { numRuns: 600 },
    );
  });

  it('on what cuts it', () => {
    fc.assert(
      fc.property(mixedDesign(), (design) => {
        const { topology, flows } = computeFacts(design);
        const flow = topology.flows[0]!;
        const needs = allWalks(topology, flow).map((walk) => needsOf(flow, walk));
        const expected = topology.failureUnits.filter(
          (unit) =>
            needs.length > 0 &&
            !unit.redundant &&
            !(unit.type === 'component' && [flow.from.id, flow.to.id].some((end) => unit.takesDown.includes(end))) &&
            needs.every((need) => unit.takesDown.some((id) => need.has(id))),
        );
        expect(flows[0]!.cuts.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });

  it('on which components and links can carry it', () => {
    fc.assert(
      fc.property(plainDesign(), (design) => {
        const directed = design.links.some((link) => link.directed);
        const { topology, flows } = computeFacts(design);
        const used = new Set(
          allWalks(topology, topology.flows[0]!).flatMap(({ links }) => links.map((link) => link?.id)),
        );
        const usable = flows[0]!.usable.links.map(({ id }) => id);
        for (const id of used) expect(usable).toContain(id);
        // One-way links can leave ends that no way without a repeat can use; without them the two agree.
        if (!directed) expect(usable.length).toBe(used.size);
      }),
      { numRuns: 300 },
    );
  });
});

describe('transit', () => {
  const peered = aDesign()
    .component('a', 'vpc')
    .component('b', 'vpc')
    .component('c', 'vpc')
    .link('ab', 'vpc-peering', 'a', 'b')
    .link('bc', 'vpc-peering', 'b', 'c')
    .flow('f', 'a', 'c');

  it('does not lead over two peerings in a row', () => {
    expect(factsOf(peered.build()).reachable).toBe(false);
    expect(factsOf(peered.flow('f', 'a', 'b').build()).path).toEqual(['a', 'ab', 'b']);
  });

  it('leads over two peerings when the network between them lets gateways be used', () => {
    expect(factsOf(peered.with('b', { gatewayTransit: true }).build()).path).toEqual(['a', 'ab', 'b', 'bc', 'c']);
  });

  it('leads over two peerings when a firewall in between forwards', () => {
    for (const kind of ['firewall', 'sdwan-edge', 'multi-cloud-gateway']) {
      const design = peered.component('fw', kind, { parent: 'b' });
      expect(factsOf(design.build()).path).toEqual(['a', 'ab', 'b', 'fw', 'b', 'bc', 'c']);
    }
  });

  it('does not treat a load balancer in between as a router', () => {
    expect(factsOf(peered.component('lb', 'load-balancer', { parent: 'b' }).build()).reachable).toBe(false);
  });

  it('does not turn round outside a gateway to pass the network it stands in', () => {
    const hybrid = peered
      .component('vpn', 'vpn-gateway', { parent: 'b' })
      .component('office', 'customer-router')
      .link('tunnel', 'vpn-site-to-site', 'vpn', 'office');
    expect(factsOf(hybrid.build()).reachable).toBe(false);
    expect(factsOf(hybrid.flow('f', 'a', 'office').build()).path).toEqual(['a', 'ab', 'b', 'vpn', 'tunnel', 'office']);
    expect(factsOf(hybrid.flow('f', 'office', 'c').build()).path).toEqual(['office', 'tunnel', 'vpn', 'b', 'bc', 'c']);
  });

  it('carries through a network only what comes from or goes to its inside', () => {
    const design = aDesign()
      .component('r1', 'router')
      .component('r2', 'router')
      .component('net', 'vpc')
      .component('vm', 'service', { parent: 'net' })
      .link('l1', 'link', 'r1', 'net')
      .link('l2', 'link', 'net', 'r2');
    expect(factsOf(design.flow('f', 'r1', 'r2').build()).reachable).toBe(false);
    expect(factsOf(design.flow('f', 'r1', 'vm').build()).path).toEqual(['r1', 'l1', 'net', 'vm']);
    expect(factsOf(design.flow('f', 'vm', 'r2').build()).path).toEqual(['vm', 'net', 'l2', 'r2']);
    expect(factsOf(design.flow('f', 'r1', 'r2').with('net', { transit: true }).build()).reachable).toBe(true);
  });

  it('uses the internet only for flows with a public end', () => {
    const design = aDesign()
      .component('net', 'internet')
      .component('r1', 'router')
      .component('r2', 'router')
      .component('users', 'user-group')
      .link('i1', 'internet-link', 'net', 'r1')
      .link('i2', 'internet-link', 'net', 'r2')
      .link('i3', 'internet-link', 'net', 'users');
    expect(factsOf(design.flow('f', 'r1', 'r2').build()).reachable).toBe(false);
    expect(factsOf(design.flow('f', 'users', 'r2').build()).reachable).toBe(true);
  });

  it('keeps other planes out of the way of traffic', () => {
    const design = aDesign()
      .component('a', 'router')
      .component('b', 'router')
      .link('t', 'telemetry', 'a', 'b')
      .link('k', 'control-plane-link', 'a', 'b')
      .flow('f', 'a', 'b');
    expect(factsOf(design.build()).reachable).toBe(false);
  });

  it('follows a call only where nothing is drawn beneath it', () => {
    const calls = aDesign()
      .component('web', 'service')
      .component('db', 'database')
      .link('q', 'data-access', 'web', 'db')
      .flow('f', 'web', 'db');
    expect(factsOf(calls.build()).path).toEqual(['web', 'q', 'db']);
    const placed = calls
      .component('one', 'vpc')
      .component('two', 'vpc')
      .component('web', 'service', { parent: 'one' })
      .component('db', 'database', { parent: 'two' });
    expect(factsOf(placed.build()).reachable).toBe(false);
  });

  it('reaches a cloud or region through what stands in it', () => {
    const design = aDesign()
      .component('dc', 'data-center')
      .component('aws', 'cloud')
      .component('seoul', 'region', { parent: 'aws' })
      .component('net', 'vpc', { parent: 'seoul' })
      .component('az', 'zone', { parent: 'net' })
      .component('vm', 'service', { parent: 'az' })
      .link('dx', 'link', 'dc', 'net');
    expect(factsOf(design.flow('f', 'dc', 'aws').build()).path).toEqual(['dc', 'dx', 'net', 'aws']);
    expect(factsOf(design.flow('f', 'seoul', 'dc').build()).path).toEqual(['seoul', 'net', 'dx', 'dc']);
    expect(factsOf(design.flow('f', 'dc', 'vm').build()).path).toEqual(['dc', 'dx', 'net', 'vm']);
  });

  describe('to a component with several sites', () => {
    const twoSites = aDesign()
      .component('dc', 'data-center')
      .component('one', 'vpc')
      .component('two', 'vpc')
      .component('cl1', 'cluster', { parent: 'one' })
      .component('cl2', 'cluster', { parent: 'two' })
      .component('db', 'database', { sites: ['cl1', 'cl2'] })
      .link('l1', 'link', 'dc', 'one')
      .link('l2', 'link', 'dc', 'two')
      .flow('f', 'dc', 'db');
    const cutsOf = (design: typeof twoSites) => factsOf(design.build()).cuts.map(({ id }) => id);

    it('leads into whichever can be reached, so that the loss of one does not cut it', () => {
      expect(factsOf(twoSites.build()).path).toEqual(['dc', 'l1', 'one', 'cl1', 'db']);
      expect(cutsOf(twoSites)).toEqual([]);
      expect(cutsOf(twoSites.without('l2'))).toEqual(['cl1', 'l1', 'one']);
    });

    it('counts the box it is drawn in as one of them', () => {
      const drawn = twoSites.component('db', 'database', { parent: 'cl1', sites: ['cl2'] });
      expect(cutsOf(drawn)).toEqual([]);
      expect(cutsOf(drawn.without('l2'))).toEqual(['cl1', 'l1', 'one']);
      expect(cutsOf(twoSites.component('db', 'database', { parent: 'cl1' }))).toEqual(['l1']);
    });

    it('does not let other traffic pass from one site through the network of the other', () => {
      const behind = twoSites.without('l2').link('peering', 'vpc-peering', 'one', 'two');
      expect(factsOf(behind.build()).path).toEqual(['dc', 'l1', 'one', 'cl1', 'db']);
      expect(factsOf(behind.with('db', { sites: ['cl2'] }).build()).reachable).toBe(false);
    });

    it('starts from any of them', () => {
      expect(factsOf(twoSites.without('l1').flow('f', 'db', 'dc').build()).path).toEqual([
        'db',
        'cl2',
        'two',
        'l2',
        'dc',
      ]);
    });
  });

  it('takes a drawn link in place of the joint it draws', () => {
    const design = aDesign()
      .component('dc', 'data-center')
      .component('r', 'router', { parent: 'dc' })
      .link('x', 'link', 'dc', 'r')
      .flow('f', 'dc', 'r');
    expect(factsOf(design.build()).path).toEqual(['dc', 'x', 'r']);
    expect(factsOf(design.build()).cuts.map(({ id }) => id)).toEqual(['x']);
  });

  it('lets a flow from a component to itself be there already', () => {
    const { proof } = factsOf(aDesign().component('a', 'router').flow('f', 'a', 'a').build());
    expect(proof).toMatchObject({ reachable: true, path: ['a'], latencyMs: 0, capacityMbps: null, minCut: [] });
    expect(proof.availability?.value).toBe(1);
  });
});
