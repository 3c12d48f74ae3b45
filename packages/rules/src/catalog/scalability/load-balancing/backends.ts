import { type ComponentNode, clusterOf, isWithin, type Topology } from '@spandrel/analysis';
import { placeOf } from '../../../places.ts';

/** What a balancer passes requests to. Gateways and balancers may stand behind another one. */
const backendKinds: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'legacy-system',
  'cluster',
  'node-pool',
  'namespace',
  'ingress-gateway',
  'api-gateway',
  'load-balancer',
  'data-center',
  'private-cloud',
  'region',
  'vpc',
  'database',
]);

/** Components one link away that can be its backends: not what it stands in, nor where requests come from. Sorted by id. */
export const backendsOf = (balancer: ComponentNode): readonly ComponentNode[] => {
  const neighbours = balancer.links.flatMap(({ link, from, to, kind }) => {
    if (kind?.plane !== 'data' && kind?.plane !== 'application' && kind?.plane !== 'dns') return [];
    if (to === balancer && (link.directed === true || kind.plane === 'application')) return [];
    return from === balancer ? [to] : [from];
  });
  return [...new Set(neighbours)]
    .filter((node) => backendKinds.has(node.component.kind) && !isWithin(balancer, node))
    .sort((a, b) => a.index - b.index);
};

/** Zones a backend runs in, by its own word or that of what contains it; undefined when nobody says. */
export const zonesOf = (topology: Topology, backend: ComponentNode): readonly string[] | undefined => {
  for (const node of [backend, ...backend.ancestors]) {
    if (node.component.kind === 'zone') return [node.id];
    const zones = topology.list(node, 'zones')?.value ?? [];
    if (zones.length > 0) return zones;
  }
  return undefined;
};

/** The region, site or cluster a backend runs in; undefined when nobody says. */
export const regionOrClusterOf = (topology: Topology, backend: ComponentNode): string | undefined =>
  placeOf(topology, backend) ?? clusterOf(backend)?.id;
