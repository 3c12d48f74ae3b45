import { type Entry, entryAfter, isGuarded, startOfWay, stateKey } from './entry.ts';
import type { ComponentNode } from './topology.ts';
import type { Step, TrafficGraph } from './traffic-graph.ts';

/** Links that do not route the ranges of the networks at their ends: addresses are translated or wrapped there. */
const separatingLinks: ReadonlySet<string> = new Set(['internet-link', 'mesh-tunnel', 'overlay-tunnel']);
/** Components through which networks keep their addresses. */
const routingKinds: ReadonlySet<string> = new Set([
  'router',
  'customer-router',
  'firewall',
  'transit-hub',
  'circuit-gateway',
  'cloud-router',
  'vpn-gateway',
  'sdwan-edge',
  'multi-cloud-gateway',
  'vpc',
  'subnet',
  'data-center',
  'branch-site',
  'private-cloud',
]);

/** What a network routes to without address translation. */
export interface RoutedArea {
  /** Itself included. */
  readonly nodes: ReadonlySet<ComponentNode>;
  /** Of those with addresses of their own the first by id; the start where none has any. */
  readonly first: ComponentNode;
}

/** Finds what networks route to, under the same transit rules as traffic; each network is looked at once. */
export const routedAreas = (traffic: TrafficGraph): ((start: ComponentNode) => RoutedArea) => {
  const steps: (readonly Step[] | undefined)[] = [];
  const stepsFrom = (node: ComponentNode): readonly Step[] => {
    steps[node.index] ??= traffic[node.index]!.filter(keepsAddresses);
    return steps[node.index]!;
  };
  const areas = new Map<ComponentNode, RoutedArea>();
  return (start) => {
    const area = areas.get(start) ?? routedArea(start, stepsFrom);
    areas.set(start, area);
    return area;
  };
};

const routedArea = (start: ComponentNode, stepsFrom: (node: ComponentNode) => readonly Step[]): RoutedArea => {
  const around = new Set([start, ...start.ancestors]);
  const guarded = (node: ComponentNode) => isGuarded(node) && !around.has(node);
  const states = [{ node: start, entry: startOfWay }];
  const seen = new Set([entryKey(start, startOfWay)]);
  for (const { node, entry } of states) {
    for (const step of stepsFrom(node)) {
      const next = entryAfter(node, entry, step, guarded);
      if (next === undefined) continue;
      const key = entryKey(step.to, next);
      if (seen.has(key)) continue;
      seen.add(key);
      states.push({ node: step.to, entry: next });
    }
  }
  const nodes = new Set(states.map(({ node }) => node));
  let first: ComponentNode | undefined;
  for (const node of nodes) {
    if (node.props.cidrs !== undefined && (first === undefined || node.index < first.index)) first = node;
  }
  return { nodes, first: first ?? start };
};

/** Tells states apart as `stateKey` does, by a number for nearly all of them. */
const entryKey = (node: ComponentNode, entry: Entry): number | string =>
  entry.left.length > 0 ? stateKey(node, entry) : node.index * 2 ** 31 + entry.boxes * 2 + Number(entry.peered);

const keepsAddresses = ({ to, link }: Step): boolean =>
  routingKinds.has(to.component.kind) &&
  to.transit !== 'none' &&
  (link === undefined || (link.kind?.plane === 'data' && !separatingLinks.has(link.link.kind)));

/** Name of the domain two networks are routed in: `network:` and the first of the ids in it. */
export const routedNetworkName = ({ first: one }: RoutedArea, { first: other }: RoutedArea): string =>
  `network:${one.index <= other.index ? one.id : other.id}`;
