import type {
  AddressOverlap,
  AvailabilityProof,
  Design,
  FlowProof,
  NetworkProof,
  SharedRisk,
  Term,
} from '@spandrel/model';
import { addressOverlaps } from './addressing.ts';
import { flowAvailability, indexUnits, relevantUnits, type UnitIndex } from './availability.ts';
import { type Capacity, flowCapacity, type RemainingCapacity, remainingCapacities } from './capacity.ts';
import { choosePath, elementsAlong } from './chosen-path.ts';
import { type CircuitGroup, circuitGroups } from './circuits.ts';
import { monthlyCostOf } from './cost.ts';
import { type Demand, demandsOf } from './demand.ts';
import { linkEncryption, sessionEncryption } from './encryption.ts';
import { type Failover, failoverOf } from './failover.ts';
import type { FailureUnit } from './failure-units.ts';
import { latencyTerms, sumOf } from './latency.ts';
import { lazily } from './lazily.ts';
import { pathMtuOf } from './mtu.ts';
import { networkProof } from './network.ts';
import { buildPermittedGraph, type PermittedGraph, usableElements } from './permitted-graph.ts';
import { findWay, noOutage } from './reachability.ts';
import { requirementsOf } from './requirements.ts';
import { cuttingUnits, sharedRisksOf, type UnitReach, unitReaches } from './survivability.ts';
import { buildTopology, type ComponentNode, type FlowNode, type LinkNode, type Topology } from './topology.ts';
import { buildTrafficGraph, type TrafficGraph } from './traffic-graph.ts';

/** What the flow's availability would gain if one unit never failed. */
export interface AvailabilityContributor {
  readonly unit: FailureUnit;
  /** Availability of the flow with this unit perfect, minus its availability now. */
  readonly gain: number;
}

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

/** Everything computed about one flow; each value is computed when first read. */
export interface FlowFacts {
  readonly id: string;
  readonly flow: FlowNode;
  readonly reachable: boolean;
  /** Component and link ids along the chosen path; empty when unreachable. */
  readonly path: readonly string[];
  readonly hops: readonly Hop[];
  /** Encryption of the flow's own session, on every hop. */
  readonly sessionLayers: readonly string[];
  /** Components and links that lie on at least one permitted way of the flow, sorted by id. */
  readonly usable: { readonly components: readonly ComponentNode[]; readonly links: readonly LinkNode[] };
  /** Units other than the ends whose loss alone cuts the flow, internally redundant ones left out, sorted by id. */
  readonly cuts: readonly FailureUnit[];
  /** The cutting units that are groups. */
  readonly sharedRisks: readonly SharedRisk[];
  /** 0 when unreachable. */
  readonly availability: AvailabilityProof;
  /** Units by what their failures cost the flow, largest first, then by id; empty where availability is not exact. */
  readonly availabilityContributors: readonly AvailabilityContributor[];
  readonly capacity: Capacity;
  /** Sorted by unit id; units whose loss cuts the flow are not listed, nor those run redundantly inside. */
  readonly remainingCapacities: readonly RemainingCapacity[];
  readonly latencyMs: number | null;
  readonly latencyTerms: readonly Term[];
  readonly failover: Failover;
  readonly pathMtu: number | null;
  readonly monthlyCostUsd: number | null;
  readonly proof: FlowProof;
  /** Whether a permitted path is left when all of these components and links fail together; its ends are taken to be up. */
  survivesLossOf(ids: readonly string[]): boolean;
}

/** Everything computed about a design; each value is computed when first read and kept. */
export interface Facts {
  readonly design: Design;
  readonly topology: Topology;
  /** Sorted by id. */
  readonly flows: readonly FlowFacts[];
  flow(id: string): FlowFacts | undefined;
  readonly network: NetworkProof;
  /** Overlapping prefixes that are routed among each other. */
  readonly overlaps: readonly AddressOverlap[];
  /** Dedicated circuits by the site and the networks they join. */
  readonly circuitGroups: readonly CircuitGroup[];
  /** Flows with the same ends in the same direction, with what they ask for together. */
  readonly demands: readonly Demand[];
}

/** Computes the facts of a design on demand. Pure: equal designs give equal facts, whatever the order of their elements. */
export const computeFacts = (design: Design): Facts => {
  const topology = buildTopology(design);
  const traffic = lazily(() => buildTrafficGraph(topology));
  const reaches = lazily(() => unitReaches(topology));
  const units = lazily(() => indexUnits(reaches(), topology.components.length, topology.links.length));
  const flows = topology.flows.map((flow) => flowFacts({ topology, traffic, reaches, units }, flow));
  const flowsById = new Map(flows.map((facts) => [facts.id, facts]));
  const network = lazily(() => networkProof(topology));
  const overlaps = lazily(() => addressOverlaps(topology, traffic()));
  const circuits = lazily(() => circuitGroups(topology, traffic()));
  const demands = lazily(() => demandsOf(topology.flows));
  return {
    design,
    topology,
    flows,
    flow: (id) => flowsById.get(id),
    get network() {
      return network();
    },
    get overlaps() {
      return overlaps();
    },
    get circuitGroups() {
      return circuits();
    },
    get demands() {
      return demands();
    },
  };
};

