import { type Entry, entryAfter, isGuarded, relayKinds, startOfWay, stateKey } from './entry.ts';
import { groupedBy } from './grouped-by.ts';
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
  /** Whether a component belongs to it; the network itself does. */
  has(node: ComponentNode): boolean;
  /** Of its components with addresses of their own the first by id; the network itself where none has any. */
  readonly first: ComponentNode;
}

/** A component and how it was entered. */
interface State {
  readonly node: ComponentNode;
  readonly entry: Entry;
}

/** A step out of a state, permitted or not. */
interface Move extends State {
  readonly step: Step;
}

/**
 * Where the way leads from a relay for whoever comes from far away. A network close by differs in one thing: the boxes around it do
 * not ask from which side they are entered. Only steps into those boxes have to be looked at again, and what follows from them.
 */
interface Core {
  readonly states: ReadonlySet<StateKey>;
  readonly nodes: ReadonlySet<ComponentNode>;
  readonly first: ComponentNode | undefined;
  readonly movesInto: ReadonlyMap<ComponentNode, readonly Move[]>;
}

interface RoutingSearch {
  stepsFrom(node: ComponentNode): readonly Step[];
  /** The core a state belongs to, which is reached as a whole from any of its states; undefined where there is none. */
  coreAt(state: State): Core | undefined;
}

/**
 * Finds what networks route to, under the same transit rules as traffic; each network is looked at once. Networks that reach the
 * same relays share what is behind them, so that many networks on one backbone do not each search all of it.
 */
export const routedAreas = (traffic: TrafficGraph): ((start: ComponentNode) => RoutedArea) => {
  const search = routingSearch(traffic);
  const areas = new Map<ComponentNode, RoutedArea>();
  return (start) => {
    const area = areas.get(start) ?? routedArea(start, search);
    areas.set(start, area);
    return area;
  };
};

const routingSearch = (traffic: TrafficGraph): RoutingSearch => {
  const steps: (readonly Step[] | undefined)[] = [];
  const stepsFrom = (node: ComponentNode): readonly Step[] => {
    steps[node.index] ??= traffic[node.index]!.filter(keepsAddresses);
    return steps[node.index]!;
  };
  const cores = new Map<StateKey, Core | undefined>();
  const coreAt = (state: State): Core | undefined => {
    const key = keyOf(state);
    if (!cores.has(key) && state.entry === startOfWay && relayKinds.has(state.node.component.kind)) {
      const { core, states } = coreBehind(state, stepsFrom);
      for (const each of states) if (!cores.has(each)) cores.set(each, core);
    }
    return cores.get(key);
  };
  return { stepsFrom, coreAt };
};

const routedArea = (start: ComponentNode, { stepsFrom, coreAt }: RoutingSearch): RoutedArea => {
  const around = new Set([start, ...start.ancestors].filter(isGuarded));
  const guarded = (node: ComponentNode) => isGuarded(node) && !around.has(node);
  const states: State[] = [];
  const seen = new Set<StateKey>();
  const cores: Core[] = [];
  const enter = (state: State): void => {
    const key = keyOf(state);
    if (seen.has(key) || cores.some((core) => core.states.has(key))) return;
    const core = coreAt(state);
    if (core === undefined) {
      seen.add(key);
      states.push(state);
      return;
    }
    cores.push(core);
    for (const box of around) for (const move of core.movesInto.get(box) ?? []) follow(move);
  };
  const follow = ({ node, entry, step }: Move): void => {
    const next = entryAfter(node, entry, step, guarded);
    if (next !== undefined) enter({ node: step.to, entry: next });
  };
  enter({ node: start, entry: startOfWay });
  for (const { node, entry } of states) for (const step of stepsFrom(node)) follow({ node, entry, step });
  const own = new Set(states.map(({ node }) => node));
  const firsts = [firstWithAddresses(own), ...cores.map(({ first }) => first)].flatMap((node) => node ?? []);
  return {
    has: (node) => own.has(node) || cores.some(({ nodes }) => nodes.has(node)),
    first: firsts.reduce((least, node) => (node.index < least.index ? node : least), firsts[0] ?? start),
  };
};

/**
 * The core behind a relay with those of its states from which the relay is reached again. There is none where a way remembers boxes
 * it has left: what it remembers depends on all of them, so that the states met until then are left to each search.
 */
const coreBehind = (
  relay: State,
  stepsFrom: RoutingSearch['stepsFrom'],
): { readonly core: Core | undefined; readonly states: Iterable<StateKey> } => {
  const states = new Map<StateKey, State>([[keyOf(relay), relay]]);
  const moves: Move[] = [];
  const before = new Map<StateKey, StateKey[]>();
  for (const [key, { node, entry }] of states) {
    for (const step of stepsFrom(node)) {
      moves.push({ node, entry, step });
      const next = entryAfter(node, entry, step, isGuarded);
      if (next === undefined) continue;
      if (next.left.length > 0) return { core: undefined, states: states.keys() };
      const state = { node: step.to, entry: next };
      const reached = keyOf(state);
      if (!states.has(reached)) states.set(reached, state);
      const known = before.get(reached);
      if (known === undefined) before.set(reached, [key]);
      else known.push(key);
    }
  }
  const mutual = new Set([keyOf(relay)]);
  for (const key of mutual) for (const earlier of before.get(key) ?? []) mutual.add(earlier);
  const nodes = new Set([...states.values()].map(({ node }) => node));
  const core = {
    states: new Set(states.keys()),
    nodes,
    first: firstWithAddresses(nodes),
    movesInto: groupedBy(moves, ({ step }) => step.to),
  };
  return { core, states: mutual };
};

const firstWithAddresses = (nodes: Iterable<ComponentNode>): ComponentNode | undefined => {
  let first: ComponentNode | undefined;
  for (const node of nodes) {
    if (node.props.cidrs !== undefined && (first === undefined || node.index < first.index)) first = node;
  }
  return first;
};

/** Tells states apart as `stateKey` does, by a number for nearly all of them. */
type StateKey = number | string;

const keyOf = ({ node, entry }: State): StateKey =>
  entry.left.length > 0 ? stateKey(node, entry) : node.index * 2 ** 31 + entry.boxes * 2 + Number(entry.peered);

/** Whether a step leads on without translation, into a component that routes. */
export const keepsAddresses = ({ to, link }: Step): boolean =>
  routingKinds.has(to.component.kind) &&
  to.transit !== 'none' &&
  (link === undefined || (link.kind?.plane === 'data' && !separatingLinks.has(link.link.kind)));

/** Name of the domain two networks are routed in: `network:` and the first of the ids in it. */
export const routedNetworkName = ({ first: one }: RoutedArea, { first: other }: RoutedArea): string =>
  `network:${one.index <= other.index ? one.id : other.id}`;
