import {
  type Band,
  bandNames,
  type ComparedElement,
  type DesignComparison,
  findComponentKind,
  findLinkKind,
  type Locale,
  type PropertySpec,
  type PropertyValue,
  principleNames,
  principles,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  severityNames,
  trafficFlow,
  type ValueChange,
} from '@spandrel/model';
import {
  type FlowChange,
  type FlowFigures,
  findPractice,
  type LocalizedFinding,
  type ScoreChange,
  type VerdictComparison,
  type Words,
  wordsFor,
} from '@spandrel/rules';
import type { JudgedFile } from '../judge-file.ts';
import { type Sentences, sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import { findingPlace } from './finding-place.ts';
import { tenths, wholePoints } from './rounding.ts';
import { columnsOf, padStartTo, padTo, printable, type Styles, styled, wrapText } from './text-layout.ts';

/** Two judged designs with what is different between them. */
export interface JudgedPair {
  readonly before: JudgedFile;
  readonly after: JudgedFile;
  readonly changes: DesignComparison;
  readonly outcome: VerdictComparison;
}

interface Page {
  readonly pair: JudgedPair;
  readonly locale: Locale;
  readonly columns: number;
  readonly style: Styles;
  readonly say: Sentences;
  /** Words with the names of the later and of the earlier design. */
  readonly words: Words;
  readonly oldWords: Words;
}

/** What is different between two designs, for a person at a terminal. */
export const diffInHuman = (pair: JudgedPair, locale: Locale, { columns, colours }: Terminal): string => {
  const page: Page = {
    pair,
    locale,
    columns,
    style: styled(colours),
    say: sentencesIn(locale),
    words: wordsFor(pair.after.design, locale),
    oldWords: wordsFor(pair.before.design, locale),
  };
  const parts = [titlePart(page), scorePart(page), designPart(page), findingsPart(page), flowsPart(page)];
  return `${parts
    .filter((part) => part.length > 0)
    .flatMap((part) => ['', ...part])
    .join('\n')}\n`;
};

const titlePart = ({ pair: { before, after }, style, say, columns }: Page): readonly string[] => [
  ...wrapText(`${before.path} → ${after.path}`, columns - 1).map((line) => ` ${style.bold(line)}`),
  ...(before.verdict.tool.rulesVersion === after.verdict.tool.rulesVersion
    ? []
    : [` ${style.yellow(say.diff.otherRules)}`]),
];

const scorePart = ({ pair: { outcome }, locale, style, say, words }: Page): readonly string[] => {
  const rows: readonly (readonly [string, ScoreChange])[] = [
    [say.score, outcome.overall],
    ...principles.map((principle) => [principleNames[principle][locale], outcome.principles[principle]] as const),
  ];
  const width = Math.max(...rows.map(([name]) => columnsOf(name)));
  const bandWidth = Math.max(...Object.values(bandNames).map((name) => columnsOf(name[locale])));
  const band = (of: Band) => bandNames[of][locale];
  const points = (value: number, of: Band) => (of === 'unassessed' ? '–' : words.number(wholePoints(value)));
  return rows.map(([name, { before, after, gain }]) => {
    const rounded = tenths(gain);
    const paint = rounded > 0 ? style.green : rounded < 0 ? style.red : style.dim;
    const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '±';
    const isAssessed = before.band !== 'unassessed' || after.band !== 'unassessed';
    return [
      ` ${padTo(name, width)}`,
      `${padStartTo(points(before.value, before.band), 3)} → ${padStartTo(points(after.value, after.band), 3)}`,
      paint(padStartTo(isAssessed ? `${sign}${words.number(Math.abs(rounded))}` : '', 6)),
      before.band === after.band ? band(after.band) : `${padTo(band(before.band), bandWidth)} → ${band(after.band)}`,
    ].join('  ');
  });
};

/** A line that hangs under its first two characters, within the terminal. */
const item = (mark: string, text: string, columns: number): readonly string[] =>
  wrapText(text, columns - 4).map((line, index) => (index === 0 ? `  ${mark} ${line}` : `    ${line}`));

const designPart = (page: Page): readonly string[] => {
  const { pair, style, say, columns, words } = page;
  const { changes } = pair;
  const title = ` ${style.bold(say.diff.design)}`;
  if (changes.extent === 'none') return [`${title}  ${style.dim(say.diff.same)}`];
  if (changes.extent === 'layout') return [`${title}  ${style.dim(say.diff.onlyLayout(changes.redrawn.length))}`];
  const place = (id: string | null, of: Words) => (id === null ? say.diff.canvas : of.name(id));
  const spell = valueSpeller(page);
  const lines: readonly (readonly [string, string])[] = [
    ...changes.settings.map(
      (change) =>
        [style.yellow('~'), `${say.diff.settings[change.property] ?? change.property}: ${spell(change)}`] as const,
    ),
    ...changes.added.map((element) => [style.green('+'), elementName(element, page)] as const),
    ...changes.removed.map((element) => [style.red('−'), elementName(element, page)] as const),
    ...changes.moved.map(
      (element) =>
        [
          style.yellow('~'),
          `${elementName(element, page)}: ${say.diff.moved(place(element.before, page.oldWords), place(element.after, words))}`,
        ] as const,
    ),
    ...changes.renamed.map(
      (element) =>
        [style.yellow('~'), `${element.id}: ${say.diff.renamed(element.before ?? '–', element.after ?? '–')}`] as const,
    ),
    ...changes.changed.flatMap((element) =>
      element.changes.map(
        (change) =>
          [
            style.yellow('~'),
            `${elementName(element, page)}: ${labelOf(element, change, page)} ${spell(change, specOf(element, change))}`,
          ] as const,
      ),
    ),
    ...changes.practices.map(
      ({ key }) =>
        [style.yellow('~'), `${say.diff.practice}: ${findPractice(key)?.question[page.locale] ?? key}`] as const,
    ),
    ...changes.waivers.map(({ key }) => [style.yellow('~'), `${say.diff.waiver}: ${key}`] as const),
    ...changes.notes.map(({ key }) => [style.yellow('~'), `${say.diff.note}: ${key}`] as const),
  ];
  const redrawn = changes.redrawn.length > 0 ? [`    ${style.dim(say.diff.alsoRedrawn(changes.redrawn.length))}`] : [];
  return [title, ...lines.flatMap(([mark, text]) => item(mark, text, columns)), ...redrawn];
};

const elementName = ({ section, id, name, kind }: ComparedElement, { locale, say }: Page): string => {
  const known = kind === null ? undefined : section === 'links' ? findLinkKind(kind) : findComponentKind(kind);
  const sort = known?.name[locale] ?? kind ?? say.flow;
  return [...(name === null ? [] : [name]), id, sort].join(' · ');
};

const specOf = ({ section, kind }: ComparedElement, { group, property }: ValueChange): PropertySpec | undefined => {
  if (group === 'field') return undefined;
  if (section === 'flows')
    return group === 'requires' ? trafficFlow.requirements[property] : propertiesOfFlow()[property];
  if (section === 'links') {
    const link = findLinkKind(kind ?? '');
    return link && propertiesOfLink(link)[property];
  }
  const component = findComponentKind(kind ?? '');
  return component && propertiesOfComponent(component)[property];
};

const labelOf = (element: ComparedElement, change: ValueChange, { locale, say }: Page): string =>
  specOf(element, change)?.label[locale] ?? say.diff.fields[change.property] ?? change.property;

/** Both values of a change in words: `100 Mbps → 1 Gbps`. */
const valueSpeller =
  ({ words, locale, say }: Page) =>
  ({ before, after }: ValueChange, spec?: PropertySpec): string => {
    const one = (value: PropertyValue | null): string => {
      if (value === null) return '–';
      if (typeof value === 'boolean') return value ? say.diff.yes : say.diff.no;
      if (typeof value === 'object') return value.length === 0 ? '–' : value.join(', ');
      if (typeof value === 'string') return spec?.type === 'choice' ? (spec.options[value]?.[locale] ?? value) : value;
      if (spec?.type !== 'number') return words.number(value);
      const spelled = { ms: words.ms, sec: words.seconds, Mbps: words.mbps, fraction: words.percent };
      return (spelled[spec.unit as keyof typeof spelled] ?? words.number)(value);
    };
    return `${one(before)} → ${one(after)}`;
  };

const findingsPart = (page: Page): readonly string[] => {
  const { pair, style, say, columns, locale } = page;
  const { resolved, introduced, regraded, accepted, reopened, unchanged } = pair.outcome;
  const localized = new Map(
    [...pair.before.words.findings, ...pair.after.words.findings].map((finding) => [finding.id, finding] as const),
  );
  const line = (mark: string, id: string, remark: string) => {
    const finding = localized.get(id);
    return finding === undefined ? [] : item(mark, `${remark} ${sentenceOf(finding)}`, columns);
  };
  const severity = (of: LocalizedFinding['severity']) => severityNames[of][locale].toUpperCase();
  const summary = style.dim(say.diff.findings(resolved.length, introduced.length, unchanged));
  return [
    ` ${style.bold(say.findings)}  ${summary}`,
    ...resolved.flatMap((finding) => line(style.green('✓'), finding.id, severity(finding.severity))),
    ...introduced.flatMap((finding) => line(style.red('✗'), finding.id, severity(finding.severity))),
    ...regraded.flatMap(({ before, after }) =>
      line(style.yellow('~'), after.id, `${severity(before.severity)} → ${severity(after.severity)}`),
    ),
    ...accepted.flatMap(({ after }) => line(style.yellow('~'), after.id, `${say.diff.accepted}:`)),
    ...reopened.flatMap(({ after }) => line(style.red('~'), after.id, `${say.diff.reopened}:`)),
  ];
};

const sentenceOf = (finding: LocalizedFinding): string =>
  `${finding.title}${finding.title.endsWith('?') ? '' : '.'} ${finding.message} (${findingPlace(finding)})`;

const flowsPart = (page: Page): readonly string[] => {
  const { pair, style, say, columns, words, oldWords } = page;
  if (pair.outcome.flows.length === 0) return [];
  const lines = pair.outcome.flows.flatMap(({ flow, before, after }) => {
    const mark = before === null ? style.green('+') : after === null ? style.red('−') : style.yellow('~');
    const name = printable((after === null ? oldWords : words).name(flow));
    return item(mark, `${name}: ${figureChanges({ flow, before, after }, page).join(' · ')}`, columns);
  });
  return [` ${style.bold(say.flows)}`, ...lines];
};

/** The figures that differ, or all of them where the flow is only in one design. */
const figureChanges = ({ before, after }: FlowChange, { say, words, locale }: Page): readonly string[] => {
  const unmet = (names: readonly string[]) =>
    names.length === 0 ? '–' : words.list(names.map((name) => trafficFlow.requirements[name]?.label[locale] ?? name));
  const known = (spell: (value: number) => string) => (value: number | null) => (value === null ? '–' : spell(value));
  const rows: readonly (readonly [string, (figures: FlowFigures) => string])[] = [
    [say.diff.path, ({ reachable }) => (reachable ? say.reachable : say.unreachable)],
    [say.availability, ({ availability }) => known(words.percent)(availability)],
    [say.latency, ({ latencyMs }) => known(words.ms)(latencyMs)],
    [say.capacity, ({ capacityMbps }) => (capacityMbps === null ? say.noLimit : words.mbps(capacityMbps))],
    [say.diff.failover, ({ failoverSec }) => known(words.seconds)(failoverSec)],
    [say.diff.cost, ({ monthlyCostUsd }) => known((usd) => `$${words.number(usd)}`)(monthlyCostUsd)],
    [say.diff.singlePoints, ({ singlePointsOfFailure }) => words.number(singlePointsOfFailure.length)],
    [say.diff.unmet, (figures) => unmet(figures.unmet)],
  ];
  return rows.flatMap(([label, spell]) => {
    const [was, now] = [before && spell(before), after && spell(after)];
    if (was === now) return [];
    return [was === null || now === null ? `${label} ${was ?? now}` : `${label} ${was} → ${now}`];
  });
};
