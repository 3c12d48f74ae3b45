import type { FlowChange } from '@spandrel/rules';

export const figureNames = [
  'reachable',
  'availability',
  'latencyMs',
  'failoverSec',
  'monthlyCostUsd',
  'singlePointsOfFailure',
  'unmet',
] as const;
export type FigureName = (typeof figureNames)[number];

/** Shown of every flow that changes, also where they stay. */
const always: ReadonlySet<FigureName> = new Set(['availability', 'latencyMs']);

/** The figures of a flow that differ, with those people ask for first; of a flow that came or went, whether it is reachable. */
export const figureChanges = ({ before, after }: FlowChange): readonly FigureName[] =>
  before === null || after === null
    ? ['reachable']
    : figureNames.filter((name) => always.has(name) || String(before[name]) !== String(after[name]));
