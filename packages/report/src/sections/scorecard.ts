import { principleNames, principles } from '@spandrel/model';
import { topics, topicsOf } from '@spandrel/rules';
import { cell, scoreText, strongCell } from '../cells.ts';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import { openFindings, scoreBars } from './summary.ts';

/** Every topic of every principle with its weight and what it lost. */
export const scorecardSection = (context: ReportContext): Section => {
  const { say, verdict, locale } = context;
  const open = openFindings(context);
  return {
    id: 'scorecard',
    title: say.scorecard.title,
    blocks: [
      { type: 'paragraph', text: say.scorecard.intro },
      scoreBars(context),
      ...principles.flatMap((principle): readonly Block[] => [
        { type: 'heading', text: principleNames[principle][locale] },
        {
          type: 'table',
          columns: [
            { title: say.scorecard.topic, share: 6 },
            { title: say.scorecard.weight, share: 2, end: true },
            { title: say.scorecard.value, share: 2, end: true },
            { title: say.scorecard.lost, share: 3, end: true },
          ],
          rows: topicsOf(principle).flatMap((topic) => {
            const score = verdict.score.principles[principle].topics[topic];
            if (!score) return [];
            const lost = open.filter((finding) => finding.topic === topic).length;
            return [
              [
                strongCell(topics[topic].name[locale]),
                cell(`${Math.round(score.weight * 100)}%`),
                cell(
                  String(scoreText(score.value)),
                  score.value < 50 ? 'bad' : score.value < 100 ? 'caution' : 'neutral',
                ),
                cell(lost > 0 ? String(lost) : '–'),
              ],
            ];
          }),
        },
      ]),
    ],
  };
};
