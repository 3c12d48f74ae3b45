import {
  type Derivation,
  type DerivationTerm,
  type FlowFacts,
  flowDerivations,
  flowDowntime,
  type LatencyWaterfall,
  latencyWaterfall,
  type WaterfallTerm,
} from '@spandrel/analysis';
import type { FlowProof } from '@spandrel/model';
import { cell, strongCell } from '../cells.ts';
import { inputsText, measureText, unitName } from '../derivation-text.ts';
import type { Block, Cell } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** Elements named under «what to strengthen first». */
const strengthenedShown = 5;

/**
 * Where the numbers of a flow come from. A recorded number that this version of the analysis no longer computes is printed as
 * it was recorded, without terms that would not add up to it.
 */
export const flowDerivationBlocks = (proof: FlowProof, context: ReportContext): readonly Block[] => {
  const flow = context.facts.flow(proof.id);
  if (flow === undefined || !proof.reachable || !flow.reachable) return [];
  return [
    ...(isSame(flow.latencyMs, proof.latencyMs) ? waterfallBlocks(latencyWaterfall(context.facts, flow), context) : []),
    ...derivationBlocks(proof, flow, context),
    ...strengthenBlocks(proof, flow, context),
  ];
};

/** Recorded numbers went through JSON, which keeps them; sums may differ in the last digits on another machine. */
const isSame = (computed: number | null, recorded: number | null): boolean =>
  computed === null || recorded === null
    ? computed === recorded
    : Math.abs(computed - recorded) <= 1e-9 * Math.max(1, Math.abs(recorded));

const sourceCell = (source: 'stated' | 'assumed', { say }: ReportContext): Cell =>
  cell(say.findings.sources[source], source === 'assumed' ? 'caution' : undefined);

const waterfallBlocks = (waterfall: LatencyWaterfall, context: ReportContext): readonly Block[] => {
  const { say, words } = context;
  const { firstMs, followingMs, reusesConnections, terms } = waterfall;
  if (firstMs === null || followingMs === null) return [];
  const { derivation } = say;
  return [
    {
      type: 'paragraph',
      text: derivation.waterfall(words.ms(firstMs), words.ms(followingMs), reusesConnections.value),
    },
    {
      type: 'table',
      columns: [
        { title: derivation.step, share: 3 },
        { title: say.findings.element, share: 4 },
        { title: derivation.calculation, share: 3 },
        { title: derivation.paid, share: 3 },
        { title: derivation.time, share: 2, end: true },
        { title: say.findings.source, share: 2 },
      ],
      rows: terms.filter(({ ms }) => ms > 0).map((term) => waterfallRow(term, waterfall.flow, context)),
    },
  ];
};

const waterfallRow = (term: WaterfallTerm, flow: string, context: ReportContext): readonly Cell[] => {
  const { say, words } = context;
  const { derivation } = say;
  const whole = term.stage === 'dns' ? derivation.noResolver : derivation.wholePath;
  const { times, unitMs } = term.formula;
  return [
    strongCell(derivation.stages[term.stage]),
    cell(term.at === flow ? whole : unitName(term.at, context)),
    cell(times === 1 ? '' : `${words.number(times)} × ${words.ms(unitMs)}`),
    cell(derivation.paidBy[term.paidBy]),
    cell(words.ms(term.ms)),
    sourceCell(term.source, context),
  ];
};

const derivationBlocks = (proof: FlowProof, flow: FlowFacts, context: ReportContext): readonly Block[] => {
  const { say, facts } = context;
  const of = flowDerivations(facts, flow);
  const numbers: readonly (readonly [label: string, derivation: Derivation, recorded: number | null])[] = [
    [say.flows.availability, of.availability, proof.availability?.value ?? null],
    [say.flows.latency, of.latencyMs, proof.latencyMs],
    [say.flows.capacity, of.capacityMbps, proof.capacityMbps],
    [say.flows.pathMtu, of.pathMtu, proof.pathMtu],
    [say.flows.failover, of.failoverSec, proof.failoverSec],
    [say.flows.cost, of.monthlyCostUsd, proof.monthlyCostUsd],
  ];
  const rows = numbers.flatMap(([label, derivation, recorded]) =>
    isSame(derivation.value, recorded) ? derivationRows(label, derivation, proof.id, context) : [],
  );
  if (rows.length === 0) return [];
  return [
    { type: 'paragraph', text: say.derivation.intro },
    {
      type: 'table',
      columns: [
        { title: say.derivation.number, share: 3 },
        { title: say.findings.element, share: 4 },
        { title: say.derivation.madeOf, share: 5 },
        { title: say.findings.value, share: 3, end: true },
        { title: say.findings.source, share: 2 },
      ],
      rows,
    },
  ];
};

const derivationRows = (
  label: string,
  { terms, unit, operation }: Derivation,
  flow: string,
  context: ReportContext,
): readonly (readonly Cell[])[] => {
  const { say } = context;
  const nameOf = ({ at }: DerivationTerm) => (at === flow ? say.derivation.alternatives : unitName(at, context));
  return terms.map((term, index) => [
    index === 0 ? strongCell(`${label} (${say.derivation.operations[operation]})`) : cell(''),
    cell(nameOf(term)),
    cell(inputsText(term.at, term.inputs, context)),
    cell(measureText(term.value, unit, context)),
    sourceCell(term.source, context),
  ]);
};

const strengthenBlocks = (proof: FlowProof, flow: FlowFacts, context: ReportContext): readonly Block[] => {
  const { say, words } = context;
  const { importances } = flowDowntime(flow);
  if (importances.length === 0 || !isSame(flow.availability.value, proof.availability?.value ?? null)) return [];
  return [
    {
      type: 'facts',
      rows: [
        {
          label: say.derivation.strengthen,
          value: importances
            .slice(0, strengthenedShown)
            .map(({ unit, minutesPerMonth }) =>
              say.derivation.saves(unitName(unit, context), words.seconds(minutesPerMonth * 60)),
            )
            .join('; '),
        },
      ],
    },
  ];
};
