import type {
  AddressOverlap,
  AvailabilityProof,
  Design,
  FlowProof,
  NetworkProof,
  SharedRisk,
  Term,
} from '@spandrel/model';
import type { CircuitGroup } from './circuits.ts';
import type { Demand } from './demand.ts';
import type { Failover } from './failover.ts';
import type { FailureUnit } from './failure-units.ts';
import type { ComponentNode, FlowNode, LinkNode, Topology } from './topology.ts';

/** Capacity of a flow: null = nothing on its paths limits it. `minCut` holds the components and links that do, sorted. */
export interface Capacity {
  readonly mbps: number | null;
  readonly minCut: readonly string[];
}

/** What capacity is left when one unit fails but the flow still gets through. */
export interface RemainingCapacity {
  readonly unit: FailureUnit;
  readonly mbps: number | null;
}

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
  /** Encryption on this hop, network layers first, then the flow's own session. */
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
  /** Links and components that lie on at least one permitted way of the flow, sorted by id. */
  readonly usable: { readonly components: readonly ComponentNode[]; readonly links: readonly LinkNode[] };
  /** Units other than the ends whose loss alone cuts the flow, internally redundant ones left out, sorted by id. */
  readonly cuts: readonly FailureUnit[];
  /** The cutting units that are groups. */
  readonly sharedRisks: readonly SharedRisk[];
  readonly availability: AvailabilityProof | null;
  /** Largest gain first, then by id. */
  readonly availabilityContributors: readonly AvailabilityContributor[];
  readonly capacity: Capacity;
  /** Sorted by unit id; units whose loss cuts the flow are not listed. */
  readonly remainingCapacities: readonly RemainingCapacity[];
  readonly latencyMs: number | null;
  readonly latencyTerms: readonly Term[];
  readonly failover: Failover;
  readonly pathMtu: number | null;
  readonly monthlyCostUsd: number | null;
  readonly proof: FlowProof;
}

/** Everything computed about a design; each value is computed when first read and kept. */
export interface Facts {
  readonly design: Design;
  readonly topology: Topology;
  /** Sorted by id. */
  readonly flows: readonly FlowFacts[];
  flow(id: string): FlowFacts | undefined;
  readonly network: NetworkProof;
  readonly overlaps: readonly AddressOverlap[];
  /** Dedicated circuits by the site and the networks they join. */
  readonly circuitGroups: readonly CircuitGroup[];
  /** Flows with the same ends in the same direction, with what they ask for together. */
  readonly demands: readonly Demand[];
}
