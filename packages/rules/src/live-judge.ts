import { computeFacts, type LiveDesign, lazily, liveDesign } from '@spandrel/analysis';
import { type Design, sameValue, type Verdict } from '@spandrel/model';
import { checksOf } from './checks.ts';
import type { Rule } from './define-rule.ts';
import { type JudgeOptions, verdictFrom } from './judge.ts';
import type { Policy } from './policy.ts';
import { type RuleOutcome, runRule } from './run-rule.ts';

/** Judges the states of one design as it is edited. */
export type LiveJudge = (design: Design, policy: Policy, options: Pick<JudgeOptions, 'today'>) => Verdict;

/**
 * Gives the very verdicts of `judge` for one state of a design after the other, in less time: after an edit of properties, names
 * or answers only what read them is computed again. Whatever of a verdict stayed the same is the same object as before.
 */
export const createLiveJudge = (): LiveJudge => {
  /** The last one first. */
  let sessions: readonly Session[] = [];
  return (design, policy, { today }) => {
    const isFor = (session: Session) => session.policy === policy && session.today === today;
    const known = sessions.find((session) => isFor(session) && session.live.takeOver(design));
    const session = known ?? openSession(liveDesign(design), policy, today);
    sessions = [session, ...sessions.filter((other) => other !== session)].slice(0, keptDrawings);
    return session.look(design);
  };
};

/** Undoing a change of the drawing, or trying several on one design, comes back to the drawing before. */
const keptDrawings = 2;

interface Session {
  readonly policy: Policy;
  readonly today: string;
  readonly live: LiveDesign;
  /** Judges the present state of the live design, which it is given without its records. */
  readonly look: (design: Design) => Verdict;
}

const openSession = (live: LiveDesign, policy: Policy, today: string): Session => ({
  policy,
  today,
  live,
  look: lookAt(live, policy, today),
});

const lookAt = (live: LiveDesign, policy: Policy, today: string): Session['look'] =>
  live.compute(() => {
    const rules = checksOf(policy);
    const facts = lazily(() => computeFacts(live.view));
    const outcomeOf = (rule: Rule) => lazily(() => runRule(rule, facts(), policy, today, []), keepOutcome);
    const outcomes = new Map(rules.map((rule) => [rule, outcomeOf(rule)]));
    return (design) =>
      live.compute(() =>
        verdictFrom(
          design,
          policy,
          today,
          rules,
          facts().flows.map(({ proof }) => proof),
          (rule, open) => {
            const known = rule.afterFindings ? undefined : outcomes.get(rule);
            return known === undefined ? runRule(rule, facts(), policy, today, open) : known();
          },
        ),
      );
  });

/** Failures and gaps that came out as before stay the same objects, so that what is made of them stays too. */
const keepOutcome = (before: RuleOutcome, after: RuleOutcome): RuleOutcome => ({
  ...after,
  failures: keepSame(before.failures, after.failures, ({ id }) => id),
  gaps: keepSame(before.gaps, after.gaps, ({ at, missing }) => JSON.stringify([at, missing])),
});

const keepSame = <Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] => {
  const known = new Map(before.map((item) => [keyOf(item), item]));
  return after.map((item) => {
    const other = known.get(keyOf(item));
    return other !== undefined && sameValue(other, item) ? other : item;
  });
};
