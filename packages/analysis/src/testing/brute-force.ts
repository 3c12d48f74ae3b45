import type { ComponentNode, FlowNode, LinkNode, Topology } from '../topology.ts';

/** One permitted way of a flow, as the elements it visits in order. */
export interface Walk {
  readonly components: readonly ComponentNode[];
  /** The link into each component but the first; undefined = a joint. */
  readonly links: readonly (LinkNode | undefined)[];
}

const boxesOf = (node: ComponentNode): readonly ComponentNode[] => [node, ...node.ancestors];
/** Every box a component is present in, by its parent or by a site. */
const isWithin = (inner: ComponentNode, outer: ComponentNode) =>
  [inner, ...inner.sites].some((place) => boxesOf(place).includes(outer));
/** Boxes a component cannot do without: all the places it is present in lie there. A place that contains another says less. */
const holdsAllOf = (outer: ComponentNode, inner: ComponentNode): boolean => {
  if (inner === outer) return true;
  const places = [...(inner.parent ? [inner.parent] : []), ...inner.sites];
  const precise = places.filter((place) => !places.some((other) => other !== place && boxesOf(other).includes(place)));
  return precise.length > 0 && precise.every((place) => boxesOf(place).includes(outer));
};

const relays = [
  'router',
  'customer-router',
  'firewall',
  'transit-hub',
  'cloud-router',
  'sdwan-edge',
  'multi-cloud-gateway',
];
const hasPublicEnd = (node: ComponentNode) =>
  [node, ...node.ancestors].some(({ component }) => component.kind === 'internet' || component.kind === 'user-group');

/**
 * Every way of a flow, found by trying everything and judging each step by the whole history. Written from the definition of
 * transit alone, without the states the analysis uses. Networks may be visited twice (in through a relay and out again).
 */
export const allWalks = (topology: Topology, flow: FlowNode): readonly Walk[] => {
  const { from, to } = flow;
  if (from === to) return [{ components: [from], links: [] }];
  const isPublic = hasPublicEnd(from) || hasPublicEnd(to);
  const walks: Walk[] = [];
  const visit = (components: readonly ComponentNode[], links: readonly (LinkNode | undefined)[]) => {
    const here = components[components.length - 1]!;
    if (here === to) {
      walks.push({ components, links });
      return;
    }
    for (const [next, link] of neighbours(topology, here)) {
      const visits = components.filter((node) => node === next).length;
      if (next === from || visits > (next.transit === 'inside' ? 1 : 0)) continue;
      if (next !== to && (next.transit === 'none' || (next.transit === 'public' && !isPublic))) continue;
      if (!(here === from && isWithin(next, from)) && !mayLeave(flow, components, links, next, link)) continue;
      visit([...components, next], [...links, link]);
    }
  };
  visit([from], []);
  return walks;
};

const neighbours = (
  topology: Topology,
  node: ComponentNode,
): readonly (readonly [ComponentNode, LinkNode | undefined])[] => {
  const isData = ({ kind }: LinkNode) => kind?.plane === 'data';
  const over = topology.links.filter(isData).flatMap((link): (readonly [ComponentNode, LinkNode])[] => {
    if (link.from === link.to) return [];
    if (link.from === node) return [[link.to, link]];
    return link.to === node && link.link.directed !== true ? [[link.from, link]] : [];
  });
  const drawn = (a: ComponentNode, b: ComponentNode) =>
    topology.links.some(
      (link) => isData(link) && ((link.from === a && link.to === b) || (link.from === b && link.to === a)),
    );
  const places = (one: ComponentNode) => [...(one.parent ? [one.parent] : []), ...one.sites];
  const guests = topology.components.filter((other) => places(other).includes(node));
  const joints = [...new Set([...places(node), ...guests])].filter((other) => !drawn(node, other));
  return [...over, ...joints.map((other) => [other, undefined] as const)];
};

const mayLeave = (
  flow: FlowNode,
  components: readonly ComponentNode[],
  links: readonly (LinkNode | undefined)[],
  next: ComponentNode,
  link: LinkNode | undefined,
): boolean => {
  const here = components[components.length - 1]!;
  const isPeering = (one: LinkNode | undefined) => one?.link.kind === 'vpc-peering';
  // A box as an end stands for what it contains.
  if (next === flow.to && isWithin(here, next)) return true;
  const opensGateway = here.props.gatewayTransit === true;
  if (isPeering(link) && isPeering(links[links.length - 1]) && !opensGateway) return false;
  const containsEnd = (node: ComponentNode) => holdsAllOf(node, flow.from) || holdsAllOf(node, flow.to);
  // Outwards over a network that contains no end: only when what leaves did not come in over that network itself.
  if (here.transit === 'inside' && !containsEnd(here) && !isWithin(next, here)) {
    const entry = entryInto(here, components, links);
    if (entry === 'outside' && !(isPeering(link) && opensGateway)) return false;
  }
  // Up into a network that was entered from outside on the way here: in and out again.
  if (next.transit === 'inside' && !containsEnd(next) && isWithin(here, next)) {
    if (entryInto(next, components, links) === 'outside') return false;
  }
  return true;
};

/**
 * Whether traffic has come into a network from outside over the network itself and was not forwarded by a relay inside since;
 * leaving through a gateway of the network and coming back changes nothing.
 */
const entryInto = (
  network: ComponentNode,
  components: readonly ComponentNode[],
  links: readonly (LinkNode | undefined)[],
): 'outside' | 'otherwise' => {
  let entered: 'outside' | 'otherwise' = 'otherwise';
  for (const [at, node] of components.entries()) {
    if (node !== network) {
      if (isWithin(node, network) && relays.includes(node.component.kind)) entered = 'otherwise';
      continue;
    }
    const before = components[at - 1];
    if (before === undefined || isWithin(before, network)) continue;
    const startsAround = at === 1 && isWithin(network, before);
    const byPeering = links[at - 1]?.link.kind === 'vpc-peering' && network.props.gatewayTransit === true;
    if (!startsAround) entered = byPeering ? 'otherwise' : 'outside';
  }
  return entered;
};

/** Ids of everything a walk needs besides the ends of the flow and what contains them. */
export const needsOf = (flow: FlowNode, { components, links }: Walk): ReadonlySet<string> =>
  new Set([
    ...components.filter((node) => !holdsAllOf(node, flow.from) && !holdsAllOf(node, flow.to)).map(({ id }) => id),
    ...links.flatMap((link) => link?.id ?? []),
  ]);
