import type { Facts } from '@spandrel/analysis';

/**
 * Elements that a demand already exceeds as its minimum cut. The minimum cut is the cause there, so that rules about the load of
 * one element leave them out.
 */
export const exceededCut = ({ demands, flow }: Facts): ReadonlySet<string> =>
  new Set(
    demands.flatMap(({ flows, peakMbps }) => {
      const capacity = flows[0] && flow(flows[0].id)?.capacity;
      return capacity && capacity.mbps !== null && peakMbps > capacity.mbps ? capacity.minCut : [];
    }),
  );
