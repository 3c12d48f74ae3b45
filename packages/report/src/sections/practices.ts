import {
  type Practice,
  type PracticeAnswer,
  practiceAnswerNames,
  practiceAnswers,
  principleNames,
  principles,
} from '@spandrel/model';
import { type PracticeQuestion, practices as questions, splitGaps, topics, topicsOf } from '@spandrel/rules';
import { cell, strongCell } from '../cells.ts';
import type { Block, Section, Tone } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import type { Sentences } from '../sentences/sentences.ts';

const tones: Readonly<Record<PracticeAnswer, Tone>> = {
  no: 'bad',
  partly: 'caution',
  documented: 'neutral',
  tested: 'good',
  'not-applicable': 'neutral',
};

/** How the network is run: every answer with its note and evidence, and which questions nobody answered. */
export const practicesSection = (context: ReportContext): Section => {
  const { say, design, verdict } = context;
  const answered = questions.filter(({ id }) => design.practices[id]);
  // Only what was asked when the version was judged: questions that came later are not missing.
  const unanswered = new Set(splitGaps(verdict.notAssessed).questions.map(({ rule }) => rule));
  const counts = practiceAnswers.flatMap((answer) => {
    const count = answered.filter(({ id }) => design.practices[id]?.answer === answer).length;
    return count > 0 ? [`${practiceAnswerNames[answer][context.locale]}: ${count}`] : [];
  });
  return {
    id: 'practices',
    title: say.practices.title,
    blocks: [
      {
        type: 'paragraph',
        text: say.practices.intro(answered.length, answered.length + unanswered.size),
      },
      ...(answered.length > 0 ? [{ type: 'paragraph', text: counts.join(' · ') } as const] : []),
      ...principles.flatMap((principle) =>
        answersOf(
          topicsOf(principle).flatMap((topic) => answered.filter((question) => question.topic === topic)),
          principleNames[principle][context.locale],
          context,
        ),
      ),
      ...unansweredBlocks(unanswered, context),
    ],
  };
};

const answersOf = (
  own: readonly PracticeQuestion[],
  name: string,
  { say, design, locale }: ReportContext,
): readonly Block[] => {
  if (own.length === 0) return [];
  return [
    { type: 'heading', text: name },
    {
      type: 'table',
      columns: [
        { title: say.practices.topic, share: 3 },
        { title: say.practices.question, share: 6 },
        { title: say.practices.answer, share: 2.4 },
        { title: say.practices.noteAndEvidence, share: 5 },
      ],
      rows: own.flatMap(({ id, topic, question }, index) => {
        const practice = design.practices[id];
        if (!practice) return [];
        const isFirst = own[index - 1]?.topic !== topic;
        return [
          [
            strongCell(isFirst ? topics[topic].name[locale] : ''),
            cell(question[locale]),
            cell(practiceAnswerNames[practice.answer][locale], tones[practice.answer]),
            cell(remarks(practice, say)),
          ],
        ];
      }),
    },
  ];
};

const remarks = ({ note, evidence, date }: Practice, say: Sentences): string =>
  [note?.trim(), evidence?.trim(), date && say.practices.answeredOn(date)].filter(Boolean).join('\n') || '–';

/** The ids by principle: what they ask stands in the app and in `spandrel practices`. */
const unansweredBlocks = (unanswered: ReadonlySet<string>, { say, locale }: ReportContext): readonly Block[] => {
  if (unanswered.size === 0) return [];
  return [
    { type: 'heading', text: say.practices.unansweredTitle(unanswered.size) },
    { type: 'paragraph', muted: true, text: say.practices.unansweredText },
    {
      type: 'facts',
      rows: principles.flatMap((principle) => {
        const own = questions.filter((question) => question.principle === principle && unanswered.has(question.id));
        if (own.length === 0) return [];
        return [
          { label: `${principleNames[principle][locale]} (${own.length})`, value: own.map(({ id }) => id).join(', ') },
        ];
      }),
    },
  ];
};
