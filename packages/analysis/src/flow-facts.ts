import type { AvailabilityProof, FlowProof, SharedRisk, Term } from '@spandrel/model';
import { flowAvailability, flowNetwork } from './availability.ts';
import { type AvailabilityContributor, contributorsTo } from './availability-contributors.ts';
import {
  type Capacity,
  capacityShortfalls,
  flowCapacity,
  noCapacity,
  type RemainingCapacity,
  solveFlow,
} from './capacity.ts';
import { choosePath, elementsAlong, fastestWay, spreadOver } from './chosen-path.ts';
import { monthlyCostOf } from './cost.ts';
import { hopEncryption, linkEncryption, sessionEncryption } from './encryption.ts';
import { type Failover, failoverOf } from './failover.ts';
import type { FailureUnit } from './failure-units.ts';
import { latencyTerms, requestTime, sumOf } from './latency.ts';
import { lazily, lazilyFor, lazyFields } from './lazily.ts';
import { pathMtuOf } from './mtu.ts';
import type { StepsBetween } from './once-visited.ts';
import { buildPermittedGraph, type PermittedGraph, survivingGraph, usableElements } from './permitted-graph.ts';
import { findWay } from './reachability.ts';
import { requirementsOf } from './requirements.ts';
import {
  cuttingUnits,
  indexReaches,
  isSinglePoint,
  marksOf,
  outageOf,
  reachesOnto,
  sharedRisksOf,
  type UnitReaches,
} from './survivability.ts';
import type { ComponentNode, FlowNode, LinkNode, Topology } from './topology.ts';
import type { TrafficGraph } from './traffic-graph.ts';

/** One link of the chosen path, from the side the traffic comes from. */
export interface Hop {
  readonly link: LinkNode;
  readonly from: ComponentNode;
  readonly to: ComponentNode;
  /** Encryption of the link itself. */
  readonly linkLayers: readonly string[];
  /** All encryption on this hop: the link's own, then the flow's session. */
  readonly layers: readonly string[];
}

/** Part of a flow's traffic on one element of its equal-cost ways. */
export interface TrafficShare {
  readonly element: ComponentNode | LinkNode;
  /** The side traffic comes from; undefined where it starts. */
  readonly from: ComponentNode | undefined;
  /** 0 to 1. */
  readonly share: number;
}

/** Everything computed about one flow; each value is computed when first read. */
export interface FlowFacts {
  readonly id: string;
  readonly flow: FlowNode;
  readonly reachable: boolean;
  /** Component and link ids along the chosen path; empty when unreachable. */
  readonly path: readonly string[];
  readonly hops: readonly Hop[];
  /** Where the flow's traffic runs when equal-cost ways share it; a component or link may appear once for each direction. */
  readonly shares: readonly TrafficShare[];
  /** Encryption of the flow's own session, on every hop. */
  readonly sessionLayers: readonly string[];
  /** Components and links that lie on at least one permitted way of the flow, sorted by id. */
  readonly usable: { readonly components: readonly ComponentNode[]; readonly links: readonly LinkNode[] };
  /** Units other than the ends whose loss alone cuts the flow, internally redundant ones left out, sorted by id. */
  readonly cuts: readonly FailureUnit[];
  /** All units whose loss alone cuts the flow while its ends are up, also those that run redundantly inside and whole clouds. */
  readonly cutBy: readonly FailureUnit[];
  /** The cutting units that are groups. */
  readonly sharedRisks: readonly SharedRisk[];
  /** 0 when unreachable. */
  readonly availability: AvailabilityProof;
  /** Units by what their failures cost the flow, largest first, then by id; empty where availability is not exact. */
  readonly availabilityContributors: readonly AvailabilityContributor[];
  /** Those of them that cost it at least so much. */
  contributorsOf(leastGain: number): readonly AvailabilityContributor[];
  readonly capacity: Capacity;
  readonly latencyMs: number | null;
  readonly latencyTerms: readonly Term[];
  /** Network time of one request over the chosen path in ms; what a required latency is compared with. */
  readonly requestMs: number | null;
  /** The permitted way of least latency, whatever routing prefers: its components and links, and its latency one way. */
  readonly fastest: { readonly path: readonly string[]; readonly latencyMs: number } | undefined;
  readonly failover: Failover;
  readonly pathMtu: number | null;
  readonly monthlyCostUsd: number | null;
  readonly proof: FlowProof;
  /**
   * Single failures the flow survives that leave it less than so many Mbps; sorted by unit id, without internally redundant units
   * unless asked for.
   */
  capacityShortfalls(mbps: number, redundant?: boolean): readonly RemainingCapacity[];
  /** Whether a permitted path is left when all of these components and links fail together; its ends are taken to be up. */
  survivesLossOf(ids: readonly string[]): boolean;
  /** The facts of the flow while all of these components and links are down; its ends are taken to be up. */
  whileDown(ids: readonly string[]): FlowFacts;
}

/** What the facts of all flows of one design share. */
export interface FlowSurroundings {
  readonly topology: Topology;
  readonly traffic: TrafficGraph;
  readonly stepsBetween: StepsBetween;
  readonly reaches: UnitReaches;
}

/** The facts of one flow, each computed when first read. */
export const flowFacts = (shared: FlowSurroundings, flow: FlowNode): FlowFacts => {
  const { components, links } = shared.topology;
  const graph = lazily(() => buildPermittedGraph(flow, components, links, shared.traffic, shared.stepsBetween));
  // A value of its own: units elsewhere may change without the flow's becoming others.
  const marks = lazily(() => marksOf(graph(), flow));
  const units = lazily(() => reachesOnto(marks(), shared.reaches));
  const reaches = lazily(() => indexReaches(units(), marks()));
  return factsOn(graph, reaches, shared.topology, flow);
};

