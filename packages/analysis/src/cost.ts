import { readNumber } from './property-access.ts';
import type { ComponentNode, LinkNode } from './topology.ts';

/** Monthly cost in USD of the components and links a flow's path is made of, each once; null when none states a cost. */
export const monthlyCostOf = (elements: readonly (ComponentNode | LinkNode)[]): number | null => {
  const known = [...new Set(elements)].flatMap((element) => readNumber(element, 'monthlyCostUsd') ?? []);
  return known.length === 0 ? null : known.reduce((sum, { value }) => sum + value, 0);
};
