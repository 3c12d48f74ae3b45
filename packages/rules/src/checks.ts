import { rules } from './catalog.generated.ts';
import type { PracticeQuestion } from './define-practice.ts';
import type { Rule } from './define-rule.ts';
import { ownRule } from './own-rules/own-rule.ts';
import type { OwnRule } from './own-rules/own-rule-definition.ts';
import type { Policy } from './policy.ts';
import { practiceRule } from './practice-rule.ts';
import { practices } from './practices.generated.ts';

/** Everything a design is judged by: the rules over the drawing and the questions about its practices. */
export const allChecks: readonly Rule[] = [...rules, ...practices.map(practiceRule)];

const checksById: ReadonlyMap<string, Rule> = new Map(allChecks.map((check) => [check.id, check]));

/** What a policy judges by: everything that is not switched off, and the workspace's own rules. */
export const checksOf = ({ workspace }: Policy): readonly Rule[] =>
  workspace === undefined
    ? allChecks
    : [...allChecks, ...workspace.ownRules].filter(({ id }) => !workspace.rulesOff.has(id));

/** The rule or question behind a finding; `ownRules` are those of the policy it was found with. */
export const findRule = (id: string, ownRules: readonly OwnRule[] = []): Rule | undefined => {
  const own = ownRules.find((rule) => rule.id === id);
  return checksById.get(id) ?? (own && ownRule(own));
};

const practicesById: ReadonlyMap<string, PracticeQuestion> = new Map(
  practices.map((practice) => [practice.id, practice]),
);

/** The practice question with this id; undefined for rules over the drawing. */
export const findPractice = (id: string): PracticeQuestion | undefined => practicesById.get(id);
