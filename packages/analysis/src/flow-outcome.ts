import { peakOf } from './demand.ts';
import { type FailoverMechanism, failoverTerm, isWideArea } from './failover.ts';
import type { FlowFacts } from './flow-facts.ts';
import { isMore } from './order.ts';
import { readNumber } from './property-access.ts';
import { requirementOf } from './requirements.ts';

/** What a failure does to a flow; `unreachable` = it has no permitted way even before. */
export type FlowStatus = 'broken' | 'degraded' | 'unaffected' | 'unreachable';

/**
 * Why a flow is broken or degraded:
 * - `end-down`: its source or target is down;
 * - `no-way-left`: both are up, but no permitted way between them is;
 * - `slower`: its way is longer than before;
 * - `too-little-capacity`: its ways carry less than before, and less than its peak or required bandwidth;
 * - `overloaded`: traffic that moved fills an element of its way beyond its limit;
 * - `requirement-lost`: a requirement that was not missed before is missed now;
 * - `no-automatic-failover`: another way is left, but its traffic stays on the lost one until somebody acts.
 */
export type OutcomeReason =
  | 'end-down'
  | 'no-way-left'
  | 'slower'
  | 'too-little-capacity'
  | 'overloaded'
  | 'requirement-lost'
  | 'no-automatic-failover';

export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** How the loss of one wide-area link of the old path is noticed; null seconds = not by itself. */
export interface SwitchTerm {
  readonly link: string;
  readonly mechanism: FailoverMechanism;
  readonly seconds: number | null;
  readonly source: 'stated' | 'assumed';
}

/** Plain values; times in ms or seconds as named, unrounded. */
export interface FlowOutcome {
  readonly id: string;
  /** 1 is critical, 4 can wait. */
  readonly priority: number;
  readonly status: FlowStatus;
  /** Empty unless broken or degraded. */
  readonly reasons: readonly OutcomeReason[];
  /** Its ends that are down. */
  readonly endsDown: readonly string[];
  /** The chosen path is lost and another is left. */
  readonly rerouted: boolean;
  /** Component and link ids; empty where there is no way. */
  readonly path: Change<readonly string[]>;
  /** One way; null where there is no way. */
  readonly latencyMs: Change<number | null>;
  /** Maximum flow; null = not limited, 0 where there is no way. */
  readonly capacityMbps: Change<number | null>;
  /** What the capacity is held against; null = not stated. */
  readonly need: { readonly peakMbps: number | null; readonly requiredMbps: number | null };
  /** Names of the requirements behind `requirement-lost`, sorted; availability is an average over failures and never among them. */
  readonly requirementsLost: readonly string[];
  /** Time until its traffic runs on the new path: the slowest term; null when there is no term or one never switches by itself. */
  readonly failover: { readonly seconds: number | null; readonly terms: readonly SwitchTerm[] };
}

const defaultPriority = 2;

export const priorityOf = ({ flow }: FlowFacts): number => readNumber(flow, 'priority')?.value ?? defaultPriority;

/** The larger of a flow's peak and required bandwidth in Mbps; undefined when neither is stated. */
export const needMbpsOf = (facts: FlowFacts): number | undefined => {
  const { peakMbps, requiredMbps } = needOf(facts);
  return peakMbps === null && requiredMbps === null ? undefined : Math.max(peakMbps ?? 0, requiredMbps ?? 0);
};

const needOf = ({ flow }: FlowFacts): FlowOutcome['need'] => {
  const required = flow.requires.bandwidthMbps;
  return { peakMbps: peakOf(flow)?.value ?? null, requiredMbps: typeof required === 'number' ? required : null };
};

/** What a failure means for one flow: `after` are its facts during it, undefined when an end is down. */
export const flowOutcome = (
  before: FlowFacts,
  after: FlowFacts | undefined,
  downIds: ReadonlySet<string>,
  overloaded: ReadonlySet<string>,
): FlowOutcome => {
  const { terms, requirementsLost, reasons } = effectOn(before, after, downIds, overloaded);
  const works = before.reachable && after?.reachable === true;
  const { from, to } = before.flow;
  return {
    id: before.id,
    priority: priorityOf(before),
    status: !before.reachable ? 'unreachable' : !works ? 'broken' : reasons.length > 0 ? 'degraded' : 'unaffected',
    reasons,
    endsDown: [...new Set([from.id, to.id])].filter((id) => downIds.has(id)).sort(),
    rerouted: works && losesPath(before, downIds),
    path: { before: before.path, after: after?.path ?? [] },
    latencyMs: { before: before.latencyMs, after: after?.latencyMs ?? null },
    capacityMbps: { before: capacityOf(before), after: after === undefined ? 0 : capacityOf(after) },
    need: needOf(before),
    requirementsLost,
    failover: { seconds: slowestOf(terms), terms },
  };
};

