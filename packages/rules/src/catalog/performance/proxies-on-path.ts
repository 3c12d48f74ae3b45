import { clusterOf, type FlowFacts, type Topology } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';

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

/** One proxy that a flow passes: a component on its path, or the mesh that puts proxies beside its ends. */
export interface Proxy {
  readonly id: string;
  readonly hops: number;
}

/**
 * Layer-7 proxies on the chosen path. A mesh with sidecars adds one at each end in its clusters; an ambient mesh with waypoints adds
 * one for the whole request (https://istio.io/latest/docs/ops/deployment/performance-and-scalability/).
 */
export const proxiesOnPath = (topology: Topology, { path, flow }: FlowFacts): readonly Proxy[] => {
  const drawn = path
    .flatMap((id) => topology.component(id) ?? [])
    .filter(
      (component) => proxyKinds.has(component.component.kind) || topology.text(component, 'balancing')?.value === 'l7',
    )
    .map(({ id }) => ({ id, hops: 1 }));
  const meshes = topology.components
    .filter(({ component }) => isMeshKind(component.kind))
    .map((mesh) => {
      const members = topology.list(mesh, 'members')?.value ?? [];
      const ends = [flow.from, flow.to].filter((end) => members.includes(clusterOf(end)?.id ?? '')).length;
      const dataPlane = topology.text(mesh, 'dataPlane')?.value;
      if (dataPlane === 'sidecar') return { id: mesh.id, hops: ends };
      const hasWaypoint = dataPlane === 'ambient' && topology.boolean(mesh, 'waypoints')?.value === true;
      return { id: mesh.id, hops: hasWaypoint && ends > 0 ? 1 : 0 };
    })
    .filter(({ hops }) => hops > 0);
  return [...drawn, ...meshes];
};
