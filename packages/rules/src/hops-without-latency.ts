import { type FlowFacts, linkLatency } from '@spandrel/analysis';

/** Links of the chosen path of which nobody knows how long they take: they add nothing to its latency. */
export const hopsWithoutLatency = ({ hops }: FlowFacts): readonly string[] =>
  hops.filter(({ link }) => linkLatency(link) === undefined).map(({ link }) => link.id);
