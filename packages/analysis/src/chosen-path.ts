import { componentLatency, linkLatency } from './latency.ts';
import { lazily } from './lazily.ts';
import { minHeap } from './min-heap.ts';
import { onceFor } from './once-for.ts';
import { compareText } from './order.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { readNumber, readText } from './property-access.ts';
import { isArcUp, noOutage, type Outage } from './reachability.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** Cost of a way in the order it is compared: routing preference (higher first), latency, links, steps, then ids in order. */
interface Cost {
  readonly preference: number;
  /** In picoseconds, so that equal latencies stay equal whatever the order they are added in. */
  readonly latency: number;
  readonly links: number;
  readonly steps: number;
}

interface ArcCosts {
  readonly preference: Float64Array;
  readonly latency: Float64Array;
  readonly isLink: Uint8Array;
}

const picosecondsPerMs = 1e9;
/** Ways looked at when routing prefers some links over the neutral preference of 100. */
const candidateLimit = 32;
/** BGP's default local preference (RFC 4271 leaves it open; Cisco, Juniper and FRRouting all use 100). */
const neutralPreference = 100;
/** A link declared as backup loses to any link that is not, unless its preference says more. */
const backupPenalty = 50;

/** What routing preference a link adds to a path: its local preference over 100, less 50 when it is a backup. */
export const preferenceOf = (link: LinkNode): number => {
  const preference = readNumber(link, 'localPref')?.value ?? neutralPreference;
  return preference - neutralPreference - (readText(link, 'role')?.value === 'backup' ? backupPenalty : 0);
};

/**
 * The way a flow takes, as arcs in order; undefined when there is none. Cheapest by routing preference, then latency, then fewest
 * links, then fewest components, then smallest ids. Exact as long as no link is preferred above 100; with such links the best of
 * the 32 cheapest by latency (Yen, "Finding the K shortest loopless paths in a network", Management Science 17(11), 1971).
 */
export const choosePath = (graph: PermittedGraph, outage: Outage = noOutage(graph)): readonly number[] | undefined => {
  if (graph.source === graph.target) return [];
  const costs = arcCosts(graph);
  const plain = cheapestWay(graph, outage, {
    ...costs,
    preference: costs.preference.map((value) => Math.min(value, 0)),
  });
  if (plain === undefined || !costs.preference.some((value) => value > 0)) return plain;
  const byLatency = { ...costs, preference: new Float64Array(costs.preference.length) };
  const candidates = [plain, ...cheapestWays(graph, outage, byLatency, candidateLimit)];
  return candidates.reduce((best, way) => (compareWays(graph, costs, way, best) < 0 ? way : best));
};

/** The permitted way of least latency, whatever routing prefers; undefined when there is none. */
export const fastestWay = (graph: PermittedGraph): readonly number[] | undefined => {
  if (graph.source === graph.target) return [];
  const costs = arcCosts(graph);
  return cheapestWay(graph, noOutage(graph), { ...costs, preference: new Float64Array(costs.preference.length) });
};

/** How much of a flow's traffic an arc carries. */
export interface ArcShare {
  readonly arc: number;
  /** 0 to 1. */
  readonly share: number;
}

/**
 * The flow's traffic spread over all ways that cost exactly as much as the chosen one, evenly at every fork, as routers do with
 * equal-cost paths (RFC 2992). All of it takes the chosen way where a link is preferred above 100.
 */
export const spreadOver = (graph: PermittedGraph, chosen: readonly number[]): readonly ArcShare[] => {
  const costs = arcCosts(graph);
  const onChosenWay = chosen.map((arc) => ({ arc, share: 1 }));
  if (graph.source === graph.target || costs.preference.some((value) => value > 0)) return onChosenWay;
  const outage = noOutage(graph);
  const labels = labelsToTarget(graph, outage, costs, graph.source);
  const waiting = new Map([[graph.source, 1]]);
  const shares: ArcShare[] = [];
  while (waiting.size > 0) {
    // Farthest first: everything that flows into a state has arrived before it is passed on.
    const [state, arrived] = [...waiting].reduce((a, b) =>
      compareCosts(labels.costAt(b[0]), labels.costAt(a[0])) > 0 ? b : a,
    );
    waiting.delete(state);
    if (state === graph.target) continue;
    const arcs = cheapestArcs(graph, outage, costs, labels, state);
    for (const arc of arcs) {
      const next = graph.arcTo[arc]!;
      shares.push({ arc, share: arrived / arcs.length });
      waiting.set(next, (waiting.get(next) ?? 0) + arrived / arcs.length);
    }
  }
  return shares;
};