/** The facts on a graph of ways; `reaches` holds at least the units that bear on it. */
const factsOn = (
  graph: () => PermittedGraph,
  reaches: () => UnitReaches,
  topology: Topology,
  flow: FlowNode,
): FlowFacts => {
  const outageOfIds = (ids: readonly string[]) =>
    outageOf(graph(), flow, {
      components: ids.flatMap((id) => topology.component(id)?.index ?? []),
      links: ids.flatMap((id) => topology.link(id)?.index ?? []),
    });
  const network = lazily(() => flowNetwork(graph(), flow, reaches()));
  const solved = lazily(() => solveFlow(graph(), flow));
  const way = lazily(() => choosePath(graph()));
  const elements = lazily(() => elementsAlong(graph(), way()));
  const links = () => facts.hops.map(({ link }) => link);
  const facts: FlowFacts = lazyFields<FlowFacts>({
    id: () => flow.id,
    flow: () => flow,
    reachable: () => way() !== undefined,
    path: () => elements().map(({ id }) => id),
    hops: () => hopsAlong(topology, graph(), way() ?? [], facts.sessionLayers),
    shares: () => {
      const chosen = way();
      return chosen === undefined ? [] : sharesOf(graph(), flow, chosen);
    },
    sessionLayers: () => sessionEncryption(topology, flow),
    usable: () => usableElements(graph()),
    cuts: () => cuttingUnits(graph(), flow, reaches(), (unit) => isSinglePoint(topology, unit)).map(({ unit }) => unit),
    cutBy: () => cuttingUnits(graph(), flow, reaches()).map(({ unit }) => unit),
    sharedRisks: () => sharedRisksOf(facts.cuts),
    availability: () => flowAvailability(network()),
    availabilityContributors: () => facts.contributorsOf(0),
    contributorsOf: () =>
      lazilyFor((leastGain) => contributorsTo(facts.availability, network(), graph(), flow, reaches(), leastGain)),
    capacity: () => (facts.reachable ? flowCapacity(solved()) : noCapacity),
    capacityShortfalls: () => {
      const shortfalls = (redundant: boolean) =>
        lazilyFor((mbps) => capacityShortfalls(graph(), flow, reaches(), solved(), mbps, redundant));
      const single = shortfalls(false);
      const all = shortfalls(true);
      return (mbps, redundant = false) => (redundant ? all(mbps) : single(mbps));
    },
    latencyMs: () => (facts.reachable ? sumOf(facts.latencyTerms) : null),
    latencyTerms: () => latencyTerms(elements()),
    requestMs: () => (facts.latencyMs === null ? null : requestTime(flow, facts.latencyMs)),
    fastest: () => fastestOf(graph()),
    failover: () => failoverOf(links(), (link) => facts.survivesLossOf([link.id])),
    pathMtu: () => pathMtuOf(topology, links()),
    monthlyCostUsd: () => monthlyCostOf(elements()),
    proof: () => proofOf(facts),
    survivesLossOf: () => (ids) => findWay(graph(), outageOfIds(ids)) !== undefined,
    whileDown: () => (ids) =>
      factsOn(
        lazily(() => survivingGraph(graph(), outageOfIds(ids))),
        reaches,
        topology,
        flow,
      ),
  });
  return facts;
};

const fastestOf = (graph: PermittedGraph): FlowFacts['fastest'] => {
  const way = fastestWay(graph);
  if (way === undefined) return undefined;
  const elements = elementsAlong(graph, way);
  return { path: elements.map(({ id }) => id), latencyMs: sumOf(latencyTerms(elements)) };
};

const hopsAlong = (
  topology: Topology,
  graph: PermittedGraph,
  way: readonly number[],
  session: readonly string[],
): readonly Hop[] =>
  way.flatMap((arc) => {
    const link = graph.links[graph.arcLink[arc]!];
    if (link === undefined) return [];
    const from = graph.components[graph.stateComponent[graph.arcFrom[arc]!]!]!;
    const to = graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!;
    const linkLayers = linkEncryption(topology, link);
    return [{ link, from, to, linkLayers, layers: hopEncryption(link, linkLayers, session) }];
  });

const sharesOf = (graph: PermittedGraph, flow: FlowNode, chosen: readonly number[]): readonly TrafficShare[] => {
  const arcs = spreadOver(graph, chosen);
  const start: TrafficShare = { element: flow.from, from: undefined, share: 1 };
  const onward = arcs.flatMap(({ arc, share }): readonly TrafficShare[] => {
    const from = graph.components[graph.stateComponent[graph.arcFrom[arc]!]!]!;
    const component = graph.components[graph.stateComponent[graph.arcTo[arc]!]!]!;
    const link = graph.links[graph.arcLink[arc]!];
    return link === undefined
      ? [{ element: component, from, share }]
      : [
          { element: link, from, share },
          { element: component, from, share },
        ];
  });
  return [start, ...onward];
};

const proofOf = (facts: FlowFacts): FlowProof => ({
  id: facts.id,
  reachable: facts.reachable,
  path: facts.path,
  latencyMs: facts.latencyMs,
  availability: facts.availability,
  capacityMbps: facts.capacity.mbps,
  minCut: facts.capacity.minCut,
  singlePointsOfFailure: facts.cuts.map(({ id }) => id),
  sharedRisks: facts.sharedRisks,
  pathMtu: facts.pathMtu,
  encryption: facts.hops.map(({ link, layers }) => ({ hop: link.id, layers })),
  monthlyCostUsd: facts.monthlyCostUsd,
  failoverSec: facts.failover.seconds,
  requires: requirementsOf(facts),
  latencyTerms: facts.latencyTerms,
});
