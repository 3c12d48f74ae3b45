export { type AddressSpace, addressSpace } from './address-space.ts';
export { analysisOf, analyze } from './analyze.ts';
export { type AnnouncementLoop, announcementLoops } from './announcement-loops.ts';
export type { AvailabilityContributor } from './availability-contributors.ts';
export { type BlastRadius, blastRadii, blastRadius, type Portion } from './blast-radius.ts';
export { boxesLeft } from './boxes-left.ts';
export { type CallChain, callCycles, chainFinder, heaviestChains } from './call-chains.ts';
export { type Called, calledFrom, chainTo } from './calls.ts';
export { bandwidthOf, type Capacity, type RemainingCapacity } from './capacity.ts';
export { type Prefix, parsePrefix } from './cidr.ts';
export { type CircuitGroup, isCircuit, isSite, siteOf } from './circuits.ts';
export {
  type Complexity,
  type ComplexityDriver,
  type ComplexityDriverName,
  complexityOf,
} from './complexity.ts';
export { copyLinksOf } from './copy-links.ts';
export { dataCopies } from './data-copies.ts';
export { type Demand, peakOf } from './demand.ts';
export {
  type AvailabilityDerivation,
  type Derivation,
  type DerivationInput,
  type DerivationTerm,
  type FlowDerivations,
  flowDerivations,
  type HopDerivation,
  type LayerDerivation,
} from './derivations.ts';
export {
  type DnsDependence,
  type DnsLoad,
  type DnsResolution,
  type DnsSwitch,
  dnsDependences,
  dnsLoad,
  dnsResolution,
  dnsSwitch,
  isResolvingHome,
  type ResolutionStep,
  resolversOf,
  usesAutopath,
} from './dns-resolution.ts';
export { connectedParts, type DrawnNetwork, distancesFrom, drawnNetwork, weakPoints } from './drawn-network.ts';
export { cableDriverOf, clusterOf, linkEncryption } from './encryption.ts';
export { computeFacts, type Facts } from './facts.ts';
export { type Failover, type FailoverMechanism, type FailoverTerm, failoverTerm, isWideArea } from './failover.ts';
export { type FailureOutcome, simulateFailure } from './failure-simulation.ts';
export { completeSweep, type SweepOptions, type SweepProgress, sweepFailures } from './failure-sweep.ts';
export { availabilityOf, type FailureUnit, type GroupType, isInternallyRedundant } from './failure-units.ts';
export type { FlowFacts, Hop, TrafficShare } from './flow-facts.ts';
export { averageOf, type FlowMatrix, type MatrixCell, placeNameOf, serviceMatrix, siteMatrix } from './flow-matrix.ts';
export type { Change, FlowOutcome, FlowStatus, OutcomeReason, SwitchTerm } from './flow-outcome.ts';
export { type FullMesh, fullMeshes, type PairLink } from './full-mesh.ts';
export { groupedBy, groupedByEach } from './grouped-by.ts';
export { type HardDependency, hardDependencies, isHardCall } from './hard-dependencies.ts';
export { fibreMsPerKm, linkLatency } from './latency.ts';
export {
  type LatencyWaterfall,
  latencyWaterfall,
  type WaterfallStage,
  type WaterfallTerm,
  waterfallStages,
} from './latency-waterfall.ts';
export { type LateralReach, lateralReach } from './lateral-reach.ts';
export { lazily } from './lazily.ts';
export { type LiveDesign, liveDesign } from './live-design.ts';
export type { Load } from './loads.ts';
export { type FlowNetwork, incidentArcs, maxFlow } from './max-flow.ts';
export { deploymentsListing } from './memberships.ts';
export { encapsulationsOf, payloadMtu } from './mtu.ts';
export { componentsOfKind, componentsOfKinds, linksOfKind } from './of-kind.ts';
export { onceFor, perFacts, perTopology } from './once-for.ts';
export { compareText, isMore } from './order.ts';
export type { Overload } from './overloads.ts';
export { type PeeringChain, peeringChains } from './peering-chains.ts';
export {
  comparePlaces,
  type FlowPlacement,
  moveComponent,
  type PlacedFlow,
  type PlacementChange,
  possiblePlaces,
} from './placement.ts';
export { membersOf, type PodGroup, podRoutableGroups } from './pod-groups.ts';
export { type Element, specsOf, type Valued } from './property-access.ts';
export { isProxy, type MeshPassage, meshPassages, type Proxy, proxiesOnPath } from './proxies.ts';
export {
  type RecoveryCopy,
  type RecoveryInput,
  type RecoveryPoint,
  type RecoveryStep,
  type RecoveryStepName,
  type RecoveryTime,
  recoveryPoints,
  recoveryTimeOf,
  recoveryTimes,
} from './recovery.ts';
export {
  type FlowResidency,
  flowResidency,
  isStore,
  residencies,
  type StoreResidency,
  storeResidency,
  type TouchedElement,
} from './residency.ts';
export { runToEnd } from './run-to-end.ts';
export {
  attachmentLimitOf,
  attachmentsOf,
  identitiesOf,
  identitiesPerCluster,
  type LimitName,
  type LimitUse,
  limitNames,
  limitUses,
  type PublishedLimits,
  publishedLimits,
  usesCilium,
} from './scale-limits.ts';
export { type Separation, separationOf } from './separation.ts';
export {
  downtimeMinutesPerMonth,
  type FlowDowntime,
  flowDowntime,
  minutesPerMonth,
  type Strengthening,
  type StrengtheningPlan,
  strengtheningPlan,
  type UnitImportance,
} from './strengthening.ts';
export type { SweepEntry, SweepResult } from './sweep-result.ts';
export {
  buildTopology,
  type ComponentNode,
  type FlowNode,
  isEnclosedBy,
  isPresentIn,
  isWithin,
  type LinkNode,
  type Topology,
} from './topology.ts';
export { carriesTraffic } from './traffic-graph.ts';
export {
  type ClassTransfer,
  type CostHotSpot,
  type FixedCost,
  type FlowTransfer,
  type MonthlyCost,
  monthlyCost,
  monthlyVolume,
  type TransferCharge,
  type TransferClass,
  transferClasses,
} from './transfer-cost.ts';
export { monthlyTransferUsd, paysBetweenZones, transferPrice, zonePrice, zonesOf } from './transfer-prices.ts';
