import { isMeshKind } from '@spandrel/model';
import { clusterOf } from './encryption.ts';
import type { FlowFacts } from './flow-facts.ts';
import { readBoolean, readList, readText } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** Components that end HTTP sessions and open new ones. */
const proxyKinds: ReadonlySet<string> = new Set([
  'ingress-gateway',
  'east-west-gateway',
  'egress-gateway',
  'api-gateway',
  'global-load-balancer',
  'cdn',
  'waf',
]);

/** Whether a component looks into requests: a proxy kind, or a balancer that works on layer 7. */
export const isProxy = (component: ComponentNode): boolean =>
  proxyKinds.has(component.component.kind) || readText(component, 'balancing')?.value === 'l7';

/** One proxy that a flow passes: a component on its path, or the mesh that puts proxies beside its ends. */
export interface Proxy {
  readonly id: string;
  readonly hops: number;
}

/**
 * Layer-7 proxies on the chosen path. A mesh with sidecars adds one at each end in its clusters; an ambient mesh with waypoints adds
 * one for the whole request (https://istio.io/latest/docs/ops/deployment/performance-and-scalability/).
 */
export const proxiesOnPath = (
  topology: Topology,
  { path, flow }: Pick<FlowFacts, 'path' | 'flow'>,
): readonly Proxy[] => {
  const drawn = path
    .flatMap((id) => topology.component(id) ?? [])
    .filter(isProxy)
    .map(({ id }) => ({ id, hops: 1 }));
  const added = meshPassages(topology, flow).flatMap(({ mesh, layer, count }) =>
    layer === 'ztunnel' ? [] : [{ id: mesh.id, hops: count }],
  );
  return [...drawn, ...added];
};

/** Proxies a mesh puts into a flow besides those drawn: sidecars and waypoints read requests, ztunnels only forward them. */
export interface MeshPassage {
  readonly mesh: ComponentNode;
  readonly layer: 'sidecar' | 'waypoint' | 'ztunnel';
  /** How many of them a request passes. */
  readonly count: number;
}

/** Proxies of every mesh whose clusters hold an end of the flow, by mesh. */
export const meshPassages = (topology: Topology, { from, to }: FlowFacts['flow']): readonly MeshPassage[] =>
  topology.components
    .filter(({ component }) => isMeshKind(component.kind))
    .flatMap((mesh): readonly MeshPassage[] => {
      const members = readList(mesh, 'members')?.value ?? [];
      const count = [from, to].filter((end) => members.includes(clusterOf(end)?.id ?? '')).length;
      const dataPlane = readText(mesh, 'dataPlane')?.value;
      if (count === 0) return [];
      if (dataPlane === 'sidecar') return [{ mesh, layer: 'sidecar', count }];
      if (dataPlane !== 'ambient') return [];
      const hasWaypoint = readBoolean(mesh, 'waypoints')?.value === true;
      return [
        ...(hasWaypoint ? [{ mesh, layer: 'waypoint' as const, count: 1 }] : []),
        { mesh, layer: 'ztunnel', count },
      ];
    });
