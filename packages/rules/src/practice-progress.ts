import type { Design, NotAssessed } from '@spandrel/model';
import { findPractice } from './checks.ts';
import type { PracticeQuestion } from './define-practice.ts';

/** How many of some questions a design answers; «not applicable» is an answer too. */
export const countAnswered = (
  { practices }: Pick<Design, 'practices'>,
  questions: readonly Pick<PracticeQuestion, 'id'>[],
): number => questions.filter(({ id }) => practices[id] !== undefined).length;

/** Gaps apart by who can close them: a value missing in the drawing, or a question nobody has answered. */
export const splitGaps = <Gap extends NotAssessed>(
  gaps: readonly Gap[],
): { readonly drawing: readonly Gap[]; readonly questions: readonly Gap[] } => ({
  drawing: gaps.filter(({ rule }) => !findPractice(rule)),
  questions: gaps.filter(({ rule }) => findPractice(rule)),
});
