import type { Band, PracticeAnswer, Principle, Profile, Severity } from '@spandrel/model';
import type { Rule } from './define-rule.ts';
import type { TopicId } from './topics.ts';

/** Sensitivity of data, from open to most protected; the order is what rules compare. */
export const dataClasses = ['public', 'internal', 'confidential', 'restricted'] as const;
export type DataClass = (typeof dataClasses)[number];

/** Limits the rules compare with. Our engineering choices unless a source stands beside them. */
export interface Thresholds {
  /** Flows that promise at least this much (as a fraction) must not hang on one shared risk or one circuit location. */
  readonly sharedRiskAvailability: number;
  readonly circuitLocationAvailability: number;
  /** Flows that promise at least this much should not depend on one product of one provider. */
  readonly singleTechnologyAvailability: number;
  /** A VPN whose flows promise at least this much needs two devices; one holds about 0.9995. */
  readonly vpnDeviceAvailability: number;
  /** Attempts that one request may become at the end of a chain of retrying calls. */
  readonly retryAttempts: number;
  /** Owners of callers from which a shared service should limit each of them. */
  readonly bulkheadCallers: number;
  /** Round trip to a promoted replica above which its writers would wait too long for every statement. */
  readonly promotionRttMs: number;
  /** Flows with this priority or a more critical one (1 = most critical) must fit the network that is left after a failure. */
  readonly criticalPriority: number;
  /** Data of this class or above must be encrypted on a dedicated circuit. */
  readonly circuitDataClass: DataClass;
  /** Services in one cluster from which iptables-mode kube-proxy is reported, and from which it is severe. */
  readonly iptablesServices: number;
  readonly iptablesServicesSevere: number;
  /** Independent layers a request from the internet must pass before it reaches confidential data. */
  readonly defenceLayers: number;
  /** Share of all services an intruder may reach from an exposed one without proving an identity. */
  readonly lateralShare: number;
  /** Whether data that only passes through a country, encrypted, counts less than data that is readable there. */
  readonly encryptedTransitIsMilder: boolean;
  /** Clusters from which policies need a common source. */
  readonly policyEngineClusters: number;
  /** Rules of one firewall, and percent of them that match nothing, from which it is reported. */
  readonly firewallRules: number;
  readonly unusedRulesPct: number;
  /** Diffie-Hellman groups below this number are reported. */
  readonly weakestDhGroup: number;
  /** Network time of one request over several sequential calls from which a distant callee is chatty, and its share of the budget. */
  readonly chattyRequestMs: number;
  readonly chattyBudgetShare: number;
  /** Round trip between synchronous replicas from which every write is slow, and from which it is severe. */
  readonly syncReplicationRttMs: number;
  readonly syncReplicationRttSevereMs: number;
  /** A path is a detour when it takes this many times the latency of the best permitted one, and at least this much longer. */
  readonly detourFactor: number;
  readonly detourExtraMs: number;
  /** Nodes or DNS queries per second of a cluster above which a cache on every node is asked for. */
  readonly nodeCacheNodes: number;
  readonly nodeCacheQps: number;
  /** Round trip to a cache, as a share of that to the origin, above which the cache saves too little. */
  readonly cacheRoundTripShare: number;
  /** Share of reads from which a distant reader should have a copy of the data. */
  readonly readMostlyShare: number;
  /** Layer-7 proxies on one path above which their latency adds up. */
  readonly proxyHops: number;
  /** Peak in Mbps from which a flow is bulk traffic whatever it says. */
  readonly bulkMbps: number;
  /** Share of the bandwidth of circuits below which their flows leave them idle even at their peaks. */
  readonly idleShare: number;
  /** Share of a link's bandwidth above which traffic classes compete. */
  readonly contendedShare: number;
  /** Share of DNS queries for external names from which most queries of a cluster are for names that do not exist. */
  readonly externalNameShare: number;
  /** Requests per second to a service from which traffic between zones is worth avoiding. */
  readonly busyServiceRequests: number;
  /** Peak in Mbps of a cluster's flows from which the processor alone is a poor network card. */
  readonly offloadMbps: number;
  /** Share of a cluster's processors or memory that the proxies of a mesh may take. */
  readonly meshOverheadShare: number;
  /** Monthly cost in USD of traffic between zones from which it is reported. */
  readonly crossZoneUsdPerMonth: number;
  /** Share of a published limit from which growing into it is reported. */
  readonly limitWarning: number;
  /** Nodes and pods one cluster is designed for, unless its provider says otherwise. */
  readonly clusterNodes: number;
  readonly clusterPods: number;
  /** Room for growth that address ranges must leave: nodes times this must fit. */
  readonly nodeGrowth: number;
  /** Share of the Service range that may be used. */
  readonly serviceRangeUse: number;
  /** Shares of its capacity above which the load of a link or component is reported, from which it is severe, and from which it does not fit. */
  readonly utilisation: number;
  readonly utilisationSevere: number;
  readonly utilisationFull: number;
  /** Share of its largest size above which something that only grows vertically is reported. */
  readonly verticalUse: number;
  /** Clusters one Cilium Cluster Mesh takes unless all members are set higher. */
  readonly connectedClusters: number;
  /** Services of one cluster and one namespace, and endpoints of one Service, that Kubernetes is tested with. */
  readonly clusterServices: number;
  readonly namespaceServices: number;
  readonly serviceEndpoints: number;
  /** Peak over average from which a workload should scale by itself, and from which calls should be queued. */
  readonly scalingPeakRatio: number;
  readonly queueingBurst: number;
  /** Allocated share of an address range above which no room is left to grow. */
  readonly addressUse: number;
  /** Members of a full mesh from which pairwise links are reported, and the share of all pairs that makes it one. */
  readonly fullMeshMembers: number;
  readonly fullMeshDensity: number;
  /** Share of the identities of a Cilium cluster above which it is reported. */
  readonly identityUse: number;
  /** Services a mesh control plane may push to every proxy, and proxies one of its instances may serve, without scoping. */
  readonly unscopedServices: number;
  readonly proxiesPerInstance: number;
  /** Share of reads and requests per second from which reads over a distance should be cached. */
  readonly cachedReadRatio: number;
  readonly cachedReadRps: number;
  /** Synchronous calls in a row, and those among them between regions or sites, from which a chain is reported. */
  readonly syncChainCalls: number;
  readonly syncChainDistantCalls: number;
  /** Share of all services or demand above which one element is too much to lose, and how many services make that a question. */
  readonly blastRadius: number;
  readonly blastRadiusServices: number;
  /** Flows that promise at least this much should not all hang on the only production cluster. */
  readonly singleClusterAvailability: number;
  /** Products for one job from which they are reported. */
  readonly productsPerRole: number;
  /** Synchronous calls in a row from which a chain must be traced. */
  readonly tracedCalls: number;
  /** Minor versions that joined clusters, and a mesh and its control planes, may be apart. */
  readonly clusterVersionSkew: number;
  readonly meshVersionSkew: number;
  /** Share of the elements that teams run for others that must say owner, environment and purpose. */
  readonly metadataShare: number;
  /** A valid regular expression that whole names of components must match; null = no standard, only shared names are reported. */
  readonly namingPattern: string | null;
  /** Times the complexity of the last version from which growth is reported. */
  readonly complexityGrowth: number;
  /** Days after which a review is due again, and in which a critical or high finding must be decided. */
  readonly reviewIntervalDays: number;
  readonly severeFindingDays: number;
}

