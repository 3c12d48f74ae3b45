import { compareText } from './order.ts';
import { readNumber, type Valued } from './property-access.ts';
import type { ComponentNode, FlowNode } from './topology.ts';

/** What all flows from one component to another ask for at their peaks. */
export interface Demand {
  readonly from: ComponentNode;
  readonly to: ComponentNode;
  /** Sorted by id. */
  readonly flows: readonly FlowNode[];
  /** Sum of the known peaks in Mbps. */
  readonly peakMbps: number;
  /** The peaks it is made of; flows that state none are missing here. */
  readonly terms: readonly Valued<number>[];
}

/**
 * Groups flows by their ordered pair of ends, because a two-way link has its full capacity in each direction.
 * A flow without `peakMbps` asks for its `avgMbps`.
 */
export const demandsOf = (flows: readonly FlowNode[]): readonly Demand[] => {
  const groups = new Map<string, FlowNode[]>();
  for (const flow of flows) {
    const key = `${flow.from.id} ${flow.to.id}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, members]) => {
      const terms = members.flatMap((flow) => peakOf(flow) ?? []);
      const peakMbps = terms.reduce((sum, { value }) => sum + value, 0);
      return { from: members[0]!.from, to: members[0]!.to, flows: members, peakMbps, terms };
    });
};

/** Peak demand of one flow in Mbps. */
export const peakOf = (flow: FlowNode): Valued<number> | undefined =>
  readNumber(flow, 'peakMbps') ?? readNumber(flow, 'avgMbps');
