import type { FlowProof } from '@spandrel/model';
import { cell, shortList } from '../cells.ts';
import type { Block, FactList, Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import { requirementLabel, requirementValue } from '../requirement-text.ts';
import { flowDerivationBlocks } from './flow-derivations.ts';
import { flowTable } from './summary.ts';

const namesShown = 12;

/** Each flow with its path, its numbers and where they come from, against what it requires. */
export const flowsSection = (context: ReportContext): Section => {
  const { say, verdict } = context;
  return {
    id: 'flows',
    title: say.flows.title,
    blocks:
      verdict.flows.length === 0
        ? [{ type: 'paragraph', text: say.flows.none }]
        : [
            { type: 'paragraph', text: say.flows.intro },
            flowTable(verdict.flows, context),
            ...verdict.flows.flatMap((proof) => flowBlocks(proof, context)),
          ],
  };
};

const flowBlocks = (proof: FlowProof, context: ReportContext): readonly Block[] => {
  const { design, nameOf } = context;
  const flow = design.flows.find(({ id }) => id === proof.id);
  const ends = flow ? ` – ${nameOf(flow.from)} → ${nameOf(flow.to)}` : '';
  return [
    { type: 'heading', text: `${nameOf(proof.id)}${ends}` },
    ...requirementTable(proof, context),
    flowFacts(proof, context),
    ...flowDerivationBlocks(proof, context),
  ];
};

const requirementTable = (proof: FlowProof, context: ReportContext): readonly Block[] => {
  const { say } = context;
  const requirements = Object.entries(proof.requires);
  if (requirements.length === 0) return [];
  return [
    {
      type: 'table',
      columns: [
        { title: say.flows.requirement, share: 4 },
        { title: say.flows.required, share: 3 },
        { title: say.flows.actual, share: 3 },
        { title: say.flows.result, share: 3 },
      ],
      rows: requirements.map(([name, { required, actual, met }]) => [
        cell(requirementLabel(name, context)),
        cell(requirementValue(name, required, context)),
        cell(requirementValue(name, actual, context)),
        met === null
          ? cell(say.flows.met.unknown, 'caution')
          : cell(met ? say.flows.met.yes : say.flows.met.no, met ? 'good' : 'bad'),
      ]),
    },
  ];
};

const flowFacts = (proof: FlowProof, context: ReportContext): FactList => {
  const { say, words, nameOf, locale } = context;
  const { flows } = say;
  if (!proof.reachable) return { type: 'facts', rows: [{ label: flows.path, value: flows.unreachable, tone: 'bad' }] };
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? say.none : shortList(ids.map(nameOf), namesShown, say.listRest);
  const assumed = proof.latencyTerms.filter(({ source }) => source === 'assumed').length;
  const rows: FactList['rows'] = [
    { label: flows.path, value: proof.path.map(nameOf).join(' → ') },
    { label: flows.availability, value: availabilityText(proof, context) },
    {
      label: flows.latency,
      value:
        (proof.latencyMs === null ? say.notStated : words.ms(proof.latencyMs)) +
        (assumed > 0 ? ` (${flows.assumed(assumed)})` : ''),
    },
    {
      label: flows.capacity,
      value: proof.capacityMbps === null ? say.unlimited : words.mbps(proof.capacityMbps),
    },
    { label: flows.minCut, value: names(proof.minCut) },
    {
      label: flows.cutPoints,
      value: names(proof.singlePointsOfFailure),
      tone: proof.singlePointsOfFailure.length > 0 ? 'bad' : 'neutral',
    },
    {
      label: flows.sharedRisks,
      value:
        proof.sharedRisks.length === 0
          ? say.none
          : proof.sharedRisks.map(({ group, members }) => `${words.risk(group)}: ${names(members)}`).join('; '),
    },
    { label: flows.pathMtu, value: proof.pathMtu === null ? say.notStated : flows.bytes(words.number(proof.pathMtu)) },
    {
      label: flows.encryption,
      value:
        proof.encryption.length === 0
          ? say.none
          : proof.encryption
              .map(({ hop, layers }) => `${nameOf(hop)}: ${layers.length > 0 ? layers.join(' + ') : flows.plain}`)
              .join('; '),
    },
    { label: flows.failover, value: proof.failoverSec === null ? say.notStated : words.seconds(proof.failoverSec) },
    {
      label: flows.cost,
      value:
        proof.monthlyCostUsd === null
          ? say.notStated
          : new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' }).format(proof.monthlyCostUsd),
    },
  ];
  return { type: 'facts', rows };
};

const availabilityText = ({ availability }: FlowProof, { say, words }: ReportContext): string => {
  if (!availability) return say.notStated;
  const { value, method, low, high } = availability;
  const precision = method === 'exact' ? say.flows.exact : say.flows.between(words.percent(low), words.percent(high));
  const downtime = value < 1 ? `; ${say.flows.downtime(words.downtime(value))}` : '';
  return `${words.percent(value)} (${precision}${downtime})`;
};
