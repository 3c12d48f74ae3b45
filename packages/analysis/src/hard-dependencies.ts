import type { ComponentNode, LinkNode } from './topology.ts';

/** A component that another cannot work without. */
export interface HardDependency {
  readonly node: ComponentNode;
  /** Calls that lead to it, first caller first. */
  readonly calls: readonly LinkNode[];
}

/** Whether the caller waits for the answer and has no other: what says nothing of either does both. */
export const isHardCall = ({ link, kind, props }: LinkNode): boolean =>
  kind?.plane === 'application' &&
  link.kind !== 'event-stream' &&
  props.mode !== 'async' &&
  (props.fallback === undefined || props.fallback === 'none');

/** What a component cannot work without, directly or through others, nearest first; without the component itself. */
export const hardDependencies = (start: ComponentNode): readonly HardDependency[] => {
  const found: HardDependency[] = [{ node: start, calls: [] }];
  const seen = new Set([start]);
  for (const { node, calls } of found) {
    for (const call of node.links.filter((link) => link.from === node && isHardCall(link))) {
      if (seen.has(call.to)) continue;
      seen.add(call.to);
      found.push({ node: call.to, calls: [...calls, call] });
    }
  }
  return found.slice(1);
};
