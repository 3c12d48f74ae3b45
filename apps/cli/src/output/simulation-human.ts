import type { BlastRadius, Facts, FailureOutcome, FlowOutcome, SweepEntry, SweepResult } from '@spandrel/analysis';
import { type Locale, trafficFlow } from '@spandrel/model';
import { type Words, wordsFor } from '@spandrel/rules';
import type { DesignFile } from '../design-file.ts';
import { type Sentences, sentencesIn } from '../sentences.ts';
import { type SimulationSentences, simulationSentencesIn } from '../simulation-sentences.ts';
import type { Terminal } from '../terminal.ts';
import { columnsOf, fitTo, padTo, printable, type Styles, styled, wrapText } from './text-layout.ts';

/** The design whose failures are told. */
export interface Simulated {
  readonly file: DesignFile;
  readonly facts: Facts;
  readonly locale: Locale;
}

interface Page extends Simulated {
  readonly columns: number;
  readonly style: Styles;
  readonly say: SimulationSentences;
  readonly common: Sentences;
  readonly words: Words;
}

const pageFor = (simulated: Simulated, { columns, colours }: Terminal): Page => ({
  ...simulated,
  columns,
  style: styled(colours),
  say: simulationSentencesIn(simulated.locale),
  common: sentencesIn(simulated.locale),
  words: wordsFor(simulated.file.design, simulated.locale),
});

/** How many failures of a sweep are worth a reader's time; programs get more. */
export const shownFailures = 20;

/** What one failure does, for a person at a terminal. */
export const failureInHuman = (
  simulated: Simulated,
  outcome: FailureOutcome,
  radius: BlastRadius,
  terminal: Terminal,
): string => {
  const page = pageFor(simulated, terminal);
  return printed([
    titlePart(page),
    factsPart(outcome, radius, page),
    flowsPart(outcome, page),
    overloadsPart(outcome, page),
  ]);
};

/** The worst failures of a sweep, for a person at a terminal. */
export const sweepInHuman = (simulated: Simulated, result: SweepResult, terminal: Terminal): string => {
  const page = pageFor(simulated, terminal);
  const { style, say, common, words } = page;
  const { order, tried, leftOut, breaking, harmful, entries } = result;
  const [count, breaks, effects] = [tried, breaking, harmful].map((each) => words.number(each)) as [
    string,
    string,
    string,
  ];
  const summary = order === 1 ? say.triedSingles(count, breaks, effects) : say.triedPairs(count, breaks);
  const told = leftOut > 0 ? `${summary} · ${say.leftOut(leftOut)}` : summary;
  const rest = harmful - entries.length;
  const none = style.green(order === 1 ? say.harmless : say.harmlessPairs);
  return printed([
    titlePart(page),
    [` ${style.bold(order === 1 ? say.single : say.double)}`, ...wrapped(told, 1, page).map(style.dim)],
    entries.length === 0 ? [` ${none}`] : entries.flatMap((entry, index) => sweepEntry(entry, index + 1, result, page)),
    rest > 0 ? [` ${style.dim(common.more(rest))}`] : [],
  ]);
};

const shownFlows = 40;
/** Columns that a name may take before it is shortened. */
const longestName = 36;

const printed = (parts: readonly (readonly string[])[]): string =>
  `${parts
    .filter((part) => part.length > 0)
    .flatMap((part) => ['', ...part])
    .join('\n')}\n`;

const titlePart = ({ file, style }: Page): readonly string[] => [
  ` ${style.bold(printable(file.design.name))}  ${style.dim(printable(file.path))}`,
];

const wrapped = (text: string, indent: number, { columns }: Page): readonly string[] =>
  wrapText(text, columns - indent).map((line) => `${' '.repeat(indent)}${line}`);

/** A label with a text beside it that may take several lines. */
const labelled = (label: string, text: string, width: number, page: Page): readonly string[] =>
  text === ''
    ? []
    : wrapText(text, page.columns - width - 3).map(
        (line, index) => ` ${page.style.bold(padTo(index === 0 ? label : '', width))}  ${line}`,
      );

const unitNames = (ids: readonly string[], { facts, words }: Page): string =>
  words.list(ids.map((id) => (facts.topology.failureUnit(id)?.type === 'group' ? words.risk(id) : words.name(id))));

const factsPart = (
  { failed, down, cutOff }: FailureOutcome,
  { flowsLost, flowsDegraded, servicesLost, peakLost }: BlastRadius,
  page: Page,
): readonly string[] => {
  const { say, words } = page;
  const width = Math.max(...[say.fails, say.downToo, say.cutOff, say.blastRadius].map(columnsOf));
  const downToo = [...down.components, ...down.links].filter((id) => !failed.includes(id));
  const shares = [
    say.flowsLost(words.percent(flowsLost.share)),
    say.flowsDegraded(words.percent(flowsDegraded.share)),
    say.servicesLost(words.percent(servicesLost.share)),
    say.peakLost(words.percent(peakLost.share)),
  ];
  return [
    ...labelled(say.fails, unitNames(failed, page), width, page),
    ...labelled(say.downToo, downToo.length > 0 ? words.names(downToo) : '', width, page),
    ...labelled(say.cutOff, cutOff.length > 0 ? words.names(cutOff) : '', width, page),
    ...labelled(say.blastRadius, shares.join(' · '), width, page),
  ];
};

