import { entryAfter, isGuarded, startOfWay, stateKey } from './entry.ts';
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

/** Components a network routes to without address translation, under the same transit rules as traffic; itself included. */
export const routableFrom = (start: ComponentNode, traffic: TrafficGraph): ReadonlySet<ComponentNode> => {
  const around = new Set([start, ...start.ancestors]);
  const guarded = (node: ComponentNode) => isGuarded(node) && !around.has(node);
  const states = [{ node: start, entry: startOfWay }];
  const seen = new Set([stateKey(start, startOfWay)]);
  for (const { node, entry } of states) {
    for (const step of traffic[node.index]!) {
      if (!keepsAddresses(step)) continue;
      const next = entryAfter(node, entry, step, guarded);
      if (next === undefined) continue;
      const key = stateKey(step.to, next);
      if (seen.has(key)) continue;
      seen.add(key);
      states.push({ node: step.to, entry: next });
    }
  }
  return new Set(states.map(({ node }) => node));
};

const keepsAddresses = ({ to, link }: Step): boolean =>
  routingKinds.has(to.component.kind) &&
  to.transit !== 'none' &&
  (link === undefined || (link.kind?.plane === 'data' && !separatingLinks.has(link.link.kind)));

/** Name of the domain some networks are routed in: `network:` and the first of their ids. */
export const routedNetworkName = (nodes: readonly ComponentNode[]): string => {
  const networks = nodes.filter(({ props }) => props.cidrs !== undefined);
  const first = networks.reduce((least, node) => (node.index < least.index ? node : least), networks[0] ?? nodes[0]!);
  return `network:${first.id}`;
};
