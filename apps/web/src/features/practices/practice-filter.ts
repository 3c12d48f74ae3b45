import { type Design, type Finding, type Locale, type Principle, principles } from '@spandrel/model';
import { findPractice, type PracticeQuestion, practices as questions, topics } from '@spandrel/rules';

export type ShownAnswers = 'all' | 'answered' | 'unanswered' | 'costing';

export interface PracticeFilter {
  readonly shown: ShownAnswers;
  /** null = all of them. */
  readonly principle: Principle | null;
  readonly query: string;
}

export interface FilteredDesign {
  readonly practices: Design['practices'];
  /** Points each answer costs, by question. */
  readonly costs: ReadonlyMap<string, number>;
  /** Questions that stay whatever their answer, because they were answered while the filter was on. */
  readonly kept: ReadonlySet<string>;
  readonly locale: Locale;
}

/** The questions a filter leaves. */
export const filterQuestions = (
  { shown, principle, query }: PracticeFilter,
  { practices, costs, kept, locale }: FilteredDesign,
): readonly PracticeQuestion[] => {
  const wanted = query.trim().toLowerCase();
  const says = ({ id, question, why, topic }: PracticeQuestion) =>
    [id, question[locale], why[locale], topics[topic].name[locale]].some((text) => text.toLowerCase().includes(wanted));
  const isShown = (id: string) => {
    if (shown === 'all' || kept.has(id)) return true;
    if (shown === 'costing') return costs.has(id);
    return (practices[id] !== undefined) === (shown === 'answered');
  };
  return questions.filter(
    (question) =>
      (principle === null || question.principle === principle) && isShown(question.id) && (!wanted || says(question)),
  );
};

/** Whether a filter leaves anything out on purpose. */
export const isNarrow = ({ shown, principle, query }: PracticeFilter): boolean =>
  shown !== 'all' || principle !== null || query.trim() !== '';

/** The principle to begin with: that of the question wanted, else of the first one without an answer. */
export const firstPrinciple = ({ practices }: Pick<Design, 'practices'>, wanted: string | null): Principle =>
  (wanted === null ? undefined : findPractice(wanted)?.principle) ??
  principles.find((principle) =>
    questions.some((question) => question.principle === principle && practices[question.id] === undefined),
  ) ??
  principles[0];

/** Points that answers cost, by question. */
export const costsOfAnswers = (
  findings: readonly Pick<Finding, 'rule' | 'pointsLost'>[],
): ReadonlyMap<string, number> =>
  new Map(
    findings
      .filter(({ rule, pointsLost }) => pointsLost > 0 && findPractice(rule))
      .map(({ rule, pointsLost }) => [rule, pointsLost]),
  );
