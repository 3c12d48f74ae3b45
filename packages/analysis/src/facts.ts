import type { AddressOverlap, Design, NetworkProof } from '@spandrel/model';
import { addressOverlaps } from './addressing.ts';
import { type CircuitGroup, circuitGroups } from './circuits.ts';
import { cutOffFinder } from './cut-off.ts';
import { type Demand, demandsOf } from './demand.ts';
import { type FlowFacts, type FlowSurroundings, flowFacts } from './flow-facts.ts';
import { lazily, lazyFields } from './lazily.ts';
import { type Load, loadsOf } from './loads.ts';
import { networkProof } from './network.ts';
import { stepFinder } from './once-visited.ts';
import { everything, indexReaches, keepReaches, unitReaches } from './survivability.ts';
import { buildTopology, type ComponentNode, flowNode, type Topology } from './topology.ts';
import { buildTrafficGraph } from './traffic-graph.ts';

/** Everything computed about a design; each value is computed when first read and kept. */
export interface Facts {
  readonly design: Design;
  readonly topology: Topology;
  /** Sorted by id. */
  readonly flows: readonly FlowFacts[];
  flow(id: string): FlowFacts | undefined;
  /** What a flow between two components would find, though none is drawn: a name query, a failover, an alarm. */
  between(from: ComponentNode, to: ComponentNode): FlowFacts;
  readonly network: NetworkProof;
  /** Overlapping prefixes that are routed among each other. */
  readonly overlaps: readonly AddressOverlap[];
  /** Dedicated circuits by the site and the networks they join. */
  readonly circuitGroups: readonly CircuitGroup[];
  /** Flows with the same ends in the same direction, with what they ask for together. */
  readonly demands: readonly Demand[];
  /** What runs over every component and link at peak, by id. */
  readonly loads: ReadonlyMap<string, Load>;
  /** Components that are up but separated from the rest of the network while others are down, as sorted ids. */
  cutOffBy(downIds: ReadonlySet<string>): readonly string[];
}

/** Computes the facts of a design on demand. Pure: equal designs give equal facts, whatever the order of their elements. */
export const computeFacts = (design: Design): Facts => {
  const topology = buildTopology(design);
  const units = lazily(() => unitReaches(topology), keepReaches);
  const shared: FlowSurroundings = lazyFields<FlowSurroundings>({
    topology: () => topology,
    traffic: () => buildTrafficGraph(topology),
    stepsBetween: () => stepFinder(topology.components, shared.traffic),
    reaches: () => indexReaches(units(), everything(topology)),
  });
  const flows = topology.flows.map((flow) => flowFacts(shared, flow));
  const flowsById = new Map(flows.map((facts) => [facts.id, facts]));
  return lazyFields<Facts>({
    design: () => design,
    topology: () => topology,
    flows: () => flows,
    flow: () => (id) => flowsById.get(id),
    between: () => (from, to) => {
      const flow = { id: `${from.id} ${to.id}`, from: from.id, to: to.id, props: {}, requires: {} };
      return flowFacts(shared, flowNode(flow, from, to));
    },
    network: () => networkProof(topology),
    overlaps: () => addressOverlaps(topology, shared.traffic),
    circuitGroups: () => circuitGroups(topology, shared.traffic),
    demands: () => demandsOf(topology.flows),
    loads: () => loadsOf(flows),
    cutOffBy: () => cutOffFinder(topology, shared.traffic),
  });
};
