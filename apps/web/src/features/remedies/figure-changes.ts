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

/** The figures of a flow that differ; of a flow that came or went, whether it is reachable. */
export const figureChanges = ({ before, after }: FlowChange): readonly FigureName[] =>
  before === null || after === null
    ? ['reachable']
    : figureNames.filter((name) => String(before[name]) !== String(after[name]));
