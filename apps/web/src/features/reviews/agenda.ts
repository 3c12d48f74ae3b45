import type { VersionReview } from '@spandrel/contract';
import { type Principle, type PrincipleScore, principles, type Verdict } from '@spandrel/model';

export interface AgendaItem {
  readonly principle: Principle;
  readonly engine: PrincipleScore;
  /** The engine's 0–100 on the people's scale of 1–5; null when it assessed nothing. */
  readonly engineRubric: number | null;
  readonly people: readonly { readonly review: VersionReview; readonly score: number; readonly comment: string }[];
  /** Largest minus smallest opinion, the engine's included; 0 while there are fewer than two opinions. */
  readonly spread: number;
}

/** 0 → 1, 100 → 5. */
export const rubricOfScore = (value: number): number => 1 + (4 * value) / 100;

/** Engine and people side by side per principle, the largest difference of opinion first. */
export const agendaOf = (verdict: Verdict, reviews: readonly VersionReview[]): readonly AgendaItem[] =>
  principles
    .map((principle) => {
      const engine = verdict.score.principles[principle];
      const engineRubric = engine.band === 'unassessed' ? null : rubricOfScore(engine.value);
      const people = reviews.flatMap((review) => {
        const given = review.scores[principle];
        return given ? [{ review, ...given }] : [];
      });
      const opinions = [...people.map(({ score }) => score), ...(engineRubric === null ? [] : [engineRubric])];
      const spread = opinions.length < 2 ? 0 : Math.max(...opinions) - Math.min(...opinions);
      return { principle, engine, engineRubric, people, spread };
    })
    .sort((a, b) => b.spread - a.spread);
