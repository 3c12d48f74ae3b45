import { readList } from './property-access.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/**
 * Where the data of a store ends up besides the store itself: replicas, caches and queues it feeds, backups and the logs it
 * writes, and the copies of those. Sorted by id.
 */
export const dataCopies = (store: ComponentNode): readonly ComponentNode[] => {
  const seen = new Set([store]);
  for (const node of seen) {
    for (const link of node.links) if (link.from === node && copiesData(link)) seen.add(link.to);
  }
  seen.delete(store);
  return [...seen].sort((a, b) => a.index - b.index);
};

const copyingPlanes: ReadonlySet<string> = new Set(['replication', 'backup']);
const contentSignals: ReadonlySet<string> = new Set(['logs', 'audit']);
const logKinds: ReadonlySet<string> = new Set(['logging', 'audit-log']);

/** Whether a link carries the data itself: metrics and traces do not, a stream out of a database does. */
const copiesData = (link: LinkNode): boolean => {
  const plane = link.kind?.plane ?? '';
  if (copyingPlanes.has(plane)) return true;
  if (plane === 'telemetry') {
    const signals = readList(link, 'signals')?.value;
    return signals?.some((signal) => contentSignals.has(signal)) ?? logKinds.has(link.to.component.kind);
  }
  return link.link.kind === 'event-stream' && link.from.component.kind === 'database';
};
