/** What the analysis proves about one flow. Ids are element ids; implied containment joints have none. */
export interface FlowProof {
  readonly id: string;
  readonly reachable: boolean;
  /** Component and link ids from source to target along the chosen path; empty when unreachable. */
  readonly path: readonly string[];
  /** One-way propagation and processing along the chosen path, in ms; null when unreachable. */
  readonly latencyMs: number | null;
  readonly availability: AvailabilityProof | null;
  /** Maximum flow over the permitted paths in Mbps; null when nothing on them limits it. */
  readonly capacityMbps: number | null;
  readonly minCut: readonly string[];
  readonly singlePointsOfFailure: readonly string[];
  readonly sharedRisks: readonly SharedRisk[];
  /** Smallest payload MTU along the chosen path in bytes; null when no segment states one. */
  readonly pathMtu: number | null;
  readonly encryption: readonly HopEncryption[];
  readonly monthlyCostUsd: number | null;
  /** Estimated time until traffic runs on the next path after a failure of the chosen one; null when there is none. */
  readonly failoverSec: number | null;
  readonly requires: Readonly<Record<string, RequirementProof>>;
  /** What `latencyMs` is made of, in path order. */
  readonly latencyTerms: readonly Term[];
}

/** Probability that the flow works. `bounds` and `simulated` state the interval the true value lies in. */
export interface AvailabilityProof {
  readonly value: number;
  readonly method: 'exact' | 'bounds' | 'simulated';
  readonly low: number;
  readonly high: number;
}

export interface SharedRisk {
  readonly group: string;
  readonly members: readonly string[];
}

export interface HopEncryption {
  /** Id of the link. */
  readonly hop: string;
  readonly layers: readonly string[];
}

export interface RequirementProof {
  readonly required: unknown;
  readonly actual: unknown;
  /** null = cannot be told from what is drawn. */
  readonly met: boolean | null;
}

/** One addend of a number: which element gave it, and whether a person stated it or a kind's default was assumed. */
export interface Term {
  readonly at: string;
  readonly value: number;
  readonly source: 'stated' | 'assumed';
}

export interface NetworkProof {
  readonly components: number;
  readonly links: number;
  /** Components whose loss splits the drawn network (containers' joints included), sorted. */
  readonly articulationPoints: readonly string[];
  /** Links whose loss splits it, sorted. */
  readonly bridges: readonly string[];
  /** Largest shortest-path latency between two components of one connected part, in ms; null when nothing is connected. */
  readonly diameterMs: number | null;
}

export interface AddressOverlap {
  readonly a: string;
  readonly b: string;
  readonly cidrA: string;
  readonly cidrB: string;
  /** Name of the routing domain in which both prefixes are routed. */
  readonly domain: string;
}

/** Output of `analyze`: plain values, sorted by id, unrounded. */
export interface Analysis {
  readonly flows: readonly FlowProof[];
  readonly network: NetworkProof;
  readonly addressing: { readonly overlaps: readonly AddressOverlap[] };
}
