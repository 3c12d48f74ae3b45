import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import fc from 'fast-check';

const routerIds = ['r1', 'r2', 'r3', 'r4', 'r5'];
const siteIds = ['dc', 'branch'];

/** Small hybrid networks in which most rules find something now and then. */
export const generatedDesign: fc.Arbitrary<DesignBuilder> = fc
  .record({
    routers: fc.uniqueArray(fc.constantFrom(...routerIds), { minLength: 1 }),
    links: fc.array(
      fc.record({
        ends: fc.tuple(fc.constantFrom(...siteIds, ...routerIds, 'vpc'), fc.constantFrom(...routerIds, 'vpc', 'dxgw')),
        kind: fc.constantFrom('link', 'dedicated-circuit', 'vpn-site-to-site'),
        props: fc.record(
          {
            bandwidthMbps: fc.constantFrom(100, 1000, 10_000),
            location: fc.constantFrom('kinx', 'lg'),
            conduit: fc.constantFrom('north', 'south'),
            slaTarget: fc.constantFrom(0.999, 0.9999),
            bfd: fc.boolean(),
            encryption: fc.constantFrom('none', 'macsec'),
          },
          { requiredKeys: [] },
        ),
      }),
      { maxLength: 12 },
    ),
    flows: fc.array(
      fc.record({
        ends: fc.constantFrom<readonly [string, string]>(['dc', 'vpc'], ['branch', 'vpc'], ['branch', 'dc']),
        props: fc.record(
          {
            peakMbps: fc.constantFrom(50, 500, 5000),
            priority: fc.constantFrom(1, 3),
            dataClass: fc.constantFrom('public', 'confidential'),
            encryption: fc.constantFrom('none', 'tls'),
          },
          { requiredKeys: [] },
        ),
        requires: fc.record(
          {
            availability: fc.constantFrom(0.99, 0.999, 0.9999),
            latencyMs: fc.constantFrom(1, 50),
            rtoSec: fc.constant(30),
          },
          { requiredKeys: [] },
        ),
      }),
      { maxLength: 4 },
    ),
    cluster: fc.record(
      {
        proxyMode: fc.constantFrom('iptables', 'ipvs', 'nftables'),
        services: fc.constantFrom(10, 2000, 6000),
        version: fc.constantFrom('1.33', '1.36'),
        env: fc.constantFrom('prod', 'dev'),
      },
      { requiredKeys: [] },
    ),
    gatewayInstances: fc.constantFrom(1, 2),
    mtls: fc.constantFrom('strict', 'permissive'),
  })
  .map(({ routers, links, flows, cluster, gatewayInstances, mtls }) => {
    const base = aDesign()
      .component('dc', 'data-center', { trustZone: 'corp', cidrs: ['10.0.0.0/16'] })
      .component('branch', 'branch-site', { trustZone: 'corp' })
      .component('vpc', 'vpc', { trustZone: 'cloud', cidrs: ['10.0.0.0/12'] })
      .component('dxgw', 'circuit-gateway')
      .link('att', 'transit-attachment', 'dxgw', 'vpc')
      .component('cl', 'cluster', { parent: 'vpc', ...cluster })
      .component('in', 'ingress-gateway', { parent: 'cl', instances: gatewayInstances })
      .component('mesh', 'mesh', { mtls, members: ['cl'] });
    const withRouters = routers.reduce((design, id) => design.component(id, 'customer-router', { parent: 'dc' }), base);
    const drawn = new Set([...siteIds, 'vpc', 'dxgw', ...routers]);
    const withLinks = links.reduce(
      (design, { ends: [from, to], kind, props }, index) =>
        from !== to && drawn.has(from) && drawn.has(to)
          ? design.link(`l${index}`, kind, from, to, defined(props))
          : design,
      withRouters,
    );
    return flows.reduce(
      (design, { ends: [from, to], props, requires }, index) =>
        design.flow(`f${index}`, from, to, defined(props), defined(requires)),
      withLinks,
    );
  });

/** Without the keys whose value is undefined, which records of optional keys carry in their type. */
const defined = <Value extends string | number | boolean>(
  record: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined));