/** Everything about a verdict that is a choice rather than a fact. */
export interface Policy {
  readonly profile: Profile;
  /** Share of its topic that an open finding takes away. */
  readonly deductions: Readonly<Record<Severity, number>>;
  /** Shares of the overall score; they sum to 1. */
  readonly principleWeights: Readonly<Record<Principle, number>>;
  /** Shares of a principle's score; those of one principle sum to 1. */
  readonly topicWeights: Readonly<Record<TopicId, number>>;
  /** Lowest value of each band, best first. */
  readonly bands: readonly { readonly band: Band; readonly from: number }[];
  /** Best band that is possible while a finding of this severity is open. */
  readonly bandCaps: Readonly<Partial<Record<Severity, Band>>>;
  /** Best band that is possible while a rule could not run. */
  readonly bandCapWhenIncomplete: Band;
  /** Steps by which findings of a principle are milder than the rule says (negative: sharper). */
  readonly milderBy: Readonly<Record<Principle, number>>;
  /** Steps by which reliability findings about development and test environments are milder. */
  readonly nonProductionMilderBy: number;
  /** How severe an answer to a practice question is; null = it costs nothing. */
  readonly practiceSeverities: Readonly<Record<Exclude<PracticeAnswer, 'not-applicable'>, Severity | null>>;
  /** A waiver counts only when somebody is named who approved it. */
  readonly waiversNeedApproval: boolean;
  readonly thresholds: Thresholds;
  /** What the workspace decided about rules; absent where it decided nothing. */
  readonly workspace?: WorkspaceDecisions;
}

