import { calleesOf } from './calls.ts';
import { clusterOf } from './encryption.ts';
import { deploymentsListing } from './memberships.ts';
import { perTopology } from './once-for.ts';
import { readText } from './property-access.ts';
import type { ComponentNode, Topology } from './topology.ts';

/** How far an intruder gets from one component without proving an identity and without a policy in the way. */
export interface LateralReach {
  /** Components that are open for certain, sorted by id; the start is not among them. */
  readonly certain: readonly ComponentNode[];
  /** Those and the ones of which the drawing does not say enough. */
  readonly possible: readonly ComponentNode[];
  /** What would have to be stated, of which element. */
  readonly unknown: readonly { readonly at: string; readonly property: string }[];
}

type Openness = 'open' | 'closed' | 'unknown';

const targets: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'database',
  'cache',
  'message-queue',
  'object-store',
]);

/**
 * Spreads from a component over the calls it makes and over everything in its cluster that no network policy keeps apart, into
 * components that authenticate nobody.
 */
export const lateralReach = (topology: Topology, start: ComponentNode): LateralReach => {
  const doors = doorsOf(topology);
  const inCluster = targetsByCluster(topology);
  const unknown = new Map<string, { at: string; property: string }>();
  const spread = (mayPass: (openness: Openness) => boolean): readonly ComponentNode[] => {
    const seen = new Set([start]);
    for (const node of seen) {
      const callees = new Set(calleesOf(topology, node).filter((callee) => doors.has(callee)));
      const around = inCluster.get(clusterOf(node)) ?? [];
      for (const target of [...new Set([...callees, ...around])].sort((a, b) => a.index - b.index)) {
        const door = doors.get(target);
        if (door === 'closed' || seen.has(target)) continue;
        const way = callees.has(target) ? 'open' : wayWithin(node, target);
        if (way === 'closed') continue;
        const openness = way === 'unknown' || door === 'unknown' ? 'unknown' : 'open';
        if (!mayPass(openness)) continue;
        if (door === 'unknown') unknown.set(`${target.id} authn`, { at: target.id, property: 'authn' });
        const box = policyBoxOf(target);
        if (way === 'unknown' && box) unknown.set(`${box.id} policy`, { at: box.id, property: 'networkPolicy' });
        seen.add(target);
      }
    }
    seen.delete(start);
    return [...seen].sort((a, b) => a.index - b.index);
  };
  const certain = spread((openness) => openness === 'open');
  const possible = spread(() => true);
  return { certain, possible, unknown: [...unknown.values()] };
};

const targetsOf = perTopology(({ components }) => components.filter(({ component }) => targets.has(component.kind)));

const doorsOf = perTopology(
  (topology) => new Map(targetsOf(topology).map((target) => [target, doorOf(topology, target)])),
);

/** Targets in each cluster; nothing else gets to a target that does not call it. */
const targetsByCluster = perTopology((topology) => {
  const byCluster = new Map<ComponentNode | undefined, ComponentNode[]>();
  for (const target of targetsOf(topology)) {
    const cluster = clusterOf(target);
    if (cluster === undefined) continue;
    const known = byCluster.get(cluster);
    if (known === undefined) byCluster.set(cluster, [target]);
    else known.push(target);
  }
  return byCluster;
});

/** Whether connections get from one component to another it does not call: within a cluster without default deny. */
const wayWithin = (from: ComponentNode, to: ComponentNode): Openness => {
  const cluster = clusterOf(to);
  if (cluster === undefined || clusterOf(from) !== cluster) return 'closed';
  const policy = [to, ...to.ancestors].map((box) => readText(box, 'networkPolicy')?.value).find(Boolean);
  if (policy === undefined) return 'unknown';
  return policy === 'default-deny' ? 'closed' : 'open';
};

/** Whether a component accepts callers without an identity. */
const doorOf = (topology: Topology, target: ComponentNode): Openness => {
  const authn = readText(target, 'authn')?.value;
  if (authn !== undefined) return authn === 'none' ? 'open' : 'closed';
  return isInStrictMesh(topology, target) ? 'closed' : 'unknown';
};

/** Service meshes and cluster meshes alike: whatever lists the cluster and enforces mutual TLS. */
const isInStrictMesh = (topology: Topology, target: ComponentNode): boolean =>
  deploymentsListing(topology, clusterOf(target)).some((mesh) => readText(mesh, 'mtls')?.value === 'strict');

const policyBoxOf = (node: ComponentNode): ComponentNode | undefined =>
  node.ancestors.find(({ component }) => component.kind === 'namespace' || component.kind === 'cluster');
