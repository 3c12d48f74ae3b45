import type { Localized } from '@spandrel/model';

/** What an answer says about one option. */
export interface Argument {
  /** Speaks for (positive) or against (negative) the option; 1 is a hint, 3 is decisive. */
  readonly points: -3 | -2 | -1 | 1 | 2 | 3;
  readonly reason: Localized;
  /** The option cannot meet this requirement at all, whatever else speaks for it. */
  readonly impossible?: true;
}

export interface DecisionChoice {
  readonly id: string;
  readonly label: Localized;
  /** By option id. */
  readonly arguments: Readonly<Record<string, Argument>>;
}

export interface DecisionQuestion {
  readonly id: string;
  readonly text: Localized;
  readonly choices: readonly DecisionChoice[];
}

/** Helps to choose between patterns: a few requirements in, a ranking with reasons out. */
export interface Decision {
  /** Equals the file name. */
  readonly id: string;
  /** The guide that explains the options. */
  readonly guide: string;
  readonly title: Localized;
  readonly options: readonly { readonly id: string; readonly name: Localized; readonly summary: Localized }[];
  readonly questions: readonly DecisionQuestion[];
}

/** Gives a decision its type; a missing sentence in either language does not compile. */
export const defineDecision = (decision: Decision): Decision => decision;

export interface Recommendation {
  readonly option: string;
  /** Sum of the arguments of the answers given. */
  readonly points: number;
  /** False when an answer rules it out. */
  readonly possible: boolean;
  /** Strongest first, then in the order of the questions. */
  readonly reasonsFor: readonly Localized[];
  readonly reasonsAgainst: readonly Localized[];
}

/**
 * Ranks the options by the answers given (question id → choice id; unanswered questions count for nothing): possible ones
 * first, then by points, then in the order of the decision. Unknown ids are ignored.
 */
export const recommend = (decision: Decision, answers: Readonly<Record<string, string>>): readonly Recommendation[] => {
  const chosen = decision.questions.flatMap(
    ({ id, choices }) => choices.find((choice) => choice.id === answers[id]) ?? [],
  );
  return decision.options
    .map(({ id: option }) => {
      const given = chosen.flatMap((choice) => choice.arguments[option] ?? []);
      const strongest = [...given].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
      return {
        option,
        points: given.reduce((sum, { points }) => sum + points, 0),
        possible: !given.some(({ impossible }) => impossible),
        reasonsFor: strongest.filter(({ points }) => points > 0).map(({ reason }) => reason),
        reasonsAgainst: strongest.filter(({ points }) => points < 0).map(({ reason }) => reason),
      };
    })
    .sort((a, b) => Number(b.possible) - Number(a.possible) || b.points - a.points);
};