/** The part of a workspace's policy that is about which rules are judged, and how severely. */
export interface WorkspaceDecisions {
  /** Names the whole workspace policy; changes whenever it does. */
  readonly digest: string;
  readonly ownRules: readonly Rule[];
  readonly rulesOff: ReadonlySet<string>;
  readonly severities: ReadonlyMap<string, Severity>;
}

const production: Policy = {
  profile: 'production',
  deductions: { critical: 0.6, high: 0.3, medium: 0.12, low: 0.04, info: 0 },
  principleWeights: { scalability: 0.2, reliability: 0.25, security: 0.25, performance: 0.15, maintainability: 0.15 },
  topicWeights: {
    'scal.horizontal-first': 0.2,
    'scal.stateless': 0.1,
    'scal.load-balancing': 0.15,
    'scal.auto-scaling': 0.1,
    'scal.bottleneck': 0.3,
    'scal.caching': 0.05,
    'scal.async': 0.1,
    'rel.no-spof': 0.3,
    'rel.redundancy': 0.25,
    'rel.auto-failover': 0.15,
    'rel.circuit-breaker': 0.06,
    'rel.retry-backoff': 0.06,
    'rel.graceful-degradation': 0.08,
    'rel.disaster-recovery': 0.1,
    'sec.defence-in-depth': 0.2,
    'sec.zero-trust': 0.2,
    'sec.least-privilege': 0.12,
    'sec.encryption': 0.22,
    'sec.security-review': 0.08,
    'sec.vulnerability': 0.08,
    'sec.compliance': 0.1,
    'perf.latency': 0.25,
    'perf.throughput': 0.2,
    'perf.resource-efficiency': 0.08,
    'perf.cache': 0.08,
    'perf.network': 0.22,
    'perf.database': 0.09,
    'perf.monitoring': 0.08,
    'maint.modularity': 0.15,
    'maint.standardisation': 0.15,
    'maint.documentation': 0.12,
    'maint.test-automation': 0.12,
    'maint.monitoring': 0.22,
    'maint.versioning': 0.12,
    'maint.continuous-improvement': 0.12,
  },
  bands: [
    { band: 'strong', from: 90 },
    { band: 'good', from: 75 },
    { band: 'fair', from: 50 },
    { band: 'weak', from: 0 },
  ],
  bandCaps: { critical: 'fair', high: 'good' },
  bandCapWhenIncomplete: 'fair',
  milderBy: { scalability: 0, reliability: 0, security: 0, performance: 0, maintainability: 0 },
  nonProductionMilderBy: 2,
  practiceSeverities: { no: 'medium', partly: 'low', documented: null, tested: null },
  waiversNeedApproval: false,
  thresholds: {
    sharedRiskAvailability: 0.999,
    circuitLocationAvailability: 0.999,
    singleTechnologyAvailability: 0.9999,
    vpnDeviceAvailability: 0.9995,
    // Three layers that retry once each; three retries at each of three layers would make 64.
    // https://sre.google/sre-book/addressing-cascading-failures/
    retryAttempts: 8,
    bulkheadCallers: 3,
    // About one round trip per SQL statement: ten statements of a request then cost more than 200 ms.
    promotionRttMs: 20,
    criticalPriority: 2,
    circuitDataClass: 'confidential',
    // kube-proxy has no official cliff: first-packet lookup is O(services) in iptables mode.
    // https://kubernetes.io/blog/2025/02/28/nftables-kube-proxy/
    iptablesServices: 1000,
    iptablesServicesSevere: 5000,
    defenceLayers: 3,
    lateralShare: 0.3,
    encryptedTransitIsMilder: true,
    policyEngineClusters: 3,
    firewallRules: 500,
    unusedRulesPct: 20,
    // https://www.rfc-editor.org/rfc/rfc8247
    weakestDhGroup: 14,
    chattyRequestMs: 50,
    chattyBudgetShare: 0.3,
    syncReplicationRttMs: 5,
    syncReplicationRttSevereMs: 10,
    detourFactor: 1.5,
    detourExtraMs: 5,
    nodeCacheNodes: 100,
    nodeCacheQps: 10_000,
    cacheRoundTripShare: 0.5,
    readMostlyShare: 0.5,
    proxyHops: 4,
    bulkMbps: 5000,
    idleShare: 0.1,
    contendedShare: 0.6,
    externalNameShare: 0.3,
    busyServiceRequests: 1000,
    offloadMbps: 25_000,
    meshOverheadShare: 0.1,
    crossZoneUsdPerMonth: 100,
    limitWarning: 0.8,
    // https://kubernetes.io/docs/setup/best-practices/cluster-large/
    clusterNodes: 5000,
    clusterPods: 150_000,
    nodeGrowth: 1.3,
    serviceRangeUse: 0.8,
    utilisation: 0.7,
    utilisationSevere: 0.9,
    utilisationFull: 1,
    verticalUse: 0.6,
    // https://github.com/cilium/cilium/releases/tag/v1.15.0
    connectedClusters: 255,
    // https://github.com/kubernetes/community/blob/master/sig-scalability/configs-and-limits/thresholds.md
    clusterServices: 10_000,
    namespaceServices: 5000,
    serviceEndpoints: 250,
    scalingPeakRatio: 2,
    queueingBurst: 5,
    addressUse: 0.8,
    fullMeshMembers: 6,
    fullMeshDensity: 0.8,
    identityUse: 0.7,
    // One istiod with 1 vCPU and 1.5 GB is measured with 1,000 services and 2,000 proxies.
    // https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
    unscopedServices: 1000,
    proxiesPerInstance: 2000,
    cachedReadRatio: 0.8,
    cachedReadRps: 1000,
    syncChainCalls: 5,
    syncChainDistantCalls: 2,
    blastRadius: 0.7,
    blastRadiusServices: 5,
    singleClusterAvailability: 0.9995,
    productsPerRole: 3,
    tracedCalls: 4,
    clusterVersionSkew: 2,
    // Data planes may be one minor version behind or ahead of their control plane.
    // https://istio.io/latest/docs/releases/supported-releases/
    meshVersionSkew: 1,
    metadataShare: 0.8,
    namingPattern: null,
    complexityGrowth: 1.25,
    reviewIntervalDays: 365,
    severeFindingDays: 90,
  },
};

/** An outage of a development network costs time, not customers: reliability is judged two steps milder. */
const development: Policy = {
  ...production,
  profile: 'development',
  milderBy: { ...production.milderBy, reliability: 2 },
};

/**
 * Finance, health, public sector: security findings weigh one step more, redundancy is asked for from two nines on,
 * internal data already needs encryption on a circuit, priority-3 traffic must survive a failure as well,
 * what is only written down is not proved, and nobody waives a finding alone.
 */
const regulated: Policy = {
  ...production,
  profile: 'regulated',
  milderBy: { ...production.milderBy, security: -1 },
  practiceSeverities: { ...production.practiceSeverities, documented: 'low' },
  waiversNeedApproval: true,
  thresholds: {
    ...production.thresholds,
    sharedRiskAvailability: 0.99,
    circuitLocationAvailability: 0.99,
    criticalPriority: 3,
    circuitDataClass: 'internal',
    encryptedTransitIsMilder: false,
  },
};

/** The product's own policy for a profile, before a workspace changes it. */
export const profilePolicy = (profile: Profile): Policy => ({ production, development, regulated })[profile];
