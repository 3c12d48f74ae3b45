import {
  type Band,
  bandNames,
  type FlowProof,
  type Locale,
  principleNames,
  principles,
  type Score,
  type Severity,
  severities,
  severityNames,
} from '@spandrel/model';
import { type LocalizedFinding, practices, splitGaps, type Words, wordsFor } from '@spandrel/rules';
import type { JudgedFile } from '../judge-file.ts';
import { type Sentences, sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import { findingPlace } from './finding-place.ts';
import { findingRemedy } from './finding-remedy.ts';
import { requirementOutcome } from './requirement-outcome.ts';
import { tenths, wholePercent, wholePoints } from './rounding.ts';
import { columnsOf, fitTo, padStartTo, padTo, printable, type Styles, styled, wrapText } from './text-layout.ts';

interface Page {
  readonly file: JudgedFile;
  readonly locale: Locale;
  readonly columns: number;
  readonly style: Styles;
  readonly say: Sentences;
  readonly words: Words;
}

const shownGaps = 8;
/** Columns that the name of a flow may take; longer ones are shortened. */
const longestName = 36;

/** The verdict of one design for a person at a terminal. */
export const checkInHuman = (file: JudgedFile, locale: Locale, { columns, colours }: Terminal): string => {
  const say = sentencesIn(locale);
  const page: Page = { file, locale, columns, style: styled(colours), say, words: wordsFor(file.design, locale) };
  const parts = [titlePart(page), scorePart(page), findingsPart(page), flowsPart(page), gapsPart(page)];
  const lines = parts.filter((part) => part.length > 0).flatMap((part) => ['', ...part]);
  return `${lines.join('\n')}\n`;
};

const titlePart = ({ file, style }: Page): readonly string[] => [
  ` ${style.bold(printable(file.design.name))}  ${style.dim(printable(file.path))}`,
];

const bandStyle = (style: Styles, band: Band): ((text: string) => string) =>
  ({ strong: style.green, good: style.green, fair: style.yellow, weak: style.red, unassessed: style.dim })[band];

const severityStyle = (style: Styles, severity: Severity): ((text: string) => string) =>
  ({ critical: style.red, high: style.red, medium: style.yellow, low: style.cyan, info: style.dim })[severity];

/** Columns of a line of scores without its bar. */
const besideBar = 54;
const longestBar = 20;

const scorePart = ({ file, locale, columns, style, say, words }: Page): readonly string[] => {
  const { overall, principles: scores } = file.verdict.score;
  const barLength = Math.min(longestBar, columns - besideBar);
  const names = principles.map((principle) => principleNames[principle][locale]);
  const nameWidth = Math.max(columnsOf(say.score), ...names.map(columnsOf));
  const bandWidth = Math.max(...Object.values(bandNames).map((name) => columnsOf(name[locale])));
  const line = (name: string, score: Score, complete: boolean) => {
    const paint = bandStyle(style, score.band);
    const filled = Math.round((score.value / 100) * barLength);
    const bar = score.band === 'unassessed' ? 0 : filled;
    const value = score.band === 'unassessed' ? '–' : words.number(wholePoints(score.value));
    const remarks = [say.coverage(words.percent(wholePercent(score.coverage))), ...(complete ? [] : [say.incomplete])];
    return [
      ` ${padTo(name, nameWidth)}`,
      paint(padTo(bandNames[score.band][locale], bandWidth)),
      style.bold(padStartTo(value, 3)),
      `${paint('█'.repeat(bar))}${style.dim('░'.repeat(barLength - bar))}`,
      style.dim(remarks.join(', ')),
    ].join('  ');
  };
  return [
    line(say.score, overall, file.verdict.errors.length === 0),
    '',
    ...principles.map((principle, index) =>
      line(names[index] ?? principle, scores[principle], scores[principle].complete),
    ),
  ];
};

const findingsPart = (page: Page): readonly string[] => {
  const { file, locale, style, say } = page;
  const open = file.words.findings.filter(({ waiver }) => waiver === null);
  const waived = file.words.findings.filter(({ waiver }) => waiver !== null);
  const counts = severities.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [severityStyle(style, severity)(`${severityNames[severity][locale]} ${count}`)] : [];
  });
  const summary = [
    ...(open.length === 0 ? [style.green(say.noFindings)] : counts),
    ...(waived.length > 0 ? [style.dim(say.waived(waived.length))] : []),
  ];
  const cards = [...open, ...waived].flatMap((finding) => ['', ...findingCard(finding, page)]);
  return [` ${style.bold(say.findings)}  ${summary.join(style.dim(' · '))}`, ...cards];
};

