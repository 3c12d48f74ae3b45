import { rules } from './catalog.generated.ts';
import type { PracticeQuestion } from './define-practice.ts';
import type { Rule } from './define-rule.ts';
import { practiceRule } from './practice-rule.ts';
import { practices } from './practices.generated.ts';

/** Everything a design is judged by: the rules over the drawing and the questions about its practices. */
export const allChecks: readonly Rule[] = [...rules, ...practices.map(practiceRule)];

const checksById: ReadonlyMap<string, Rule> = new Map(allChecks.map((check) => [check.id, check]));

/** The rule or question behind a finding. */
export const findRule = (id: string): Rule | undefined => checksById.get(id);

const practicesById: ReadonlyMap<string, PracticeQuestion> = new Map(
  practices.map((practice) => [practice.id, practice]),
);

/** The practice question with this id; undefined for rules over the drawing. */
export const findPractice = (id: string): PracticeQuestion | undefined => practicesById.get(id);
