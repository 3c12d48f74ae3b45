import { type ComponentNode, clusterOf, perTopology, type Topology } from '@spandrel/analysis';
import type { Evidence } from './define-rule.ts';
import { seen } from './evidence.ts';

/** What runs in a network segment: applications and stores. */
const tenants: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'database',
  'cache',
  'message-queue',
  'event-bus',
  'object-store',
  'legacy-system',
]);

/** The cluster a component runs in, else the network it stands in: whatever else is there can reach it. */
const segmentOf = (node: ComponentNode): ComponentNode | undefined =>
  (node.component.kind === 'cluster' ? undefined : clusterOf(node)) ??
  node.ancestors.find(({ component }) => component.kind === 'vpc');

/** What shares a cluster or network: its applications and stores, and for a network its clusters as a whole. */
export const tenantsOf = (segment: ComponentNode, topology: Topology): readonly ComponentNode[] =>
  tenantsBySegment(topology).get(segment) ?? [];

const tenantsBySegment = perTopology((topology) => {
  const bySegment = new Map<ComponentNode | undefined, ComponentNode[]>();
  for (const node of topology.components) {
    if (!tenants.has(node.component.kind) && node.component.kind !== 'cluster') continue;
    const segment = segmentOf(node);
    const known = bySegment.get(segment);
    if (known === undefined) bySegment.set(segment, [node]);
    else known.push(node);
  }
  return bySegment;
});

/** Clusters and networks of a drawing, sorted by id. */
export const segmentsOf = (topology: Topology): readonly ComponentNode[] =>
  topology.components.filter(({ component }) => component.kind === 'cluster' || component.kind === 'vpc');

/** Whether something keeps the tenants of a segment apart: its isolation policy, else the network policy of a cluster. */
export const isolationOf = (
  segment: ComponentNode,
  topology: Topology,
): { readonly state: 'enforced' | 'open' | 'unknown'; readonly evidence: readonly Evidence[] } => {
  const isolation = topology.text(segment, 'isolationPolicy');
  if (isolation) {
    return {
      state: isolation.value === 'enforced' ? 'enforced' : 'open',
      evidence: [seen('isolationPolicy', isolation)],
    };
  }
  const policy = topology.text(segment, 'networkPolicy');
  if (policy === undefined) return { state: 'unknown', evidence: [] };
  return { state: policy.value === 'default-deny' ? 'enforced' : 'open', evidence: [seen('networkPolicy', policy)] };
};
