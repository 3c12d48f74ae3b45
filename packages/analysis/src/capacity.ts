import type { FailureUnit } from './failure-units.ts';
import { type FlowNetwork, incidentArcs, maxFlow } from './max-flow.ts';
import { sortedUnique } from './order.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { readNumber } from './property-access.ts';
import { findWay, noOutage } from './reachability.ts';
import { breakersOf, isEndOf, outageOf, reachesOf, type UnitReaches } from './survivability.ts';
import { type ComponentNode, type FlowNode, isEnclosedBy, type LinkNode } from './topology.ts';

/** Capacity of a flow: null = nothing on its ways limits it. `minCut` holds the components and links that do, sorted. */
export interface Capacity {
  readonly mbps: number | null;
  readonly minCut: readonly string[];
  /** What the limiting components and links carry together: adds up to `mbps`. An element limits each direction apart. */
  readonly limits: readonly { readonly element: ComponentNode | LinkNode; readonly mbps: number }[];
}

/** What capacity is left when one unit fails but the flow still gets through. */
export interface RemainingCapacity {
  readonly unit: FailureUnit;
  readonly mbps: number;
}

interface Solved extends Capacity {
  /** What the maximum flow sends through each element, in Mbps: its loss cannot cost more than that. */
  readonly carried: ReadonlyMap<ComponentNode | LinkNode, number>;
}

/**
 * Maximum flow of the permitted ways in Mbps, and the cut closest to the source that limits it. A link has its bandwidth in each
 * direction; a component its throughput, ends only where stated. A VPC or cluster that can be entered both from outside and
 * from inside on the way to somewhere else has its throughput for each of the two.
 */
export const flowCapacity = ({ whole: { mbps, minCut, limits } }: SolvedFlow): Capacity => ({ mbps, minCut, limits });

/** The network of a flow's capacities and its maximum flow while everything is up. */
export interface SolvedFlow {
  readonly network: CapacityNetwork;
  readonly whole: Solved;
}

export const solveFlow = (graph: PermittedGraph, flow: FlowNode): SolvedFlow => {
  const network = capacityNetwork(graph, flow);
  return { network, whole: solve(network) };
};

/**
 * Single failures the flow survives that leave it less than `below` Mbps, in the order of the units, with what they leave. A
 * failure costs at most what the lost elements carry, so most need no flow computation of their own.
 */
export const capacityShortfalls = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: UnitReaches,
  { network, whole }: SolvedFlow,
  below: number,
): readonly RemainingCapacity[] => {
  const way = findWay(graph, noOutage(graph));
  if (way === undefined) return [];
  const total = whole.mbps ?? Number.POSITIVE_INFINITY;
  const breaking = new Set(breakersOf(graph, flow, way, reaches));
  const usedLinks = graph.arcLink.filter((link) => link >= 0);
  return reachesOf(reaches, graph.stateComponent, usedLinks).flatMap((reach): readonly RemainingCapacity[] => {
    const { unit } = reach;
    const lost = [
      ...reach.components
        .map((index) => graph.components[index]!)
        .filter((component) => !isEnclosedBy(flow.from, component) && !isEnclosedBy(flow.to, component)),
      ...reach.links.map((index) => graph.links[index]!),
    ];
    const atStake = lost.reduce((sum, element) => sum + (whole.carried.get(element) ?? 0), 0);
    if (atStake === 0 ? total >= below : total - atStake >= below) return [];
    if (unit.redundant || isEndOf(flow, unit)) return [];
    if (breaking.has(reach) && findWay(graph, outageOf(graph, flow, reach)) === undefined) return [];
    const mbps = atStake === 0 ? whole.mbps : solve(network, new Set(lost)).mbps;
    return mbps !== null && mbps < below ? [{ unit, mbps }] : [];
  });
};

const solve = (network: CapacityNetwork, down?: ReadonlySet<ComponentNode | LinkNode | undefined>): Solved => {
  const capacity =
    down === undefined
      ? network.capacity
      : network.capacity.map((value, edge) => (down.has(network.elements[edge]) ? 0 : value));
  const result = maxFlow({ ...network, capacity });
  const carried = new Map<ComponentNode | LinkNode, number>();
  network.elements.forEach((element, edge) => {
    if (element !== undefined) carried.set(element, (carried.get(element) ?? 0) + result.carried[edge]!);
  });
  const limits = result.cut.flatMap((edge) => {
    const element = network.elements[edge];
    return element === undefined ? [] : [{ element, mbps: capacity[edge]! }];
  });
  return {
    mbps: Number.isFinite(result.value) ? result.value : null,
    minCut: sortedUnique(limits.map(({ element }) => element.id)),
    limits,
    carried,
  };
};

interface CapacityNetwork extends FlowNetwork {
  /** The component or link whose limit an edge is; undefined for joints. */
  readonly elements: readonly (ComponentNode | LinkNode | undefined)[];
}

/** Every state is two nodes with the component's throughput between them. */
const capacityNetwork = (graph: PermittedGraph, flow: FlowNode): CapacityNetwork => {
  const edgeCount = graph.stateCount + graph.arcLink.length;
  const from = new Int32Array(edgeCount);
  const to = new Int32Array(edgeCount);
  const capacity = new Float64Array(edgeCount);
  const elements: (ComponentNode | LinkNode | undefined)[] = [];
  for (let state = 0; state < graph.stateCount; state += 1) {
    const component = graph.components[graph.stateComponent[state]!]!;
    from[state] = 2 * state;
    to[state] = 2 * state + 1;
    capacity[state] = throughputOf(component, component === flow.from || component === flow.to);
    elements.push(component);
  }
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const edge = graph.stateCount + arc;
    const link = graph.links[graph.arcLink[arc]!];
    from[edge] = 2 * graph.arcFrom[arc]! + 1;
    to[edge] = 2 * graph.arcTo[arc]!;
    capacity[edge] = link === undefined ? Number.POSITIVE_INFINITY : bandwidthOf(link);
    elements.push(link);
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
    elements,
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
