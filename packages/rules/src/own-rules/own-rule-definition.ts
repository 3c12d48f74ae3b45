import type { Localized, Principle, Severity } from '@spandrel/model';
import type { TopicId } from '../topics.ts';

/** What an own rule looks at, one subject at a time; `design` is judged once as a whole. */
export const ownRuleSubjects = ['component', 'link', 'flow', 'design'] as const;
export type OwnRuleSubject = (typeof ownRuleSubjects)[number];

/** A rule a workspace wrote itself, in CEL (https://cel.dev). Plain data: stored, sent and written to files as it is. */
export interface OwnRule {
  /** `own.` and a name in kebab-case. */
  readonly id: string;
  readonly principle: Principle;
  readonly topic: TopicId;
  readonly severity: Severity;
  readonly title: Localized;
  /** What is wrong; `{name}` and `{id}` stand for the subject. */
  readonly message: Localized;
  readonly remedy: Localized;
  readonly appliesTo: OwnRuleSubject;
  /** CEL: the subjects it applies to; all of them unless given. */
  readonly when?: string;
  /** CEL: what must hold; false is a finding. */
  readonly check: string;
}

/** Every own rule's id starts with this, so that it can never take the name of a rule of the catalog. */
export const ownRulePrefix = 'own.';

/** Bounds of own rules. An expression is parsed only within them, and evaluated only until its reads are used up. */
export const ownRuleLimits = {
  rules: 100,
  expressionLength: 2_000,
  sentenceLength: 1_000,
  astNodes: 250,
  astDepth: 40,
  listElements: 100,
  /** Macros over lists (`all`, `exists`, `map` …) inside one another. */
  nestedMacros: 2,
  /**
   * What one rule may read of one design: one for each fact, and one for each item of a list or 32 characters of a text. A rule
   * of ten reads over the largest design (20,000 components) uses a fifth of it.
   */
  reads: 1_000_000,
} as const;
