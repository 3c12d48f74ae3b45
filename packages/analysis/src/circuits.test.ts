import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';

const groupsOf = (design: ReturnType<typeof aDesign>) =>
  computeFacts(design.build()).circuitGroups.map(({ site, networks, circuits, others }) => ({
    site: site.id,
    networks: networks.map(({ id }) => id),
    circuits: circuits.map(({ id }) => id),
    others: others.map(({ id }) => id),
  }));

const site = aDesign()
  .component('dc', 'data-center')
  .component('r1', 'customer-router', { parent: 'dc' })
  .component('r2', 'customer-router', { parent: 'dc' })
  .component('net', 'vpc');

describe('circuit groups', () => {
  it('hold the circuits of a site to the same network, over different gateways too', () => {
    const design = site
      .component('east', 'cloud-router')
      .component('west', 'cloud-router')
      .link('g1', 'transit-attachment', 'east', 'net')
      .link('g2', 'transit-attachment', 'west', 'net')
      .link('i1', 'cloud-interconnect', 'r1', 'east')
      .link('i2', 'cloud-interconnect', 'west', 'r2');
    expect(groupsOf(design)).toEqual([{ site: 'dc', networks: ['net'], circuits: ['i1', 'i2'], others: [] }]);
  });

  it('know the other wide-area links between the same two sides', () => {
    const design = site
      .component('gw', 'circuit-gateway')
      .component('vpngw', 'vpn-gateway', { parent: 'net' })
      .link('v', 'transit-attachment', 'gw', 'net')
      .link('dx', 'direct-connect', 'r1', 'gw')
      .link('vpn', 'vpn-site-to-site', 'r2', 'vpngw');
    expect(groupsOf(design)).toEqual([{ site: 'dc', networks: ['net'], circuits: ['dx'], others: ['vpn'] }]);
  });

  it('count equipment in a colocation for the site it is joined to', () => {
    const design = site
      .component('colo', 'colo-location')
      .component('edge', 'customer-router', { parent: 'colo' })
      .component('gw', 'circuit-gateway')
      .link('metro', 'l2-l3-fabric', 'r1', 'edge')
      .link('dx1', 'direct-connect', 'edge', 'gw')
      .link('dx2', 'direct-connect', 'r2', 'gw');
    expect(groupsOf(design)).toEqual([{ site: 'dc', networks: ['gw'], circuits: ['dx1', 'dx2'], others: [] }]);
  });

  it('serve the private cloud they end in, or the site that stands in', () => {
    const circuits = (build: typeof site) =>
      groupsOf(
        build
          .component('openstack', 'private-cloud', { ...(build === site ? { parent: 'dc' } : {}) })
          .component('tenant', 'vpc', { parent: 'openstack' })
          .component('edge', 'customer-router', { parent: 'openstack' })
          .component('gw', 'multi-cloud-gateway')
          .link('dx', 'dedicated-circuit', 'gw', 'edge')
          .link('dx2', 'dedicated-circuit', 'gw', 'tenant'),
      );
    expect(circuits(aDesign())).toEqual([{ site: 'openstack', networks: ['gw'], circuits: ['dx', 'dx2'], others: [] }]);
    expect(circuits(site)).toEqual([{ site: 'dc', networks: ['gw'], circuits: ['dx', 'dx2'], others: [] }]);
  });

  it('join two sites where no cloud is involved', () => {
    const design = site
      .component('branch', 'branch-site')
      .link('c1', 'dedicated-circuit', 'r1', 'branch')
      .link('c2', 'dedicated-circuit', 'branch', 'r2');
    expect(groupsOf(design)).toEqual([{ site: 'branch', networks: ['dc'], circuits: ['c1', 'c2'], others: [] }]);
  });
});