/**
 * Whether a flow still works, but worse, by its way alone: not for what its ways carry together, nor for what others bring. Much
 * cheaper than the whole outcome: what takes long is looked at only where nothing else has decided.
 */
export const isWorse = (before: FlowFacts, after: FlowFacts, downIds: ReadonlySet<string>): boolean => {
  if (!before.reachable || !after.reachable) return false;
  if (isSlower(before, after)) return true;
  const terms = termsOf(before, downIds);
  return isStuck(terms) || lostRequirements(before, after, terms).length > 0;
};

/** Whether its ways carry less than before, and less than it needs. */
export const hasTooLittle = (before: FlowFacts, after: FlowFacts): boolean => {
  const need = needMbpsOf(before);
  if (need === undefined || before === after || !before.reachable || !after.reachable) return false;
  const left = after.capacity.mbps ?? Number.POSITIVE_INFINITY;
  return left < need && left < (before.capacity.mbps ?? Number.POSITIVE_INFINITY);
};

const capacityOf = ({ reachable, capacity }: FlowFacts): number | null => (reachable ? capacity.mbps : 0);

const losesPath = ({ path }: FlowFacts, downIds: ReadonlySet<string>): boolean => path.some((id) => downIds.has(id));

type Effect = Pick<FlowOutcome, 'reasons' | 'requirementsLost'> & { readonly terms: readonly SwitchTerm[] };

const effectOn = (
  before: FlowFacts,
  after: FlowFacts | undefined,
  downIds: ReadonlySet<string>,
  overloaded: ReadonlySet<string>,
): Effect => {
  const only = (...reasons: readonly OutcomeReason[]): Effect => ({ reasons, requirementsLost: [], terms: [] });
  if (!before.reachable) return only();
  if (after === undefined) return only('end-down');
  if (!after.reachable) return only('no-way-left');
  const terms = termsOf(before, downIds);
  const requirementsLost = lostRequirements(before, after, terms);
  const reasons: OutcomeReason[] = [];
  if (isSlower(before, after)) reasons.push('slower');
  if (hasTooLittle(before, after)) reasons.push('too-little-capacity');
  if (overloaded.has(before.id)) reasons.push('overloaded');
  if (requirementsLost.length > 0) reasons.push('requirement-lost');
  if (isStuck(terms)) reasons.push('no-automatic-failover');
  return { reasons, requirementsLost, terms };
};

const termsOf = (before: FlowFacts, downIds: ReadonlySet<string>): readonly SwitchTerm[] =>
  losesPath(before, downIds) ? switchTerms(before, downIds) : [];

const isStuck = (terms: readonly SwitchTerm[]): boolean => terms.some(({ seconds }) => seconds === null);

const isSlower = (before: FlowFacts, after: FlowFacts): boolean => isMore(after.latencyMs ?? 0, before.latencyMs ?? 0);

/** Wide-area links of the old path that are down or end at something that is: their other ends have to notice. */
const switchTerms = ({ hops }: FlowFacts, downIds: ReadonlySet<string>): readonly SwitchTerm[] =>
  hops
    .filter(({ link, from, to }) => isWideArea(link) && [link, from, to].some(({ id }) => downIds.has(id)))
    .map(({ link }) => {
      const { mechanism, seconds, source } = failoverTerm(link);
      return { link: link.id, mechanism, seconds, source };
    });

const slowestOf = (terms: readonly SwitchTerm[]): number | null => {
  const times = terms.flatMap(({ seconds }) => seconds ?? []);
  return terms.length > 0 && times.length === terms.length ? Math.max(...times) : null;
};

const lostRequirements = (before: FlowFacts, after: FlowFacts, terms: readonly SwitchTerm[]): readonly string[] =>
  Object.entries(before.flow.requires)
    .filter(([name, required]) => {
      if (name === 'availability') return false;
      if (name === 'rtoSec') {
        const seconds = slowestOf(terms);
        return terms.length > 0 && typeof required === 'number' && (seconds === null || seconds > required);
      }
      if (before === after) return false;
      return requirementOf(after, name).met === false && requirementOf(before, name).met !== false;
    })
    .map(([name]) => name)
    .sort();
