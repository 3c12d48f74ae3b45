import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { podRoutableGroups } from './pod-groups.ts';
import { buildTopology } from './topology.ts';

const clusters = aDesign()
  .component('a', 'cluster', { network: 'n1' })
  .component('b', 'cluster', { network: 'n1' })
  .component('c', 'cluster', { network: 'n2' });
const groupsOf = (design: typeof clusters) =>
  podRoutableGroups(buildTopology(design.build())).map(({ name, clusters: members }) => [
    name,
    members.map(({ id }) => id),
  ]);

test('members of a cluster mesh are one group unless their addresses are translated', () => {
  const mesh = clusters.component('s', 'submariner', { members: ['a', 'b'] });
  expect(groupsOf(mesh)).toEqual([['s', ['a', 'b']]]);
  expect(groupsOf(mesh.with('s', { globalnet: true }))).toEqual([]);
  expect(groupsOf(mesh.with('s', { podRoutable: false }))).toEqual([]);
});

test('members of a service mesh are grouped by their network', () => {
  expect(groupsOf(clusters.component('m', 'mesh', { members: ['a', 'b', 'c'] }))).toEqual([['m/n1', ['a', 'b']]]);
});

test('overlay tunnels join the clusters they lead through', () => {
  const joined = clusters.link('ab', 'overlay-tunnel', 'a', 'b').link('bc', 'overlay-tunnel', 'b', 'c');
  expect(groupsOf(joined)).toEqual([['overlay:a', ['a', 'b', 'c']]]);
});

test('a service mesh or federation is one group where it is stated to be flat', () => {
  const federation = clusters.component('k', 'karmada', { members: ['a', 'c'] });
  expect(groupsOf(federation)).toEqual([]);
  expect(groupsOf(federation.with('k', { networkModel: 'flat' }))).toEqual([['k', ['a', 'c']]]);
  expect(groupsOf(clusters.component('l', 'linkerd', { members: ['a', 'c'], multiclusterMode: 'flat' }))).toEqual([
    ['l', ['a', 'c']],
  ]);
});
