import { bandNames, type Principle, principleNames, principles, type Review, rubric } from '@spandrel/model';
import { cell, scoreText, strongCell, timeText } from '../cells.ts';
import type { Block, Section, Table } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** From this distance (of 100) people and the engine are said to differ. */
const notableDifference = 25;

/** What people decided and how they scored, beside the engine's score. */
export const reviewsSection = (context: ReportContext): Section => {
  const { say, reviews } = context;
  return {
    id: 'reviews',
    title: say.reviews.title,
    blocks:
      reviews.length === 0
        ? [{ type: 'paragraph', text: say.reviews.none }]
        : [
            { type: 'paragraph', text: say.reviews.intro },
            reviewsTable(context),
            ...differences(context),
            ...reviews.flatMap((review) => reviewBlocks(review, context)),
          ],
  };
};

export const decisionWord = ({ decision }: Review, { say }: ReportContext): string =>
  say.reviewerDecision[decision ?? 'open'];

/** One row for the engine and one for each reviewer, principles as columns. */
export const reviewsTable = (context: ReportContext): Table => {
  const { say, reviews, verdict, locale } = context;
  const engine = principles.map((principle) => {
    const { value, band } = verdict.score.principles[principle];
    return cell(band === 'unassessed' ? bandNames.unassessed[locale] : String(scoreText(value)));
  });
  return {
    type: 'table',
    columns: [
      { title: say.reviews.reviewer, share: 5 },
      ...principles.map((principle) => ({ title: principleNames[principle][locale], share: 4, end: true })),
      { title: say.reviews.decision, share: 4 },
    ],
    rows: [
      [strongCell(say.reviews.engine), ...engine, cell('–')],
      ...reviews.map((review) => [
        strongCell(review.reviewer),
        ...principles.map((principle) => cell(String(review.scores[principle]?.score ?? '–'))),
        cell(
          decisionWord(review, context),
          review.decision === null ? 'neutral' : review.decision === 'approve' ? 'good' : 'caution',
        ),
      ]),
    ],
  };
};

interface Difference {
  readonly principle: Principle;
  readonly people: number;
  readonly engine: number;
  readonly distance: number;
}

const differences = ({ say, reviews, verdict, words, locale }: ReportContext): readonly Block[] => {
  const found = principles
    .flatMap((principle): readonly Difference[] => {
      const scores = reviews.flatMap((review) => review.scores[principle]?.score ?? []);
      const { value: engine, band } = verdict.score.principles[principle];
      if (scores.length === 0 || band === 'unassessed') return [];
      const people = scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
      // 1–5 and 0–100 meet at their ends: 1 is 0, 5 is 100.
      return [{ principle, people, engine, distance: Math.abs((people - 1) * 25 - engine) }];
    })
    .filter(({ distance }) => distance >= notableDifference)
    .sort((a, b) => b.distance - a.distance);
  if (found.length === 0) return [];
  const lines = found.map(({ principle, people, engine }) =>
    say.reviews.differ(
      principleNames[principle][locale],
      words.number(Math.round(people * 10) / 10),
      String(scoreText(engine)),
    ),
  );
  return [{ type: 'callout', tone: 'caution', title: say.reviews.differTitle, text: lines.join('\n') }];
};

const reviewBlocks = (review: Review, context: ReportContext): readonly Block[] => {
  const { say, locale } = context;
  const scored = principles.flatMap((principle): readonly Block[] => {
    const given = review.scores[principle];
    if (!given) return [];
    const line = say.reviews.scored(principleNames[principle][locale], given.score, rubric[given.score][locale]);
    return [
      { type: 'paragraph', text: line, muted: true },
      ...(given.comment.trim() ? [{ type: 'paragraph', text: given.comment } as const] : []),
    ];
  });
  const at = review.decidedAt ? timeText(review.decidedAt) : null;
  return [
    { type: 'heading', text: say.reviews.decidedAt(review.reviewer, decisionWord(review, context), at) },
    ...(review.summary.trim() ? [{ type: 'paragraph', text: review.summary } as const] : []),
    ...scored,
  ];
};