const findingCard = (finding: LocalizedFinding, { locale, columns, style, say, words }: Page): readonly string[] => {
  const label = severityNames[finding.severity][locale].toUpperCase();
  const indent = Math.max(...severities.map((severity) => columnsOf(severityNames[severity][locale]))) + 3;
  const gap = ' '.repeat(indent);
  const body = (text: string, hanging = '') =>
    wrapText(text, columns - indent - hanging.length).map((line, index) => {
      const lead = index === 0 ? hanging : ' '.repeat(hanging.length);
      return `${gap}${lead}${line}`;
    });
  const points = tenths(finding.pointsLost);
  const cost = points > 0 ? say.points(words.number(points)) : '';
  const fact = finding.waiver ? say.waivedUntil(finding.waiver.expires) : cost;
  const [title = '', ...restOfTitle] = wrapText(finding.title, columns - indent - columnsOf(fact) - 2);
  const room = columns - indent - columnsOf(title) - columnsOf(fact);
  const remarks = [findingPlace(finding), ...(finding.confidence === 'assumed' ? [say.assumed] : [])];
  return [
    ` ${severityStyle(style, finding.severity)(padTo(label, indent - 1))}${style.bold(title)}${' '.repeat(Math.max(2, room))}${style.dim(fact)}`,
    ...restOfTitle.map((line) => `${gap}${style.bold(line)}`),
    ...body(finding.message),
    ...body(findingRemedy(finding, say), '→ '),
    ...body(remarks.join(' · ')).map(style.dim),
  ];
};

const flowsPart = (page: Page): readonly string[] => {
  const { file, style, say } = page;
  const names = new Map(file.design.flows.map(({ id, name }) => [id, printable(name ?? id)]));
  const width = Math.min(longestName, Math.max(0, ...[...names.values()].map(columnsOf)));
  const lines = file.verdict.flows.flatMap((flow) => flowLines(flow, names.get(flow.id) ?? flow.id, width, page));
  return lines.length > 0 ? [` ${style.bold(say.flows)}`, ...lines] : [];
};

const flowLines = (flow: FlowProof, name: string, width: number, page: Page): readonly string[] => {
  const { locale, columns, style, say, words } = page;
  const { unmet, unclear } = requirementOutcome(flow, words, locale);
  const facts = flow.reachable
    ? [
        flow.availability && words.percent(flow.availability.value),
        flow.latencyMs === null ? null : words.ms(flow.latencyMs),
        flow.capacityMbps === null ? say.noLimit : words.mbps(flow.capacityMbps),
        flow.singlePointsOfFailure.length > 0 ? say.singlePoints(flow.singlePointsOfFailure.length) : null,
      ]
    : [say.unreachable];
  const holds = flow.reachable && unmet === '';
  const mark = holds ? style.green('✓') : style.red('✗');
  const indent = width + 6;
  const below = (text: string, paint: (text: string) => string) =>
    wrapText(text, columns - indent).map((line) => `${' '.repeat(indent)}${paint(line)}`);
  const [first = '', ...rest] = wrapText(facts.filter((fact) => fact !== null).join(' · '), columns - indent);
  return [
    `  ${mark} ${padTo(fitTo(name, width), width)}  ${first}`,
    ...below(rest.join(' '), String),
    ...below(unmet && say.unmet(unmet), style.red),
    ...below(unclear && say.unclear(unclear), style.dim),
  ];
};

const gapsPart = ({ file, columns, style, say }: Page): readonly string[] => {
  const gaps = file.words.notAssessed;
  if (gaps.length === 0) return [];
  const item = (text: string) =>
    wrapText(text, columns - 4).map((line, index) => `  ${index === 0 ? '? ' : '  '}${style.dim(line)}`);
  const { drawing, questions } = splitGaps(gaps);
  const rest = drawing.length - shownGaps;
  return [
    ` ${style.bold(say.notAssessed)}  ${gaps.length}`,
    ...drawing.slice(0, shownGaps).flatMap(({ title, message }) => item(`${title}: ${message}`)),
    ...(rest > 0 ? [`    ${style.dim(say.more(rest))}`] : []),
    ...(questions.length > 0 ? item(say.unanswered(questions.length, practices.length)) : []),
  ];
};
