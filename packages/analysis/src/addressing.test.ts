import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlappingPairs, parsePrefix, prefixesOverlap } from './cidr.ts';
import { computeFacts } from './facts.ts';

const overlapsOf = (design: ReturnType<typeof aDesign>) =>
  computeFacts(design.build()).overlaps.map(({ a, b, domain }) => `${a} ${b} ${domain}`);

const overlap = (one: string, other: string) => prefixesOverlap(parsePrefix(one)!, parsePrefix(other)!);

describe('prefixes', () => {
  it('overlap when one contains the other, in IPv4 and IPv6', () => {
    expect(overlap('10.0.0.0/8', '10.200.0.0/16')).toBe(true);
    expect(overlap('10.0.0.0/16', '10.1.0.0/16')).toBe(false);
    expect(overlap('0.0.0.0/0', '203.0.113.7/32')).toBe(true);
    expect(overlap('fd00::/8', 'fd12:3456::/32')).toBe(true);
    expect(overlap('fd00::/64', 'fd00:0:0:1::/64')).toBe(false);
    expect(overlap('::/0', '10.0.0.0/8')).toBe(false);
  });

  it('ignore host bits and refuse what is no prefix', () => {
    expect(overlap('10.0.0.77/24', '10.0.0.1/32')).toBe(true);
    expect(parsePrefix('10.0.0.0')).toBeUndefined();
    expect(parsePrefix('ten/8')).toBeUndefined();
  });

  it('are compared in every pair', () => {
    const items = ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.0/24', '11.0.0.0/8', '10.1.2.0/24'].map((cidr) => ({
      prefix: parsePrefix(cidr)!,
    }));
    expect(overlappingPairs(items)).toHaveLength(6);
  });

  it('overlap in the same pairs as when each is compared with every other', () => {
    const short = fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 6, max: 32 }));
    const cidr = short.map(([second, third, length]) => `10.${second}.${third}.0/${length}`);
    const long = fc
      .tuple(fc.nat(3), fc.integer({ min: 8, max: 64 }))
      .map(([second, length]) => `fd00:${second}::/${length}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(cidr, long), { maxLength: 12 }), (cidrs) => {
        const items = cidrs.map((text, at) => ({ at, prefix: parsePrefix(text)! }));
        const found = overlappingPairs(items).map((pair) => pair.map(({ at }) => at).sort((a, b) => a - b));
        const expected = items.flatMap((a) =>
          items.filter((b) => a.at < b.at && prefixesOverlap(a.prefix, b.prefix)).map((b) => [a.at, b.at]),
        );
        const inOrder = (pairs: readonly (readonly number[])[]) => pairs.map((pair) => pair.join(' ')).sort();
        expect(inOrder(found)).toEqual(inOrder(expected));
      }),
    );
  });
});

describe('networks', () => {
  const two = aDesign()
    .component('a', 'vpc', { cidrs: ['10.0.0.0/16'] })
    .component('b', 'vpc', { cidrs: ['10.0.128.0/17'] });

  it('may overlap while nothing routes between them', () => {
    expect(overlapsOf(two)).toEqual([]);
  });

  it('must not overlap once peered', () => {
    const peered = two.link('p', 'vpc-peering', 'a', 'b');
    expect(computeFacts(peered.build()).overlaps).toEqual([
      { a: 'a', b: 'b', cidrA: '10.0.0.0/16', cidrB: '10.0.128.0/17', domain: 'network:a' },
    ]);
  });

  it('may overlap two peerings apart, because peering does not lead on', () => {
    const chain = two
      .component('m', 'vpc', { cidrs: ['10.9.0.0/16'] })
      .link('p', 'vpc-peering', 'a', 'm')
      .link('q', 'vpc-peering', 'm', 'b');
    expect(overlapsOf(chain)).toEqual([]);
    expect(overlapsOf(chain.with('m', { gatewayTransit: true }))).toEqual(['a b network:a']);
  });

  it('must not overlap over hubs, circuits and VPNs', () => {
    const hybrid = two
      .component('hub', 'transit-hub')
      .component('dc', 'data-center', { cidrs: ['10.0.0.0/24'] })
      .component('r', 'customer-router', { parent: 'dc' })
      .link('t', 'transit-attachment', 'hub', 'a')
      .link('v', 'vpn-site-to-site', 'r', 'hub');
    expect(overlapsOf(hybrid)).toEqual(['a dc network:a']);
  });

  it('must not overlap over SD-WAN and multi-cloud gateways, private clouds included', () => {
    const wide = two
      .component('openstack', 'private-cloud', { cidrs: ['10.0.0.0/24'] })
      .component('edge', 'sdwan-edge', { parent: 'openstack' })
      .component('hub', 'multi-cloud-gateway')
      .link('w', 'sd-wan', 'edge', 'hub')
      .link('t', 'transit-attachment', 'hub', 'a');
    expect(overlapsOf(wide)).toEqual(['a openstack network:a']);
  });

  it('may overlap across address translation and the internet', () => {
    const translated = two
      .component('nat', 'nat-gateway', { parent: 'a' })
      .link('l', 'link', 'nat', 'b')
      .component('net', 'internet')
      .link('i', 'internet-link', 'net', 'a')
      .link('j', 'internet-link', 'net', 'b');
    expect(overlapsOf(translated)).toEqual([]);
  });

  it('contain their subnets without overlapping them, but two subnets must differ', () => {
    const subnets = aDesign()
      .component('a', 'vpc', { cidrs: ['10.0.0.0/16'] })
      .component('s1', 'subnet', { parent: 'a', cidrs: ['10.0.1.0/24'] })
      .component('s2', 'subnet', { parent: 'a', cidrs: ['10.0.2.0/24'] });
    expect(overlapsOf(subnets)).toEqual([]);
    expect(overlapsOf(subnets.with('s2', { cidrs: ['10.0.1.128/25'] }))).toEqual(['s1 s2 network:a']);
  });
});

describe('clusters', () => {
  const clusters = aDesign()
    .component('east', 'cluster', { podCidr: '10.0.0.0/16', serviceCidr: '10.1.0.0/16', nodeCidr: '192.168.1.0/24' })
    .component('west', 'cluster', { podCidr: '10.0.0.0/16', serviceCidr: '10.2.0.0/16', nodeCidr: '192.168.1.0/24' });

  it('joined by Submariner need distinct pod and service ranges, unless Globalnet translates', () => {
    const joined = clusters.component('sub', 'submariner', { members: ['east', 'west'] });
    expect(overlapsOf(joined)).toEqual(['east west sub']);
    expect(overlapsOf(joined.with('sub', { globalnet: true }))).toEqual([]);
    expect(overlapsOf(joined.with('west', { podCidr: '10.1.128.0/17' }))).toEqual(['east west sub']);
    expect(overlapsOf(joined.with('west', { podCidr: '10.3.0.0/16' }))).toEqual([]);
  });

  it('of one mesh need distinct pod ranges only within one network', () => {
    const meshed = clusters.component('mesh', 'mesh', { product: 'istio', members: ['east', 'west'] });
    const networks = (east: string, west: string) =>
      meshed.with('east', { network: east }).with('west', { network: west });
    expect(overlapsOf(networks('n1', 'n2'))).toEqual([]);
    expect(overlapsOf(networks('n1', 'n1'))).toEqual(['east west mesh/n1']);
  });

  it('of one mesh are treated alike whichever way its product is drawn', () => {
    const drawn = (kind: string) =>
      clusters
        .component('mesh', kind, { members: ['east', 'west'] })
        .with('east', { network: 'n1' })
        .with('west', { network: 'n1' });
    for (const kind of ['mesh', 'istio', 'linkerd', 'consul', 'aws-app-mesh']) {
      expect(overlapsOf(drawn(kind))).toEqual(['east west mesh/n1']);
    }
  });

  it.each([
    ['cilium-cluster-mesh', {}],
    ['calico-cluster-mesh', {}],
    ['mesh', { product: 'cilium' }],
    ['istio', { networkModel: 'flat' }],
    ['linkerd', { multiclusterMode: 'federated' }],
    ['karmada', { podRoutable: true }],
  ])('joined flat by %s %o need distinct pod and node ranges', (kind, props) => {
    const joined = clusters.component('group', kind, { members: ['east', 'west'], ...props });
    expect(computeFacts(joined.build()).overlaps.map(({ cidrA }) => cidrA)).toEqual(['10.0.0.0/16', '192.168.1.0/24']);
    const apart = joined.with('west', { podCidr: '10.1.0.0/16', nodeCidr: '192.168.2.0/24' });
    expect(overlapsOf(apart)).toEqual([]);
  });

  it('joined by Liqo, by gateways or by a federation that shares no network may overlap', () => {
    for (const kind of ['liqo', 'linkerd', 'karmada']) {
      expect(overlapsOf(clusters.component('group', kind, { members: ['east', 'west'] }))).toEqual([]);
    }
    const liqo = clusters.component('group', 'liqo', { members: ['east', 'west'] });
    expect(overlapsOf(liqo.link('t', 'overlay-tunnel', 'east', 'west'))).toEqual([]);
  });

  it('joined by a plain overlay tunnel need distinct pod ranges', () => {
    expect(overlapsOf(clusters.link('t', 'overlay-tunnel', 'east', 'west'))).toEqual(['east west overlay:east']);
  });
});
