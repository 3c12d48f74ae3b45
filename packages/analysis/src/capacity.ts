import type { FailureUnit } from './failure-units.ts';
import { type FlowNetwork, incidentArcs, maxFlow } from './max-flow.ts';
import { sortedUnique } from './order.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { readNumber } from './property-access.ts';
import { findWay, noOutage, type Outage } from './reachability.ts';
import { breakersOf, isEndOf, outageOf, reachesOf, type UnitReaches } from './survivability.ts';
import type { ComponentNode, FlowNode, LinkNode } from './topology.ts';

/** Capacity of a flow: null = nothing on its ways limits it. `minCut` holds the components and links that do, sorted. */
export interface Capacity {
  readonly mbps: number | null;
  readonly minCut: readonly string[];
  /** What the limiting components and links carry together: adds up to `mbps`. An element limits each direction apart. */
  readonly limits: readonly { readonly element: ComponentNode | LinkNode; readonly mbps: number }[];
}

/** Of a flow without a way: nothing gets through, and no limit is why. */
export const noCapacity: Capacity = { mbps: 0, minCut: [], limits: [] };

/** What capacity is left when one unit fails but the flow still gets through. */
export interface RemainingCapacity {
  readonly unit: FailureUnit;
  readonly mbps: number;
}

interface Solved extends Capacity {
  /** What the maximum flow sends over each edge of the network, in Mbps: the loss of its element cannot cost more than that. */
  readonly carried: Float64Array;
}

/**
 * Maximum flow of the permitted ways in Mbps, and the cut closest to the source that limits it. A link has its bandwidth in each
 * direction; a component its throughput, ends only where stated. A VPC or cluster that can be entered both from outside and
 * from inside on the way to somewhere else has its throughput for each of the two.
 */
export const flowCapacity = ({ whole: { mbps, minCut, limits } }: SolvedFlow): Capacity => ({ mbps, minCut, limits });

/** The network of a flow's capacities and its maximum flow while everything is up. */
export interface SolvedFlow {
  readonly network: FlowNetwork;
  readonly whole: Solved;
}

export const solveFlow = (graph: PermittedGraph, flow: FlowNode): SolvedFlow => {
  const network = capacityNetwork(graph, flow);
  const { value, cut, carried } = maxFlow(network);
  const limits = cut.flatMap((edge) => {
    const element = elementOf(graph, edge);
    return element === undefined ? [] : [{ element, mbps: network.capacity[edge]! }];
  });
  const minCut = sortedUnique(limits.map(({ element }) => element.id));
  return { network, whole: { mbps: Number.isFinite(value) ? value : null, minCut, limits, carried } };
};

/**
 * Single failures the flow survives that leave it less than `below` Mbps, in the order of the units, with what they leave. A
 * failure costs at most what the lost elements carry, so most need no flow computation of their own. What runs redundantly inside
 * fails only when asked for.
 */
export const capacityShortfalls = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  { network, whole }: SolvedFlow,
  below: number,
  redundant = false,
): readonly RemainingCapacity[] => {
  const way = findWay(graph, noOutage(graph));
  if (way === undefined) return [];
  const total = whole.mbps ?? Number.POSITIVE_INFINITY;
  const atStake = stakesOf(graph, flow, reaches, whole.carried);
  const numbers = [...atStake.keys()].filter((number) => !(total - atStake.get(number)! >= below));
  const suspects =
    total < below
      ? reachesOf(
          reaches,
          graph.stateComponent,
          graph.arcLink.filter((link) => link >= 0),
        )
      : numbers.sort((a, b) => a - b).map((number) => reaches.all[number]!);
  const breaking = new Set(suspects.length > 0 ? breakersOf(graph, flow, way, reaches) : []);
  const isCarrying = new Set([...atStake.keys()].map((number) => reaches.all[number]));
  return suspects.flatMap((reach): readonly RemainingCapacity[] => {
    const { unit } = reach;
    if ((!redundant && unit.redundant) || isEndOf(flow, unit)) return [];
    const outage = outageOf(graph, flow, reach);
    if (breaking.has(reach) && findWay(graph, outage) === undefined) return [];
    const mbps = isCarrying.has(reach) ? mbpsDuring(graph, network, outage) : total;
    return mbps < below && mbps !== Number.POSITIVE_INFINITY ? [{ unit, mbps }] : [];
  });
};

