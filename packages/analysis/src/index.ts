export type { CircuitGroup } from './circuits.ts';
export { type Demand, peakOf } from './demand.ts';
export type * from './facts.ts';
export type { Failover, FailoverMechanism, FailoverTerm } from './failover.ts';
export { availabilityOf, type FailureUnit, type GroupType, isInternallyRedundant } from './failure-units.ts';
export { type Element, specsOf, type Valued } from './property-access.ts';
export {
  buildTopology,
  type ComponentNode,
  type FlowNode,
  isWithin,
  type LinkNode,
  type Topology,
} from './topology.ts';
