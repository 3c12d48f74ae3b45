import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { limitUses, publishedLimits } from './scale-limits.ts';
import { buildTopology } from './topology.ts';

const usesOf = (design: DesignBuilder) =>
  limitUses(buildTopology(design.build())).map(({ at, limit, used, possible, source }) => [
    at,
    limit,
    used,
    possible,
    source,
  ]);

describe('the use of limits', () => {
  test('of a cluster is what Kubernetes is designed for and tested with, fullest first', () => {
    const cluster = aDesign()
      .component('c', 'cluster', { nodes: 1000, pods: 90_000, maxPodsPerNode: 110, services: 5000 })
      .component('ns', 'namespace', { parent: 'c', services: 4000 })
      .component('s', 'service', { parent: 'ns', endpoints: 300 });
    expect(usesOf(cluster)).toEqual([
      ['s', 'endpoints', 300, 250, 'assumed'],
      ['c', 'pods-on-nodes', 90_000, 110_000, 'stated'],
      ['ns', 'services', 4000, 5000, 'assumed'],
      ['c', 'pods', 90_000, 150_000, 'assumed'],
      ['c', 'services', 5000, 10_000, 'assumed'],
      ['c', 'nodes', 1000, 5000, 'assumed'],
    ]);
  });

  test('takes the limit that is stated before the published one', () => {
    expect(usesOf(aDesign().component('c', 'cluster', { nodes: 90, maxNodes: 100 }))).toEqual([
      ['c', 'nodes', 90, 100, 'stated'],
    ]);
    const built = buildTopology(aDesign().component('c', 'cluster', { nodes: 90 }).build());
    const [use] = limitUses(built, { ...publishedLimits, clusterNodes: 100 });
    expect(use).toMatchObject({ share: 0.9, possible: 100 });
  });

  test('of a Cilium mesh is 255 members, or what its strictest member is set up for', () => {
    const mesh = aDesign()
      .component('a', 'cluster')
      .component('b', 'cluster')
      .component('m', 'cilium-cluster-mesh', { members: ['a', 'b'] });
    expect(usesOf(mesh)).toContainEqual(['m', 'mesh-members', 2, 255, 'assumed']);
    const raised = mesh.with('a', { maxConnectedClusters: 511 }).with('b', { maxConnectedClusters: 255 });
    expect(usesOf(raised)).toContainEqual(['m', 'mesh-members', 2, 255, 'stated']);
  });

  test('of identities is 65,535 for a cluster, and half of it where 511 clusters may connect', () => {
    const cluster = aDesign().component('c', 'cluster', { cni: 'cilium', labelSets: 100, namespaces: 50 });
    expect(usesOf(cluster)).toEqual([['c', 'identities', 5000, 65_535, 'assumed']]);
    expect(usesOf(cluster.with('c', { maxConnectedClusters: 511 }))).toEqual([
      ['c', 'identities', 5000, 32_767, 'assumed'],
    ]);
    expect(usesOf(cluster.with('c', { cni: 'calico' }))).toEqual([]);
  });

  test('counts attachments, peerings and tunnels by what the provider publishes', () => {
    const hub = aDesign()
      .component('hub', 'transit-hub', { provider: 'aws' })
      .component('v1', 'vpc', { provider: 'aws' })
      .component('v2', 'vpc')
      .component('gw', 'vpn-gateway', { provider: 'azure', sku: 'VpnGw2AZ' })
      .component('dc', 'data-center')
      .link('a1', 'transit-attachment', 'v1', 'hub')
      .link('a2', 'transit-attachment', 'v2', 'hub')
      .link('p', 'vpc-peering', 'v1', 'v2')
      .link('t', 'vpn-site-to-site', 'dc', 'gw', { tunnels: 2 });
    expect(usesOf(hub)).toEqual([
      ['gw', 'attachments', 2, 30, 'assumed'],
      ['v1', 'attachments', 1, 50, 'assumed'],
      ['hub', 'attachments', 2, 5000, 'assumed'],
    ]);
    expect(usesOf(hub.with('v2', { maxAttachments: 4 }))[0]).toEqual(['v2', 'attachments', 1, 4, 'stated']);
  });

  test('is nothing where nobody counts', () => {
    expect(usesOf(aDesign().component('c', 'cluster').component('r', 'router'))).toEqual([]);
  });
});
