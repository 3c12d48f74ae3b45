import { type PracticeAnswer, practiceAnswerNames } from '@spandrel/model';
import type { PracticeQuestion } from './define-practice.ts';
import { fail, notAssessed, pass, type Rule } from './define-rule.ts';

/**
 * A question as the judge runs it: unanswered it is not assessed, «not applicable» it does not apply, and what any other
 * answer costs is the policy's choice. Its finding stands at no element.
 */
export const practiceRule = ({
  id,
  principle,
  topic,
  question,
  documented,
  tested,
  references,
}: PracticeQuestion): Rule => ({
  id,
  principle,
  topic,
  severity: 'medium',
  title: question,
  references,
  evaluate: ({ design }, { practiceSeverities }) => {
    // Answers alone are no design: what nobody has drawn is not assessed, however well it is said to be run.
    if (design.components.length === 0) return [];
    const answer = design.practices[id]?.answer;
    if (answer === undefined) return [notAssessed([], ['answer'])];
    if (answer === 'not-applicable') return [];
    const severity = practiceSeverities[answer];
    if (severity === null) return [pass()];
    const evidence = [{ at: id, property: 'answer', value: answer, source: 'stated' }] as const;
    return [fail({ at: [], params: { answer }, severity, evidence })];
  },
  message: ({ answer }, _words, locale) => {
    const given = practiceAnswerNames[answer as PracticeAnswer][locale];
    return locale === 'en' ? `The answer is «${given}».` : `«${given}»라고 답했습니다.`;
  },
  remedy: ({ answer }, _words, locale) => (answer === 'documented' ? tested : documented)[locale],
});
