import type { Localized, Principle } from '@spandrel/model';
import type { TopicId } from './topics.ts';

/** A question about how the network is run, which no drawing can answer. */
export interface PracticeQuestion {
  /** Equals the file name. */
  readonly id: string;
  readonly principle: Principle;
  readonly topic: TopicId;
  /** Asked so that «yes, tested» is the best answer. */
  readonly question: Localized;
  /** What goes wrong where nobody does it. */
  readonly why: Localized;
  /** What must exist to answer «yes, documented». */
  readonly documented: Localized;
  /** What must have been done or measured to answer «yes, tested». */
  readonly tested: Localized;
  readonly references: readonly { readonly title: string; readonly url: string }[];
}

/** Gives a question its type; a missing sentence in either language does not compile. */
export const definePractice = (question: PracticeQuestion): PracticeQuestion => question;