/** Components and links along a way, from source to target; joints add nothing. Empty where there is no way. */
export const elementsAlong = (
  graph: PermittedGraph,
  way: readonly number[] | undefined,
): readonly (ComponentNode | LinkNode)[] => {
  if (way === undefined) return [];
  const visited = way.flatMap((arc) => {
    const link = graph.links[graph.arcLink[arc]!];
    const component = graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!;
    return link === undefined ? [component] : [link, component];
  });
  return [graph.components[graph.stateComponent[graph.source]!]!, ...visited];
};

/** What each link adds to the cost of a way, by index; all flows of a drawing look at the same figures. */
const linkCosts = onceFor((links: readonly LinkNode[]) => ({
  travel: links.map((link) => lazily(() => picoseconds(linkLatency(link)?.value))),
  preference: links.map((link) => lazily(() => preferenceOf(link))),
}));

/** What each component adds to it, by index. */
const componentCosts = onceFor((components: readonly ComponentNode[]) =>
  components.map((component) => lazily(() => picoseconds(componentLatency(component)?.value))),
);

const arcCosts = onceFor((graph: PermittedGraph): ArcCosts => {
  const { travel, preference } = linkCosts(graph.links);
  const processing = componentCosts(graph.components);
  const count = graph.arcLink.length;
  const costs = {
    preference: new Float64Array(count),
    latency: new Float64Array(count),
    isLink: new Uint8Array(count),
  };
  for (let arc = 0; arc < count; arc += 1) {
    const link = graph.arcLink[arc]!;
    costs.latency[arc] = processing[graph.stateComponent[graph.arcTo[arc]!]!]!();
    if (link < 0) continue;
    costs.latency[arc]! += travel[link]!();
    costs.preference[arc] = preference[link]!();
    costs.isLink[arc] = 1;
  }
  return costs;
});

const picoseconds = (ms: number | undefined): number => Math.round((ms ?? 0) * picosecondsPerMs);

/** Ways that must not be used while another is looked for. */
interface Avoided {
  readonly arcs: ReadonlySet<number>;
  readonly states: ReadonlySet<number>;
}

/** What it costs to get from a state to the target; exact for every state that lies on a cheapest way. */
interface Labels {
  readonly isKnown: (state: number) => boolean;
  readonly costAt: (state: number) => Cost;
}

/** Dijkstra from the target until the start is reached. */
const labelsToTarget = (
  graph: PermittedGraph,
  outage: Outage,
  costs: ArcCosts,
  start: number,
  avoid?: Avoided,
): Labels => {
  const { stateCount, target } = graph;
  const preference = new Float64Array(stateCount);
  const latency = new Float64Array(stateCount).fill(Number.POSITIVE_INFINITY);
  const links = new Int32Array(stateCount);
  const steps = new Int32Array(stateCount);
  const done = new Uint8Array(stateCount);
  const costAt = (state: number): Cost => ({
    preference: preference[state]!,
    latency: latency[state]!,
    links: links[state]!,
    steps: steps[state]!,
  });
  // The heap holds arcs' labels, not states, so that a state may be queued again with a better label.
  const labels: { readonly state: number; readonly cost: Cost }[] = [{ state: target, cost: noCost }];
  const heap = minHeap((a, b) => compareCosts(labels[a]!.cost, labels[b]!.cost) < 0);
  heap.push(0);
  latency[target] = 0;
  for (let top = heap.pop(); top !== undefined; top = heap.pop()) {
    const { state, cost } = labels[top]!;
    if (done[state] === 1) continue;
    done[state] = 1;
    if (state === start) break;
    for (let position = graph.inStart[state]!; position < graph.inStart[state + 1]!; position += 1) {
      const arc = graph.inArcs[position]!;
      const from = graph.arcFrom[arc]!;
      if (done[from] === 1 || !isAllowed(graph, arc, outage, avoid)) continue;
      const next = addArc(cost, costs, arc);
      if (latency[from] !== Number.POSITIVE_INFINITY && compareCosts(next, costAt(from)) >= 0) continue;
      preference[from] = next.preference;
      latency[from] = next.latency;
      links[from] = next.links;
      steps[from] = next.steps;
      labels.push({ state: from, cost: next });
      heap.push(labels.length - 1);
    }
  }
  return { isKnown: (state) => done[state] === 1, costAt };
};