const flowsPart = ({ flows }: FailureOutcome, page: Page): readonly string[] => {
  const { file, style, say, common } = page;
  if (flows.length === 0) return [];
  const statuses = ['broken', 'degraded', 'unaffected', 'unreachable'] as const;
  const paint = { broken: style.red, degraded: style.yellow, unaffected: style.green, unreachable: style.dim };
  const counts = statuses.flatMap((status) => {
    const count = flows.filter((flow) => flow.status === status).length;
    return count > 0 ? [paint[status](`${say[status]} ${count}`)] : [];
  });
  const ordered = statuses.flatMap((status) =>
    flows.filter((flow) => flow.status === status).sort((a, b) => a.priority - b.priority),
  );
  const names = new Map(file.design.flows.map(({ id, name }) => [id, printable(name ?? id)]));
  const shown = ordered.slice(0, shownFlows);
  const width = Math.min(longestName, Math.max(...shown.map(({ id }) => columnsOf(names.get(id) ?? id))));
  const marks = { broken: '✗', degraded: '!', unaffected: '✓', unreachable: '–' };
  const lines = shown.flatMap((flow) => {
    const [first = '', ...rest] = wrapText(effectOn(flow, page).join(' · '), page.columns - width - 6);
    const name = padTo(fitTo(names.get(flow.id) ?? flow.id, width), width);
    return [
      `  ${paint[flow.status](marks[flow.status])} ${name}  ${first}`,
      ...rest.map((line) => `${' '.repeat(width + 6)}${line}`),
      ...(flow.rerouted ? wrapped(flow.path.after.join(' → '), width + 6, page).map(style.dim) : []),
    ];
  });
  const rest = ordered.length - shown.length;
  return [
    ` ${style.bold(common.flows)}  ${counts.join(style.dim(' · '))}`,
    ...lines,
    ...(rest > 0 ? [`    ${style.dim(common.more(rest))}`] : []),
  ];
};

const effectOn = (flow: FlowOutcome, { locale, say, common, words }: Page): readonly string[] => {
  const { status, reasons, latencyMs, capacityMbps, need, failover } = flow;
  if (status === 'unreachable') return [common.unreachable];
  const mbps = (value: number | null) => (value === null ? common.noLimit : words.mbps(value));
  const ms = (value: number | null) => (value === null ? '–' : words.ms(value));
  const requirements = flow.requirementsLost.map((name) => trafficFlow.requirements[name]?.label[locale] ?? name);
  const sentences: Readonly<Record<FlowOutcome['reasons'][number], string>> = {
    'end-down': say.endDown(words.names(flow.endsDown)),
    'no-way-left': say.noWayLeft,
    slower: say.slower(ms(latencyMs.before), ms(latencyMs.after)),
    'too-little-capacity': say.tooLittle(
      mbps(capacityMbps.before),
      mbps(capacityMbps.after),
      mbps(Math.max(need.peakMbps ?? 0, need.requiredMbps ?? 0)),
    ),
    overloaded: say.overloaded,
    'requirement-lost': common.unmet(words.list(requirements)),
    'no-automatic-failover': say.noFailover,
  };
  const change = failover.seconds === null ? say.otherPath : say.switches(words.seconds(failover.seconds));
  const moves = flow.rerouted && !reasons.includes('no-automatic-failover') ? [change] : [];
  const told = [...reasons.map((reason) => sentences[reason]), ...moves];
  return told.length > 0 ? told : [say.unaffected];
};

const overloadsPart = ({ overloads }: FailureOutcome, page: Page): readonly string[] => {
  const { style, say, words } = page;
  if (overloads.length === 0) return [];
  const lines = overloads
    .slice(0, shownFlows)
    .flatMap(({ element, mbps, limitMbps, flows }) =>
      wrapped(
        `${words.name(element)}: ${say.load(words.mbps(mbps), words.mbps(limitMbps))} (${words.names(flows)})`,
        2,
        page,
      ),
    );
  return [` ${style.bold(say.overloads)}`, ...lines];
};

const sweepEntry = (entry: SweepEntry, place: number, { order }: SweepResult, page: Page): readonly string[] => {
  const { style, say, words } = page;
  const number = `${place}.`.padStart(4);
  const [first = '', ...rest] = wrapText(unitNames(entry.units, page), page.columns - number.length - 1);
  const line = (label: string, flows: readonly string[], paint: (text: string) => string) =>
    flows.length === 0 ? [] : wrapped(`${label}: ${words.names(flows)}`, number.length + 1, page).map(paint);
  const others = entry.broken.filter((id) => !entry.brokenTogether.includes(id));
  return [
    `${style.dim(number)} ${style.bold(first)}`,
    ...rest.map((text) => `${' '.repeat(number.length + 1)}${style.bold(text)}`),
    ...line(order === 1 ? say.broken : say.together, entry.brokenTogether, style.red),
    ...line(say.broken, others, style.red),
    ...line(say.degraded, entry.degraded, style.yellow),
    ...line(
      say.rerouted,
      entry.rerouted.filter((id) => !entry.degraded.includes(id)),
      style.dim,
    ),
  ];
};
