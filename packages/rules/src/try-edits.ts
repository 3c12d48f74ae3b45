import { computeFacts, monthlyCost, onceFor } from '@spandrel/analysis';
import {
  applyEdits,
  compareDesigns,
  type Design,
  type DesignComparison,
  type DesignEdit,
  expandEdit,
  type Problem,
  type Verdict,
  validateDesign,
} from '@spandrel/model';
import { compareVerdicts, type VerdictComparison } from './compare-verdicts.ts';
import { judge } from './judge.ts';
import type { LiveJudge } from './live-judge.ts';
import type { Policy } from './policy.ts';

/** Monthly cost of a design in USD: what elements state, and transfer by list prices where no price is stated. */
export interface CostChange {
  readonly before: number;
  readonly after: number;
}

/** What edits of a design would change; the design itself stays as it is. */
export type Trial =
  | {
      readonly ok: true;
      /** The design with the edits. */
      readonly design: Design;
      readonly verdict: Verdict;
      readonly changes: DesignComparison;
      readonly outcome: VerdictComparison;
      readonly monthlyCostUsd: CostChange;
      /** How many single changes the edits are; positions do not count. */
      readonly editCount: number;
    }
  /** The edited design would not be valid. */
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface TryOptions {
  /** The day (YYYY-MM-DD) of both verdicts. */
  readonly today: string;
  /** The verdict of the design as it is, where it is known. */
  readonly before?: Verdict;
  /** Judges the edited design; a live judge where many edits of one design are tried. */
  readonly judgeBy?: LiveJudge;
}

/** Judges a design with some edits beside the design as it is. */
export const tryEdits = (
  design: Design,
  edits: readonly DesignEdit[],
  policy: Policy,
  { today, judgeBy = judge, before = judgeBy(design, policy, { today }) }: TryOptions,
): Trial => {
  const edited = applyEdits(design, edits);
  const validated = validateDesign(edited);
  if (!validated.ok) return validated;
  const verdict = judgeBy(edited, policy, { today });
  return {
    ok: true,
    design: edited,
    verdict,
    changes: compareDesigns(design, edited),
    outcome: compareVerdicts(before, verdict),
    monthlyCostUsd: { before: costOf(design), after: costOf(edited) },
    editCount: countEdits(design, edits),
  };
};

/** Many edits are tried on one design; its own cost is the same for all of them. */
const costOf = onceFor((design: Design) => monthlyCost(computeFacts(design)).totalUsd);

/** Edits are expanded on the design they are made on, so that a removal counts with all it takes along. */
const countEdits = (design: Design, edits: readonly DesignEdit[]): number => {
  let count = 0;
  let current = design;
  for (const edit of edits) {
    count += expandEdit(current, edit).filter(({ type }) => type !== 'set-box').length;
    current = applyEdits(current, [edit]);
  }
  return count;
};
