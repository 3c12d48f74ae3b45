import type { Design, Finding, Localized, RuleError, Score, Verdict } from '@spandrel/model';
import { findRule } from './checks.ts';
import { judge } from './judge.ts';
import { wordsFor } from './words.ts';
import { policyFor, type WorkspacePolicy } from './workspace-policy.ts';

/** One finding a draft would make, ready to print. */
export interface SampleHit {
  readonly at: readonly string[];
  readonly message: Localized;
}

/** What a draft policy would do to one design. */
export interface PolicyTrial {
  readonly before: Score;
  readonly after: Score;
  /** Findings of the rule tried; without one, findings that only the draft makes or makes with another severity. */
  readonly hits: number;
  /** Findings that the draft no longer makes. */
  readonly gone: number;
  /** Subjects that the rule tried cannot judge, because something is not stated. */
  readonly notAssessed: number;
  /** The first hits, at most five. */
  readonly samples: readonly SampleHit[];
  /** Rules of the draft that fail on this design. */
  readonly errors: readonly RuleError[];
}

export interface PolicyDraft {
  readonly current: WorkspacePolicy;
  readonly draft: WorkspacePolicy;
  /** Look at this rule only. */
  readonly rule?: string;
}

const sampleCount = 5;

/** Judges a design by the present policy and by a draft, and says what would be different. Pure. */
export const tryPolicy = (design: Design, { current, draft, rule }: PolicyDraft, today: string): PolicyTrial => {
  const before = judge(design, policyFor(design.profile, current), { today });
  const after = judge(design, policyFor(design.profile, draft), { today });
  const hits = rule === undefined ? newIn(after, before) : after.findings.filter((finding) => finding.rule === rule);
  const kept = new Set(after.findings.map(({ id }) => id));
  return {
    before: before.score.overall,
    after: after.score.overall,
    hits: hits.length,
    gone: before.findings.filter(({ id, rule: of }) => !kept.has(id) && (rule === undefined || of === rule)).length,
    notAssessed: after.notAssessed.filter((gap) => gap.rule === rule).length,
    samples: hits.slice(0, sampleCount).map((finding) => sampleOf(finding, design, draft)),
    errors: after.errors.filter((error) => rule === undefined || error.rule === rule),
  };
};

const newIn = (after: Verdict, before: Verdict): readonly Finding[] => {
  const known = new Map(before.findings.map(({ id, severity }) => [id, severity]));
  return after.findings.filter(({ id, severity }) => known.get(id) !== severity);
};

const sampleOf = (finding: Finding, design: Design, { ownRules }: WorkspacePolicy): SampleHit => {
  const rule = findRule(finding.rule, ownRules);
  const said = (locale: 'en' | 'ko') => rule?.message(finding.params, wordsFor(design, locale), locale) ?? finding.rule;
  return { at: finding.at, message: { en: said('en'), ko: said('ko') } };
};