/** What the maximum flow sends through what each unit takes down, in Mbps, by the unit's position; units it does not need are left out. */
const stakesOf = (
  graph: PermittedGraph,
  { from, to }: FlowNode,
  reaches: UnitReaches,
  carried: Float64Array,
): ReadonlyMap<number, number> => {
  const endBoxes = new Set([from, ...from.enclosing, to, ...to.enclosing]);
  const stakes = new Map<number, number>();
  for (let edge = 0; edge < carried.length; edge += 1) {
    if (carried[edge] === 0) continue;
    const element = elementOf(graph, edge);
    if (element === undefined || (element.sort === 'component' && endBoxes.has(element))) continue;
    const units = element.sort === 'component' ? reaches.ofComponent[element.index] : reaches.ofLink[element.index];
    for (const number of units ?? []) stakes.set(number, (stakes.get(number) ?? 0) + carried[edge]!);
  }
  return stakes;
};

/** Maximum flow during an outage. */
const mbpsDuring = (graph: PermittedGraph, network: FlowNetwork, outage: Outage): number => {
  const capacity = network.capacity.slice();
  for (let state = 0; state < graph.stateCount; state += 1) {
    if (outage.components[graph.stateComponent[state]!] === 1) capacity[state] = 0;
  }
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    if (graph.arcLink[arc]! >= 0 && outage.links[graph.arcLink[arc]!] === 1) capacity[graph.stateCount + arc] = 0;
  }
  return maxFlow({ ...network, capacity }).value;
};

/** The component or link whose limit an edge of the network is, states first, then arcs; undefined for joints. */
const elementOf = (graph: PermittedGraph, edge: number): ComponentNode | LinkNode | undefined =>
  edge < graph.stateCount
    ? graph.components[graph.stateComponent[edge]!]
    : graph.links[graph.arcLink[edge - graph.stateCount]!];

/** Every state is two nodes with the component's throughput between them. */
const capacityNetwork = (graph: PermittedGraph, flow: FlowNode): FlowNetwork => {
  const edgeCount = graph.stateCount + graph.arcLink.length;
  const from = new Int32Array(edgeCount);
  const to = new Int32Array(edgeCount);
  const capacity = new Float64Array(edgeCount);
  for (let state = 0; state < graph.stateCount; state += 1) {
    const component = graph.components[graph.stateComponent[state]!]!;
    from[state] = 2 * state;
    to[state] = 2 * state + 1;
    capacity[state] = throughputOf(component, component === flow.from || component === flow.to);
  }
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const edge = graph.stateCount + arc;
    const link = graph.links[graph.arcLink[arc]!];
    from[edge] = 2 * graph.arcFrom[arc]! + 1;
    to[edge] = 2 * graph.arcTo[arc]!;
    capacity[edge] = link === undefined ? Number.POSITIVE_INFINITY : bandwidthOf(link);
  }
  const nodeCount = 2 * graph.stateCount;
  return {
    nodeCount,
    source: 2 * graph.source,
    sink: 2 * graph.target + 1,
    from,
    to,
    capacity,
    incident: incidentArcs(nodeCount, from, to),
  };
};

/** Mbps a link carries in each direction; a VPN without a stated bandwidth carries what its tunnels do together. Infinite when unknown. */
export const bandwidthOf = (link: LinkNode): number => {
  const stated = readNumber(link, 'bandwidthMbps')?.value;
  const perTunnel = readNumber(link, 'tunnelMbps')?.value;
  if (stated !== undefined || perTunnel === undefined) return stated ?? Number.POSITIVE_INFINITY;
  return perTunnel * (readNumber(link, 'tunnels')?.value ?? 1);
};

const throughputOf = (component: ComponentNode, isEnd: boolean): number => {
  const found = readNumber(component, 'throughputMbps');
  return found === undefined || (isEnd && found.source === 'assumed') ? Number.POSITIVE_INFINITY : found.value;
};
