import {
  bandNames,
  type Locale,
  principleNames,
  principles,
  type Score,
  severities,
  severityNames,
} from '@spandrel/model';
import { practices, splitGaps, wordsFor } from '@spandrel/rules';
import type { JudgedFile } from '../judge-file.ts';
import { sentencesIn } from '../sentences.ts';
import { findingRemedy } from './finding-remedy.ts';
import { requirementOutcome } from './requirement-outcome.ts';
import { tenths, wholePercent, wholePoints } from './rounding.ts';
import { printable } from './text-layout.ts';

/** The verdict of one design as Markdown, e.g. for a comment on a pull request. */
export const checkInMarkdown = (file: JudgedFile, locale: Locale): string => {
  const parts = [headline(file, locale), scoreTable(file, locale), findingsPart(file, locale), flowTable(file, locale)];
  return `${[...parts, gapsPart(file, locale)].filter(Boolean).join('\n\n')}\n`;
};

/** Names come from files and must stay text: no tables broken, no HTML, no links made of them. */
const escaped = (text: string): string => printable(text).replace(/[\\`*_[\]<>|#!~]/g, (character) => `\\${character}`);

const places = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const shownScore = ({ band, value }: Score): string => (band === 'unassessed' ? '–' : `${wholePoints(value)}`);

const headline = ({ design, verdict }: JudgedFile, locale: Locale): string => {
  const { overall } = verdict.score;
  const coverage = sentencesIn(locale).coverage(wordsFor(design, locale).percent(wholePercent(overall.coverage)));
  return `## ${escaped(design.name)}\n\n**${bandNames[overall.band][locale]} · ${shownScore(overall)}** (${coverage})`;
};

const scoreTable = ({ design, verdict }: JudgedFile, locale: Locale): string => {
  const say = sentencesIn(locale);
  const words = wordsFor(design, locale);
  const rows = principles.map((principle) => {
    const score = verdict.score.principles[principle];
    const assessed = words.percent(wholePercent(score.coverage)) + (score.complete ? '' : ` (${say.incomplete})`);
    return [principleNames[principle][locale], bandNames[score.band][locale], shownScore(score), assessed];
  });
  return table([say.principle, say.band, say.score, say.assessed], rows);
};

const findingsPart = ({ design, words: { findings } }: JudgedFile, locale: Locale): string => {
  const say = sentencesIn(locale);
  const words = wordsFor(design, locale);
  const open = findings.filter(({ waiver }) => waiver === null);
  const groups = severities.flatMap((severity) => {
    const own = open.filter((finding) => finding.severity === severity);
    const items = own.map((finding) => {
      const { title, message, rule, at, pointsLost } = finding;
      const points = tenths(pointsLost);
      const cost = points > 0 ? say.points(words.number(points)) : '';
      const facts = `<sub>${[`\`${rule}\``, places(at), cost].filter(Boolean).join(' · ')}</sub>`;
      const head = `**${escaped(title)}**${title.endsWith('?') ? '' : ':'}`;
      return `- ${head} ${escaped(message)}<br>→ ${escaped(findingRemedy(finding, say))}<br>${facts}`;
    });
    return own.length > 0 ? [`#### ${severityNames[severity][locale]} (${own.length})`, items.join('\n')] : [];
  });
  const waived = findings.flatMap(({ title, at, waiver }) =>
    waiver
      ? [`- ${[`~~${escaped(title)}~~`, places(at)].filter(Boolean).join(' ')}: ${say.waivedUntil(waiver.expires)}`]
      : [],
  );
  const parts = open.length > 0 ? groups : [say.noFindings];
  return [`### ${say.findings}`, ...parts, waived.join('\n')].filter(Boolean).join('\n\n');
};

const flowTable = ({ design, verdict }: JudgedFile, locale: Locale): string => {
  if (verdict.flows.length === 0) return '';
  const say = sentencesIn(locale);
  const words = wordsFor(design, locale);
  const names = new Map(design.flows.map(({ id, name }) => [id, name ?? id]));
  const rows = verdict.flows.map((flow) => {
    const { unmet, unclear } = requirementOutcome(flow, words, locale);
    const verdicts = [unmet && say.unmet(unmet), unclear && say.unclear(unclear)].filter(Boolean);
    return [
      escaped(names.get(flow.id) ?? flow.id),
      flow.availability ? words.percent(flow.availability.value) : '–',
      flow.latencyMs === null ? '–' : words.ms(flow.latencyMs),
      flow.capacityMbps === null ? (flow.reachable ? say.noLimit : '–') : words.mbps(flow.capacityMbps),
      flow.reachable ? verdicts.join('; ') || say.met : say.unreachable,
    ];
  });
  const header = [say.flow, say.availability, say.latency, say.capacity, say.requirements];
  return `### ${say.flows}\n\n${table(header, rows)}`;
};

const gapsPart = ({ words: { notAssessed } }: JudgedFile, locale: Locale): string => {
  if (notAssessed.length === 0) return '';
  const say = sentencesIn(locale);
  const { drawing, questions } = splitGaps(notAssessed);
  const items = [
    ...drawing.map(({ title, message }) => `- **${escaped(title)}**: ${escaped(message)}`),
    ...(questions.length > 0 ? [`- ${escaped(say.unanswered(questions.length, practices.length))}`] : []),
  ];
  const summary = `${say.notAssessed} (${notAssessed.length})`;
  return `<details><summary>${summary}</summary>\n\n${items.join('\n')}\n\n</details>`;
};
