import { peakOf } from './demand.ts';
import type { FlowFacts } from './flow-facts.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** What runs over a link in its busier direction, or through a component, when every flow is at its peak. */
export interface Load {
  readonly element: ComponentNode | LinkNode;
  /** Sum of the known peaks, each by the share of it that comes this way. */
  readonly mbps: number;
  /** Flows that use it, sorted by id. */
  readonly flows: readonly string[];
  /** Those of them whose peak nobody states, sorted by id. */
  readonly flowsWithoutPeak: readonly string[];
}

/**
 * Load of every component and link that flows use, by id. A two-way link has its bandwidth in each direction, so that directions
 * are summed up apart and the busier one counts; what passes a component counts in any direction. `among` leaves only some.
 */
export const loadsOf = (flows: readonly FlowFacts[], among?: ReadonlySet<string>): ReadonlyMap<string, Load> => {
  const sums = new Map<string, { element: Load['element']; byDirection: Map<string, number>; flows: Set<string> }>();
  const unknown = new Set<string>();
  for (const flow of flows) {
    const peak = peakOf(flow.flow)?.value;
    if (peak === undefined) unknown.add(flow.id);
    for (const { element, from, share } of flow.shares) {
      if (among?.has(element.id) === false) continue;
      const sum = sums.get(element.id) ?? { element, byDirection: new Map<string, number>(), flows: new Set<string>() };
      const direction = element.sort === 'link' ? (from?.id ?? '') : '';
      sum.byDirection.set(direction, (sum.byDirection.get(direction) ?? 0) + (peak ?? 0) * share);
      sum.flows.add(flow.id);
      sums.set(element.id, sum);
    }
  }
  return new Map(
    [...sums].map(([id, { element, byDirection, flows: users }]) => {
      const used = [...users].sort();
      const load: Load = {
        element,
        mbps: Math.max(...byDirection.values()),
        flows: used,
        flowsWithoutPeak: used.filter((user) => unknown.has(user)),
      };
      return [id, load];
    }),
  );
};
