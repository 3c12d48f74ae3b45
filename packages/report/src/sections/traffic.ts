import { type FlowMatrix, type MonthlyCost, monthlyCost, serviceMatrix, siteMatrix } from '@spandrel/analysis';
import { cell, shortList, strongCell } from '../cells.ts';
import { measureText, unitName } from '../derivation-text.ts';
import type { Block, Section, Table } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

const flowsNamed = 6;
const fixedShown = 25;

/** Who sends how much to whom, and what the network costs a month. */
export const trafficSection = (context: ReportContext): Section => {
  const { say, facts } = context;
  const sites = siteMatrix(facts.topology);
  const services = serviceMatrix(facts.topology);
  const traffic: readonly Block[] =
    services.cells.length === 0
      ? [{ type: 'paragraph', text: say.flows.none }]
      : [
          { type: 'paragraph', text: say.traffic.intro },
          { type: 'heading', text: say.traffic.sites },
          matrixTable(sites, context),
          { type: 'heading', text: say.traffic.services },
          matrixTable(services, context),
        ];
  return { id: 'traffic', title: say.traffic.title, blocks: [...traffic, ...costBlocks(monthlyCost(facts), context)] };
};

const matrixTable = ({ cells }: FlowMatrix, context: ReportContext): Table => {
  const { say, words, nameOf, facts } = context;
  const placeName = (id: string) => (facts.topology.component(id) === undefined ? id : nameOf(id));
  const known = (value: number, unknown: readonly string[], all: readonly string[]) => {
    if (unknown.length === all.length) return say.notStated;
    return unknown.length === 0 ? words.mbps(value) : say.traffic.atLeast(words.mbps(value));
  };
  return {
    type: 'table',
    columns: [
      { title: say.traffic.from, share: 3 },
      { title: say.traffic.to, share: 3 },
      { title: say.traffic.flows, share: 4 },
      { title: say.traffic.average, share: 2.4, end: true },
      { title: say.traffic.peak, share: 2.4, end: true },
    ],
    rows: cells.map(({ from, to, flows, averageMbps, peakMbps, withoutAverage, withoutPeak }) => [
      strongCell(placeName(from)),
      strongCell(placeName(to)),
      cell(shortList(flows.map(nameOf), flowsNamed, say.listRest)),
      cell(known(averageMbps, withoutAverage, flows)),
      cell(known(peakMbps, withoutPeak, flows)),
    ]),
  };
};

const costBlocks = (cost: MonthlyCost, context: ReportContext): readonly Block[] => {
  const { say, nameOf } = context;
  const usd = (value: number) => measureText(value, 'usd-per-month', context);
  const hasVolume = cost.flows.some(({ gbPerMonth }) => gbPerMonth !== null);
  const hasCost = hasVolume || cost.fixed.length > 0;
  const unknown = cost.flows.filter(({ gbPerMonth }) => gbPerMonth === null).map(({ flow }) => nameOf(flow));
  return [
    { type: 'heading', text: say.cost.title },
    { type: 'paragraph', text: say.cost.intro },
    {
      type: 'facts',
      rows: [
        { label: say.cost.fixed, value: cost.fixed.length === 0 ? say.notStated : usd(cost.fixedUsd) },
        { label: say.cost.transfer, value: hasVolume ? usd(cost.transferUsd) : say.notStated },
        { label: say.cost.total, value: hasCost ? usd(cost.totalUsd) : say.notStated },
        ...(unknown.length > 0
          ? [{ label: say.cost.unknown, value: shortList(unknown, flowsNamed, say.listRest), tone: 'caution' as const }]
          : []),
      ],
    },
    ...chargeTable(cost, context),
    ...fixedTable(cost, context),
  ];
};

const chargeTable = ({ charges }: MonthlyCost, context: ReportContext): readonly Block[] => {
  const { say, nameOf, words } = context;
  if (charges.length === 0) return [];
  return [
    {
      type: 'table',
      columns: [
        { title: say.flows.flow, share: 3 },
        { title: say.findings.element, share: 4 },
        { title: say.cost.charge, share: 2.6 },
        { title: say.cost.calculation, share: 4 },
        { title: say.cost.monthly, share: 3, end: true },
        { title: say.findings.source, share: 2 },
      ],
      rows: charges.map((charge) => [
        strongCell(nameOf(charge.flow)),
        cell(charge.at === charge.flow ? '' : unitName(charge.at, context)),
        cell(say.cost.classes[charge.class]),
        cell(`${words.number(charge.gbPerMonth)} GB × ${charge.usdPerGb} USD`),
        cell(measureText(charge.usdPerMonth, 'usd-per-month', context)),
        cell(say.findings.sources[charge.source], charge.source === 'assumed' ? 'caution' : undefined),
      ]),
    },
  ];
};

const fixedTable = ({ fixed }: MonthlyCost, context: ReportContext): readonly Block[] => {
  const { say, nameOf } = context;
  if (fixed.length === 0) return [];
  const shown = [...fixed].sort((a, b) => b.usdPerMonth - a.usdPerMonth).slice(0, fixedShown);
  const rest = fixed.length - shown.length;
  return [
    {
      type: 'table',
      columns: [
        { title: say.cost.fixedAt, share: 6 },
        { title: say.cost.monthly, share: 3, end: true },
      ],
      rows: shown.map(({ at, usdPerMonth }) => [
        strongCell(nameOf(at)),
        cell(measureText(usdPerMonth, 'usd-per-month', context)),
      ]),
    },
    ...(rest > 0 ? [{ type: 'paragraph', muted: true, text: say.listRest(rest) } as const] : []),
  ];
};
