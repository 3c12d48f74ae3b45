import { isWideArea } from './failover.ts';
import { compareText } from './order.ts';
import type { ComponentNode, LinkNode, Topology } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/** Dedicated circuits that join one site to the same networks. */
export interface CircuitGroup {
  /** The site's end: the data centre, branch or colocation, or the lone device where none is drawn. */
  readonly site: ComponentNode;
  /** What the circuits lead to: networks of the provider behind them, or another site; sorted by id. */
  readonly networks: readonly ComponentNode[];
  /** Sorted by id. */
  readonly circuits: readonly LinkNode[];
  /** Wide-area links of other kinds between the same two sides (VPN backup …), sorted by id. */
  readonly others: readonly LinkNode[];
}

interface Joining {
  readonly link: LinkNode;
  readonly site: ComponentNode;
  readonly networks: readonly ComponentNode[];
}

/** Groups the dedicated circuits of a drawing by the site and the networks they join, sorted by site and first circuit. */
export const circuitGroups = (topology: Topology, traffic: TrafficGraph): readonly CircuitGroup[] => {
  const joinings = topology.links
    .filter((link) => isWideArea(link) && link.kind?.plane === 'data' && link.from !== link.to)
    .map((link) => joiningOf(link, traffic));
  const groups = new Map<string, Joining[]>();
  for (const joining of joinings.filter(({ link }) => isCircuit(link))) {
    const key = `${joining.site.id} ${joining.networks.map(({ id }) => id).join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), joining]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, members]) => {
      const { site, networks } = members[0]!;
      const others = joinings.filter(
        (other) =>
          !isCircuit(other.link) && other.site === site && other.networks.some((network) => networks.includes(network)),
      );
      return { site, networks, circuits: members.map(({ link }) => link), others: others.map(({ link }) => link) };
    });
};

/** A dedicated circuit of a carrier or cloud. */
export const isCircuit = ({ kind }: LinkNode): boolean => kind?.circuit === true;

const cloudKinds: ReadonlySet<string> = new Set([
  'circuit-gateway',
  'cloud-router',
  'transit-hub',
  'vpc',
  'subnet',
  'nat-gateway',
  'vpn-gateway',
  'multi-cloud-gateway',
]);
const cloudBoxes: ReadonlySet<string> = new Set(['cloud', 'region', 'zone', 'vpc', 'subnet']);
const siteKinds: ReadonlySet<string> = new Set(['data-center', 'branch-site', 'colo-location']);

const standsInCloud = (node: ComponentNode): boolean => {
  const boxes = [node, ...node.ancestors];
  if (boxes.some(({ component }) => component.kind === 'private-cloud')) return false;
  return (
    (cloudKinds.has(node.component.kind) && siteOf(node) === node) ||
    node.ancestors.some(({ component }) => cloudBoxes.has(component.kind))
  );
};

/** Whether a component is a place of the customer's own equipment. */
export const isSite = ({ component }: ComponentNode): boolean =>
  siteKinds.has(component.kind) || component.kind === 'private-cloud';

/**
 * The innermost site a component is or stands in; itself when none is drawn. A private cloud is a platform on some site and is
 * its own site only where that is not drawn.
 */
export const siteOf = (node: ComponentNode): ComponentNode => {
  const boxes = [node, ...node.ancestors];
  return boxes.find(({ component }) => siteKinds.has(component.kind)) ?? boxes.find(isSite) ?? node;
};

const joiningOf = (link: LinkNode, traffic: TrafficGraph): Joining => {
  const isTurned = standsInCloud(link.from) && !standsInCloud(link.to);
  const [near, far] = isTurned ? [link.to, link.from] : [link.from, link.to];
  if (standsInCloud(far)) return { link, site: siteBehind(near, traffic), networks: networksBehind(far, traffic) };
  const [site, other] = [siteOf(near), siteOf(far)].sort((a, b) => a.index - b.index) as [ComponentNode, ComponentNode];
  return { link, site, networks: [other] };
};

/**
 * The site a circuit serves. Equipment in a colocation serves the nearest data centre or branch it is joined to, so that circuits
 * in two colocations count as two circuits of that site.
 */
const siteBehind = (end: ComponentNode, traffic: TrafficGraph): ComponentNode => {
  const own = siteOf(end);
  if (own.component.kind !== 'colo-location') return own;
  const seen = new Set([end]);
  for (const node of seen) {
    const site = siteOf(node);
    if (isSite(site) && site.component.kind !== 'colo-location') return site;
    for (const { to } of traffic[node.index]!) if (to.transit !== 'none' && !standsInCloud(to)) seen.add(to);
  }
  return own;
};

/**
 * The provider networks behind the cloud's end of a circuit: it or the network around it, else the VPCs attached to it, else the
 * gateway itself. The search stays on the provider's side: it crosses no wide-area link.
 */
const networksBehind = (end: ComponentNode, traffic: TrafficGraph): readonly ComponentNode[] => {
  const own = [end, ...end.ancestors].find(({ component }) => component.kind === 'vpc');
  if (own !== undefined) return [own];
  const seen = new Set([end]);
  for (const node of seen) {
    if (node.component.kind === 'vpc') continue;
    for (const { to, link } of traffic[node.index]!) {
      const isAttached = link === undefined ? to.component.kind === 'vpc' : !isWideArea(link);
      if (isAttached && to.transit !== 'none' && siteOf(to) === to) seen.add(to);
    }
  }
  const networks = [...seen].filter(({ component }) => component.kind === 'vpc').sort((a, b) => a.index - b.index);
  return networks.length === 0 ? [end] : networks;
};
