import { bandwidthOf } from './capacity.ts';
import { peakOf } from './demand.ts';
import type { FlowFacts, TrafficShare } from './flow-facts.ts';
import { type Load, loadsOf } from './loads.ts';
import { compareText, isMore, sortedUnique } from './order.ts';
import { readNumber } from './property-access.ts';

/** An element that carries more at peak than it can; a link in one direction. */
export interface Overload {
  readonly element: string;
  readonly mbps: number;
  readonly limitMbps: number;
  /** Flows that use it, of a link those in an overloaded direction; sorted by id. */
  readonly flows: readonly string[];
}

/**
 * Those of some elements that are over their limit and carry more than before the failure, sorted by id. `flows` are the facts of
 * the flows that use these during it.
 */
export const newOverloads = (
  before: ReadonlyMap<string, Load>,
  flows: readonly FlowFacts[],
  among: ReadonlySet<string>,
): readonly Overload[] =>
  [...loadsOf(flows, among).values()]
    .flatMap((load): readonly Overload[] => {
      const { element, mbps } = load;
      const limitMbps = limitOf(load);
      if (mbps <= limitMbps || !isMore(mbps, before.get(element.id)?.mbps ?? 0)) return [];
      const users = element.sort === 'component' ? load.flows : overloadedBy(load, limitMbps, flows);
      return [{ element: element.id, mbps, limitMbps, flows: users }];
    })
    .sort((a, b) => compareText(a.element, b.element));

/** The flows over a link in those directions in which it carries too much. */
const overloadedBy = (load: Load, limitMbps: number, flows: readonly FlowFacts[]): readonly string[] => {
  const users = flows.filter(({ id }) => load.flows.includes(id));
  const directions = [load.element].flatMap((element) =>
    element.sort === 'link' ? [element.from.id, element.to.id] : [],
  );
  return sortedUnique(
    directions.flatMap((direction) => {
      const isOver = ({ element, from }: TrafficShare) => element === load.element && from?.id === direction;
      const there = users.map((flow) => ({ flow, share: sumOfShares(flow.shares.filter(isOver)) }));
      const mbps = there.reduce((sum, { flow, share }) => sum + share * (peakOf(flow.flow)?.value ?? 0), 0);
      return mbps > limitMbps ? there.filter(({ share }) => share > 0).map(({ flow }) => flow.id) : [];
    }),
  );
};

const sumOfShares = (shares: readonly TrafficShare[]): number => shares.reduce((sum, { share }) => sum + share, 0);

/** An assumed throughput is for what passes through; it does not limit what can only be an end. */
const limitOf = ({ element }: Load): number => {
  if (element.sort === 'link') return bandwidthOf(element);
  const throughput = readNumber(element, 'throughputMbps');
  return throughput?.source === 'stated' || (throughput !== undefined && element.transit !== 'none')
    ? throughput.value
    : Number.POSITIVE_INFINITY;
};
