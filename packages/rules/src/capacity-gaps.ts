import type { Demand, Facts, FlowFacts, FlowNode, Topology } from '@spandrel/analysis';
import { isWideArea, peakOf } from '@spandrel/analysis';

/** Flows of one demand that count, with what they ask for and what is not known about them. */
export interface CountedDemand {
  /** One of the flows that get through; flows with the same ends share paths and capacity. */
  readonly sample: FlowFacts;
  readonly flows: readonly FlowNode[];
  /** Sum of the peaks that are known. */
  readonly demandMbps: number;
  readonly flowsWithoutPeak: readonly string[];
  /** Wide-area links they may use whose bandwidth nobody states: computed capacities are then upper bounds. */
  readonly linksWithoutBandwidth: readonly string[];
}

/** Counts the flows of a demand that a rule cares about; undefined when there is none that gets through. */
export const countDemand = (
  facts: Facts,
  demand: Demand,
  counts: (flow: FlowNode) => boolean,
): CountedDemand | undefined => {
  const flows = demand.flows.filter(counts);
  const sample = flows.map(({ id }) => facts.flow(id)).find((flow) => flow?.reachable);
  if (sample === undefined) return undefined;
  const peaks = flows.map((flow) => ({ flow, peak: peakOf(flow) }));
  return {
    sample,
    flows,
    demandMbps: peaks.reduce((sum, { peak }) => sum + (peak?.value ?? 0), 0),
    flowsWithoutPeak: peaks.flatMap(({ flow, peak }) => (peak === undefined ? [flow.id] : [])),
    linksWithoutBandwidth: wideAreaLinksWithoutBandwidth(sample, facts.topology),
  };
};

const wideAreaLinksWithoutBandwidth = (flow: FlowFacts, topology: Topology): readonly string[] =>
  flow.usable.links
    .filter((link) => isWideArea(link) && topology.number(link, 'bandwidthMbps') === undefined)
    .map(({ id }) => id);
