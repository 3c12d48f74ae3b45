import { type Flow, type FlowProof, trafficFlow } from '@spandrel/model';

export const requirementStates = ['met', 'missed', 'unknown'] as const;
export type RequirementState = (typeof requirementStates)[number];

export interface RequirementRow {
  readonly name: string;
  readonly state: RequirementState;
  readonly actual: unknown;
}

/** What a flow requires, in the order of the form, and whether the proof gives it; `unknown` = it cannot be told. */
export const requirementRows = (flow: Flow, proof: FlowProof | undefined): readonly RequirementRow[] =>
  Object.keys(trafficFlow.requirements)
    .filter((name) => flow.requires[name] !== undefined)
    .map((name) => {
      const { actual, met } = proof?.requires[name] ?? { actual: null, met: null };
      return { name, actual, state: met === null ? 'unknown' : met ? 'met' : 'missed' };
    });
