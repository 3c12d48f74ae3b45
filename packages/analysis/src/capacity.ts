import type { FailureUnit } from './failure-units.ts';
import { type FlowNetwork, maxFlow } from './max-flow.ts';
import { sortedUnique } from './order.ts';
import type { PermittedGraph } from './permitted-graph.ts';
import { readNumber } from './property-access.ts';
import { findWay, noOutage, type Outage } from './reachability.ts';
import { isEndOf, outageOf, type UnitReach } from './survivability.ts';
import type { ComponentNode, FlowNode, LinkNode } from './topology.ts';

/** Capacity of a flow: null = nothing on its ways limits it. `minCut` holds the components and links that do, sorted. */
export interface Capacity {
  readonly mbps: number | null;
  readonly minCut: readonly string[];
}

/** What capacity is left when one unit fails but the flow still gets through. */
export interface RemainingCapacity {
  readonly unit: FailureUnit;
  readonly mbps: number | null;
}

interface Solved extends Capacity {
  /** Elements the maximum flow uses: only their loss can lower it. */
  readonly used: ReadonlySet<ComponentNode | LinkNode>;
}

/**
 * Maximum flow of the permitted ways in Mbps, and the cut closest to the source that limits it. A link has its bandwidth in each
 * direction; a component its throughput, ends only where stated. A VPC or cluster that can be entered both from outside and
 * from inside on the way to somewhere else has its throughput for each of the two.
 */
export const flowCapacity = (graph: PermittedGraph, flow: FlowNode): Capacity => {
  const { mbps, minCut } = solve(graph, flow, noOutage(graph));
  return { mbps, minCut };
};

/**
 * Capacity left after each single failure the flow survives, in the order of the units. A unit the maximum flow does not use
 * leaves all of it.
 */
export const remainingCapacities = (
  graph: PermittedGraph,
  flow: FlowNode,
  reaches: readonly UnitReach[],
): readonly RemainingCapacity[] => {
  const whole = solve(graph, flow, noOutage(graph));
  const usable = new Uint8Array(graph.components.length);
  const usableLinks = new Uint8Array(graph.links.length);
  for (const component of graph.stateComponent) usable[component] = 1;
  for (const link of graph.arcLink) if (link >= 0) usableLinks[link] = 1;
  return reaches.flatMap((reach): readonly RemainingCapacity[] => {
    const { unit, components, links } = reach;
    const bears = components.some((index) => usable[index] === 1) || links.some((index) => usableLinks[index] === 1);
    if (!bears || unit.redundant || isEndOf(flow, unit)) return [];
    const outage = outageOf(graph, flow, reach);
    if (findWay(graph, outage) === undefined) return [];
    const isUsed =
      components.some((index) => outage.components[index] === 1 && whole.used.has(graph.components[index]!)) ||
      links.some((index) => whole.used.has(graph.links[index]!));
    return [{ unit, mbps: isUsed ? solve(graph, flow, outage).mbps : whole.mbps }];
  });
};

const solve = (graph: PermittedGraph, flow: FlowNode, outage: Outage): Solved => {
  const network = capacityNetwork(graph, flow, outage);
  const result = maxFlow(network);
  const elementsOf = (edges: readonly number[]) => edges.flatMap((edge) => network.elements[edge] ?? []);
  const isLimited = Number.isFinite(result.value);
  return {
    mbps: isLimited ? result.value : null,
    minCut: sortedUnique(elementsOf(result.cut).map(({ id }) => id)),
    used: new Set(elementsOf(result.used).concat(result.used.flatMap((edge) => network.enters[edge] ?? []))),
  };
};

interface CapacityNetwork extends FlowNetwork {
  /** The element whose limit an edge is; undefined for joints. */
  readonly elements: readonly (ComponentNode | LinkNode | undefined)[];
  /** The component an edge leads into. */
  readonly enters: readonly (ComponentNode | undefined)[];
}

/** Every state is two nodes with the component's throughput between them; arcs that are down are left out. */
const capacityNetwork = (graph: PermittedGraph, flow: FlowNode, outage: Outage): CapacityNetwork => {
  const from: number[] = [];
  const to: number[] = [];
  const capacity: number[] = [];
  const elements: (ComponentNode | LinkNode | undefined)[] = [];
  const enters: (ComponentNode | undefined)[] = [];
  for (let state = 0; state < graph.stateCount; state += 1) {
    const component = graph.components[graph.stateComponent[state]!]!;
    if (outage.components[component.index] === 1) continue;
    from.push(2 * state);
    to.push(2 * state + 1);
    capacity.push(throughputOf(component, component === flow.from || component === flow.to));
    elements.push(component);
    enters.push(component);
  }
  for (let arc = 0; arc < graph.arcLink.length; arc += 1) {
    const link = graph.arcLink[arc]!;
    if (link >= 0 && outage.links[link] === 1) continue;
    const node = graph.links[link];
    from.push(2 * graph.arcFrom[arc]! + 1);
    to.push(2 * graph.arcTo[arc]!);
    capacity.push(node === undefined ? Number.POSITIVE_INFINITY : bandwidthOf(node));
    elements.push(node);
    enters.push(undefined);
  }
  return {
    nodeCount: 2 * graph.stateCount,
    source: 2 * graph.source,
    sink: 2 * graph.target + 1,
    from,
    to,
    capacity,
    elements,
    enters,
  };
};

/** A VPN without a stated bandwidth carries what its tunnels carry together, where that is stated. */
const bandwidthOf = (link: LinkNode): number => {
  const stated = readNumber(link, 'bandwidthMbps')?.value;
  const perTunnel = readNumber(link, 'tunnelMbps')?.value;
  if (stated !== undefined || perTunnel === undefined) return stated ?? Number.POSITIVE_INFINITY;
  return perTunnel * (readNumber(link, 'tunnels')?.value ?? 1);
};

const throughputOf = (component: ComponentNode, isEnd: boolean): number => {
  const found = readNumber(component, 'throughputMbps');
  return found === undefined || (isEnd && found.source === 'assumed') ? Number.POSITIVE_INFINITY : found.value;
};
