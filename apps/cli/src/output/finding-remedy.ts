import { findPractice, type LocalizedFinding } from '@spandrel/rules';
import type { Sentences } from '../sentences.ts';

/** What to do about a finding. That of an answer says what a better one takes, else it would read as if it were so already. */
export const findingRemedy = ({ rule, remedy }: LocalizedFinding, say: Sentences): string =>
  findPractice(rule) ? say.betterAnswer(remedy) : remedy;
