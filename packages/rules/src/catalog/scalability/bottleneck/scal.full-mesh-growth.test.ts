import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { fullMeshGrowth } from './scal.full-mesh-growth.ts';

const names = (count: number) => Array.from({ length: count }, (_, at) => `v${at}`);
const placed = (count: number, kind: string) =>
  names(count).reduce((design, id) => design.component(id, kind), aDesign());

const meshed = (count: number, kind = 'vpc', link = 'vpc-peering', props: Record<string, string> = {}): DesignBuilder =>
  names(count)
    .flatMap((a, at) =>
      names(count)
        .slice(at + 1)
        .map((b) => [a, b] as const),
    )
    .reduce((design, [a, b]) => design.link(`${a}-${b}`, link, a, b, props), placed(count, kind));

testRule(fullMeshGrowth, {
  passes: {
    'a hub with spokes': names(7).reduce(
      (design, id) => design.link(`h-${id}`, 'internet-link', 'hub', id),
      placed(7, 'router').component('hub', 'router'),
    ),
    'six networks with fewer than 80% of the pairs': meshed(6).without('v0-v1', 'v2-v3', 'v3-v4', 'v4-v5'),
  },
  fails: {
    'six peered networks': {
      design: meshed(6),
      at: names(6),
      severity: 'medium',
      params: { pairs: 15, next: 6 },
    },
    'exactly 80% of the pairs': {
      design: meshed(6).without('v0-v1', 'v2-v3', 'v4-v5'),
      at: names(6),
      params: { pairs: 12 },
    },
    'sites with a tunnel to each other': { design: meshed(6, 'branch-site', 'vpn-site-to-site'), at: names(6) },
  },
  notApplicable: {
    'to five members': meshed(5),
    'to links a controller makes': meshed(6, 'branch-site', 'vpn-site-to-site', { controller: 'ctl' }).component(
      'ctl',
      'sdwan-controller',
    ),
    'to SD-WAN': meshed(6, 'branch-site', 'sd-wan'),
    'to tunnels of one cluster mesh': meshed(6, 'cluster', 'overlay-tunnel').component('m', 'cilium-cluster-mesh', {
      members: names(6),
    }),
  },
});
