import type { Component, Design, Flow, Link, Locale } from '@spandrel/model';
import type { LocalizedFinding, LocalizedNotAssessed, LocalizedVerdict, WorkspacePolicy } from '@spandrel/rules';
import { applyListDelta, type ListDelta, listDelta } from '../../list-delta.ts';

/** The policy of the workspace at one revision. */
export interface JudgingPolicy {
  readonly revision: number;
  readonly policy: WorkspacePolicy;
}

/** A design as told to a worker that holds the one before, so that an edit of a large design is a small message. */
export interface DesignDelta extends Omit<Design, 'components' | 'links' | 'flows'> {
  readonly components: ListDelta<Component>;
  readonly links: ListDelta<Link>;
  readonly flows: ListDelta<Flow>;
}

/** What the worker is asked: judge this design by a policy, as of a day (YYYY-MM-DD), and say it in a language. */
export interface JudgeRequest {
  readonly design: DesignDelta;
  readonly policy: JudgingPolicy;
  readonly locale: Locale;
  readonly today: string;
}

/** A verdict as told to somebody who holds the one before. */
export interface VerdictDelta extends Omit<LocalizedVerdict, 'findings' | 'notAssessed' | 'flows'> {
  readonly findings: ListDelta<LocalizedFinding>;
  readonly notAssessed: ListDelta<LocalizedNotAssessed>;
  readonly flows: ListDelta<LocalizedVerdict['flows'][number]>;
}

/** What the worker answers; it failed only if the engine itself did. */
export type JudgeAnswer =
  | { readonly ok: true; readonly verdict: VerdictDelta }
  | { readonly ok: false; readonly reason: string };

type DesignLists = Pick<Design, 'components' | 'links' | 'flows'>;
type VerdictLists = Pick<LocalizedVerdict, 'findings' | 'notAssessed' | 'flows'>;

/** What somebody holds who has been told nothing yet. */
export const noDesign: DesignLists = { components: [], links: [], flows: [] };
export const noVerdict: VerdictLists = { findings: [], notAssessed: [], flows: [] };

export const designDelta = (before: DesignLists, after: Design): DesignDelta => ({
  ...after,
  components: listDelta(before.components, after.components),
  links: listDelta(before.links, after.links),
  flows: listDelta(before.flows, after.flows),
});

export const applyDesignDelta = (before: DesignLists, delta: DesignDelta): Design => ({
  ...delta,
  components: applyListDelta(before.components, delta.components),
  links: applyListDelta(before.links, delta.links),
  flows: applyListDelta(before.flows, delta.flows),
});

export const verdictDelta = (before: VerdictLists, after: LocalizedVerdict): VerdictDelta => ({
  ...after,
  findings: listDelta(before.findings, after.findings),
  notAssessed: listDelta(before.notAssessed, after.notAssessed),
  flows: listDelta(before.flows, after.flows),
});

export const applyVerdictDelta = (before: VerdictLists, delta: VerdictDelta): LocalizedVerdict => ({
  ...delta,
  findings: applyListDelta(before.findings, delta.findings),
  notAssessed: applyListDelta(before.notAssessed, delta.notAssessed),
  flows: applyListDelta(before.flows, delta.flows),
});
