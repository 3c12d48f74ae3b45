import type { Evidence } from '../define-rule.ts';
import { ownRuleLimits } from './own-rule-definition.ts';

/** A fact an expression asked for and did not get. */
export interface MissingFact {
  readonly at: string;
  readonly name: string;
  /** `not-stated`: it could be stated. `foreign`: elements of this kind have no such property. */
  readonly reason: 'not-stated' | 'foreign';
}

/** What the expressions of one rule read of one design. */
export interface ReadingLog {
  /** Notes what was read for one subject; throws when the rule has read more than it may. */
  readonly note: (evidence: Evidence) => void;
  readonly miss: (missing: MissingFact) => void;
  /** Starts with a new subject; the amount read so far stays. */
  readonly restart: () => void;
  /** Throws when the rule has read more than it may, even if an expression went on without what it was refused. */
  readonly ensureWithin: () => void;
  /** Facts read for this subject, each once, in reading order. */
  readonly evidence: () => readonly Evidence[];
  /** The fact that was asked for last and not there. */
  readonly lastMissing: () => MissingFact | undefined;
}

/** Characters of a text that count as one read. */
const charactersPerRead = 32;

const amountOf = (value: Evidence['value']): number =>
  typeof value === 'object' && value !== null
    ? 1 + value.length
    : typeof value === 'string'
      ? 1 + Math.floor(value.length / charactersPerRead)
      : 1;

/** Counts reads instead of time, so that the same rule ends at the same place everywhere. */
export const createReadingLog = (limit: number = ownRuleLimits.reads): ReadingLog => {
  let reads = 0;
  let missing: MissingFact | undefined;
  let read = new Map<string, Evidence>();
  const ensureWithin = () => {
    if (reads > limit) throw new Error(`The rule reads more than ${limit} facts of this design.`);
  };
  return {
    note: (evidence) => {
      reads += amountOf(evidence.value);
      ensureWithin();
      read.set(`${evidence.at} ${evidence.property}`, evidence);
    },
    miss: (fact) => {
      missing = fact;
    },
    ensureWithin,
    restart: () => {
      ensureWithin();
      missing = undefined;
      read = new Map();
    },
    evidence: () => [...read.values()],
    lastMissing: () => missing,
  };
};