/** Arcs out of a state that lead on along a cheapest way. */
const cheapestArcs = (
  graph: PermittedGraph,
  outage: Outage,
  costs: ArcCosts,
  { isKnown, costAt }: Labels,
  state: number,
  avoid?: Avoided,
): readonly number[] => {
  const arcs: number[] = [];
  for (let position = graph.outStart[state]!; position < graph.outStart[state + 1]!; position += 1) {
    const arc = graph.outArcs[position]!;
    const to = graph.arcTo[arc]!;
    if (!isKnown(to) || !isAllowed(graph, arc, outage, avoid)) continue;
    if (compareCosts(addArc(costAt(to), costs, arc), costAt(state)) === 0) arcs.push(arc);
  }
  return arcs;
};

/** From the start forwards along arcs that stay cheapest, taking the smallest id at each step. */
const cheapestWay = (
  graph: PermittedGraph,
  outage: Outage,
  costs: ArcCosts,
  start = graph.source,
  avoid?: Avoided,
): readonly number[] | undefined => {
  const labels = labelsToTarget(graph, outage, costs, start, avoid);
  if (!labels.isKnown(start)) return undefined;
  const way: number[] = [];
  for (let state = start; state !== graph.target; ) {
    const best = cheapestArcs(graph, outage, costs, labels, state, avoid).reduce((one, other) =>
      compareText(firstIdOf(graph, other), firstIdOf(graph, one)) < 0 ? other : one,
    );
    way.push(best);
    state = graph.arcTo[best]!;
  }
  return way;
};

const isAllowed = (graph: PermittedGraph, arc: number, outage: Outage, avoid: Avoided | undefined): boolean =>
  isArcUsable(graph, arc, outage) && !avoid?.arcs.has(arc) && !avoid?.states.has(graph.arcFrom[arc]!);

const noCost: Cost = { preference: 0, latency: 0, links: 0, steps: 0 };

const addArc = (cost: Cost, costs: ArcCosts, arc: number): Cost => ({
  preference: cost.preference + costs.preference[arc]!,
  latency: cost.latency + costs.latency[arc]!,
  links: cost.links + costs.isLink[arc]!,
  steps: cost.steps + 1,
});

const compareCosts = (a: Cost, b: Cost): number =>
  b.preference - a.preference || a.latency - b.latency || a.links - b.links || a.steps - b.steps;

const isArcUsable = (graph: PermittedGraph, arc: number, outage: Outage): boolean => {
  if (graph.arcTo[arc] !== graph.target) return isArcUp(graph, arc, outage);
  const link = graph.arcLink[arc]!;
  return link < 0 || outage.links[link] === 0;
};

const firstIdOf = (graph: PermittedGraph, arc: number): string =>
  graph.links[graph.arcLink[arc]!]?.id ?? graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!.id;

const compareWays = (graph: PermittedGraph, costs: ArcCosts, a: readonly number[], b: readonly number[]): number => {
  const cost = (way: readonly number[]) => way.reduce((sum, arc) => addArc(sum, costs, arc), noCost);
  const byCost = compareCosts(cost(a), cost(b));
  if (byCost !== 0) return byCost;
  for (let step = 0; step < Math.min(a.length, b.length); step += 1) {
    const byFirst = compareText(firstIdOf(graph, a[step]!), firstIdOf(graph, b[step]!));
    if (byFirst !== 0) return byFirst;
  }
  return 0;
};

/** The cheapest ways in order (Yen), at most `limit`, none passing a state twice. */
const cheapestWays = (
  graph: PermittedGraph,
  outage: Outage,
  costs: ArcCosts,
  limit: number,
): readonly (readonly number[])[] => {
  const first = cheapestWay(graph, outage, costs);
  if (first === undefined) return [];
  const ways: (readonly number[])[] = [first];
  const candidates = new Map<string, readonly number[]>();
  while (ways.length < limit) {
    const last = ways[ways.length - 1]!;
    for (let spur = 0; spur < last.length; spur += 1) {
      const root = last.slice(0, spur);
      const arcs = new Set(ways.filter((way) => root.every((arc, step) => way[step] === arc)).map((way) => way[spur]!));
      const states = new Set(root.map((arc) => graph.arcFrom[arc]!));
      const rest = cheapestWay(graph, outage, costs, graph.arcFrom[last[spur]!]!, { arcs, states });
      if (rest === undefined) continue;
      const way = [...root, ...rest];
      candidates.set(way.join(' '), way);
    }
    for (const way of ways) candidates.delete(way.join(' '));
    const next = [...candidates.values()].sort((a, b) => compareWays(graph, costs, a, b))[0];
    if (next === undefined) break;
    ways.push(next);
  }
  return ways;
};
