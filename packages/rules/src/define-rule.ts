import type { Facts } from '@spandrel/analysis';
import type {
  Design,
  DesignEdit,
  Finding,
  Locale,
  Localized,
  Principle,
  SentenceParams,
  Severity,
} from '@spandrel/model';
import type { Policy } from './policy.ts';
import type { TopicId } from './topics.ts';
import type { Words } from './words.ts';

/** One fact a judgement rests on. `computed` values come from the analysis, the others from the drawing. */
export interface Evidence {
  /** Id of the element (or name of the group) it is about. */
  readonly at: string;
  readonly property: string;
  readonly value: string | number | boolean | null | readonly string[];
  readonly source: 'stated' | 'assumed' | 'computed';
}

export interface Pass {
  readonly outcome: 'pass';
}

export interface Fail<Params extends SentenceParams = SentenceParams> {
  readonly outcome: 'fail';
  /** Elements that have to change; together with the rule they are the finding's identity. */
  readonly at: readonly string[];
  readonly params: Params;
  readonly evidence: readonly Evidence[];
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Flows that suffer: when all of them are development or test traffic, the finding is milder. */
  readonly flows?: readonly string[];
}

export interface NotAssessed {
  readonly outcome: 'not-assessed';
  readonly at: readonly string[];
  /** Properties that would have to be stated. */
  readonly missing: readonly string[];
}

export type CheckResult<Params extends SentenceParams = SentenceParams> = Pass | Fail<Params> | NotAssessed;

export const pass = (): Pass => ({ outcome: 'pass' });
export const fail = <Params extends SentenceParams>(failure: Omit<Fail<Params>, 'outcome'>): Fail<Params> => ({
  outcome: 'fail',
  ...failure,
});
export const notAssessed = (at: readonly string[], missing: readonly string[]): NotAssessed => ({
  outcome: 'not-assessed',
  at,
  missing,
});

type Sentence<Params> = (params: Params, words: Words) => string;

/** A finding that is not accepted by a waiver, as rules see it that are judged after the others. */
export type OpenFinding = Pick<Finding, 'id' | 'severity'>;

interface RuleFacts {
  /** Equals the file name. */
  readonly id: string;
  readonly principle: Principle;
  readonly topic: TopicId;
  readonly severity: Severity;
  /** What is wrong, in a few words, as a heading. */
  readonly title: Localized;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  /** When a finding of this rule may be no problem. */
  readonly likelyFalsePositives?: Localized;
  /** Judged after all other rules, because it looks at what they found. */
  readonly afterFindings?: true;
  /** The finding's remedy as edits of the drawing, where a drawing alone can remedy it. */
  readonly fix?: (finding: Finding, design: Design) => readonly DesignEdit[];
}

/** A rule as its file writes it: `subjects` says what it applies to (none = not applicable), `check` judges one of them. */
export interface RuleDefinition<Subject, Params extends SentenceParams> extends RuleFacts {
  /** What is wrong here, with the elements and numbers. */
  readonly sentences: Localized<Sentence<Params>>;
  /** What to do about it. */
  readonly remedies: Localized<Sentence<Params>>;
  readonly subjects: (facts: Facts, policy: Policy) => readonly Subject[];
  /** `today` (YYYY-MM-DD) is the day of the verdict; `open` is empty unless the rule is judged `afterFindings`. */
  readonly check: (
    subject: Subject,
    facts: Facts,
    policy: Policy,
    today: string,
    open: readonly OpenFinding[],
  ) => CheckResult<Params>;
}

/** A rule as the judge runs it, with the type of its subject and of its params closed over. */
export interface Rule extends RuleFacts {
  /** One result per subject. `today` (YYYY-MM-DD) is the day of the verdict, `open` what other rules found so far. */
  readonly evaluate: (
    facts: Facts,
    policy: Policy,
    today: string,
    open?: readonly OpenFinding[],
  ) => readonly CheckResult[];
  readonly message: (params: SentenceParams, words: Words, locale: Locale) => string;
  readonly remedy: (params: SentenceParams, words: Words, locale: Locale) => string;
}

export const defineRule = <Subject, Params extends SentenceParams>({
  sentences,
  remedies,
  subjects,
  check,
  ...rest
}: RuleDefinition<Subject, Params>): Rule => ({
  ...rest,
  evaluate: (facts, policy, today, open = []) =>
    subjects(facts, policy).map((subject) => check(subject, facts, policy, today, open)),
  // Params of a finding were made by this rule's own check, so they have its type even after a trip through JSON.
  message: (params, words, locale) => sentences[locale](params as Params, words),
  remedy: (params, words, locale) => remedies[locale](params as Params, words),
});
