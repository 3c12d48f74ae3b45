import { type Design, nearestName, type Problem, problem } from '@spandrel/model';
import { rules } from './catalog.generated.ts';

const ruleIds = rules.map(({ id }) => id);

/** Names of rules in a design that do not exist: the model can read a design without knowing the rules. */
export const checkReferences = (design: Design): readonly Problem[] =>
  design.waivers.flatMap(({ rule }, index) =>
    ruleIds.includes(rule)
      ? []
      : [problem('unknown-rule', ['waivers', index, 'rule'], { rule, nearest: nearestName(rule, ruleIds) })],
  );
