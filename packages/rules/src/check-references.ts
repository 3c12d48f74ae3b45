import { type Design, nearestName, type Problem, problem } from '@spandrel/model';
import { rules } from './catalog.generated.ts';
import { ownRulePrefix } from './own-rules/own-rule-definition.ts';
import { practices } from './practices.generated.ts';

const ruleIds = rules.map(({ id }) => id);
const practiceIds = practices.map(({ id }) => id);

/**
 * Names of rules and questions in a design that do not exist: the model can read a design without knowing them. A workspace's own
 * rules are known where its policy is, so a waiver of one is taken as it is.
 */
export const checkReferences = (design: Design): readonly Problem[] => [
  ...Object.keys(design.practices).flatMap((id) =>
    practiceIds.includes(id)
      ? []
      : [problem('unknown-practice', ['practices', id], { practice: id, nearest: nearestName(id, practiceIds) })],
  ),
  ...design.waivers.flatMap(({ rule }, index) =>
    ruleIds.includes(rule) || rule.startsWith(ownRulePrefix)
      ? []
      : [problem('unknown-rule', ['waivers', index, 'rule'], { rule, nearest: nearestName(rule, ruleIds) })],
  ),
];