/** What the facts of all flows of one design share. */
interface Shared {
  readonly topology: Topology;
  readonly traffic: () => TrafficGraph;
  readonly reaches: () => readonly UnitReach[];
  readonly units: () => UnitIndex;
}

const flowFacts = ({ topology, traffic, reaches, units }: Shared, flow: FlowNode): FlowFacts => {
  const graph = lazily(() => buildPermittedGraph(flow, topology.components, topology.links, traffic()));
  const way = lazily(() => choosePath(graph()));
  const elements = lazily(() => (way() === undefined ? [] : elementsAlong(graph(), way()!)));
  const path = lazily(() => elements().map(({ id }) => id));
  const session = lazily(() => sessionEncryption(topology, flow));
  const hops = lazily(() => hopsAlong(topology, graph(), way() ?? [], session()));
  const usable = lazily(() => usableElements(graph()));
  const cuts = lazily(() => cuttingUnits(topology, graph(), flow, reaches()).map(({ unit }) => unit));
  const sharedRisks = lazily(() => sharedRisksOf(cuts()));
  const availability = lazily(() => flowAvailability(graph(), flow, units()));
  const contributors = lazily(() => contributorsTo(availability(), graph(), flow, units()));
  const capacity = lazily(() => flowCapacity(graph(), flow));
  const remaining = lazily(() => remainingCapacities(graph(), flow, reaches()));
  const terms = lazily(() => latencyTerms(elements()));
  const failover = lazily(() => {
    const links = hops().map(({ link }) => link);
    return failoverOf(links, (link) => survives(graph(), link));
  });
  const pathMtu = lazily(() =>
    pathMtuOf(
      topology,
      hops().map(({ link }) => link),
    ),
  );
  const cost = lazily(() => monthlyCostOf(elements()));
  const proof = lazily(() => proofOf(facts));
  const facts: FlowFacts = {
    id: flow.id,
    flow,
    get reachable() {
      return way() !== undefined;
    },
    get path() {
      return path();
    },
    get hops() {
      return hops();
    },
    get sessionLayers() {
      return session();
    },
    get usable() {
      return usable();
    },
    get cuts() {
      return cuts();
    },
    get sharedRisks() {
      return sharedRisks();
    },
    get availability() {
      return availability();
    },
    get availabilityContributors() {
      return contributors();
    },
    get capacity() {
      return capacity();
    },
    get remainingCapacities() {
      return remaining();
    },
    get latencyMs() {
      return way() === undefined ? null : sumOf(terms());
    },
    get latencyTerms() {
      return terms();
    },
    get failover() {
      return failover();
    },
    get pathMtu() {
      return pathMtu();
    },
    get monthlyCostUsd() {
      return cost();
    },
    get proof() {
      return proof();
    },
    survivesLossOf: (ids) => {
      const outage = noOutage(graph());
      for (const id of ids) {
        const component = topology.component(id);
        if (component !== undefined) outage.components[component.index] = 1;
        const link = topology.link(id);
        if (link !== undefined) outage.links[link.index] = 1;
      }
      return findWay(graph(), outage) !== undefined;
    },
  };
  return facts;
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
    return [{ link, from, to, linkLayers, layers: [...linkLayers, ...session] }];
  });

const survives = (graph: PermittedGraph, link: LinkNode): boolean => {
  const outage = noOutage(graph);
  outage.links[link.index] = 1;
  return findWay(graph, outage) !== undefined;
};

/** Beyond this many uncertain units only the least available are ranked. */
const rankedUnits = 64;

/** Birnbaum's importance of each unit times its unavailability: what a perfect unit would add. */
const contributorsTo = (
  availability: AvailabilityProof,
  graph: PermittedGraph,
  flow: FlowNode,
  index: UnitIndex,
): readonly AvailabilityContributor[] => {
  if (availability.method !== 'exact') return [];
  const unavailability = (number: number) => 1 - (index.units[number]!.availability?.value ?? 1);
  return [...relevantUnits(graph, flow, index)]
    .sort((a, b) => unavailability(b) - unavailability(a) || a - b)
    .slice(0, rankedUnits)
    .map((number) => ({
      number,
      unit: index.units[number]!,
      gain: flowAvailability(graph, flow, index, number).value - availability.value,
    }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.number - b.number)
    .map(({ unit, gain }) => ({ unit, gain }));
};

const proofOf = (facts: FlowFacts): FlowProof => ({
  id: facts.id,
  reachable: facts.reachable,
  path: facts.path,
  latencyMs: facts.latencyMs,
  availability: facts.availability,
  capacityMbps: facts.reachable ? facts.capacity.mbps : 0,
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
