import {
  bandNames,
  type FlowProof,
  principleNames,
  principles,
  type Score,
  severities,
  severityNames,
} from '@spandrel/model';
import { isHeldDown, type LocalizedFinding, policyFor, splitGaps } from '@spandrel/rules';
import { cell, fitLength, scoreText, strongCell, timeText } from '../cells.ts';
import type { Block, FactList, ScoreBars, ScoreRow, Summary, Table, Tone } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import { decisionWord, reviewsTable } from './reviews.ts';

const severeShown = 5;
const flowsShown = 12;

type DecisionKey = 'draft' | 'frozen' | 'in-review' | 'approved' | 'changes-requested';

const decisionTones: Readonly<Record<DecisionKey, Tone>> = {
  draft: 'neutral',
  frozen: 'neutral',
  'in-review': 'neutral',
  approved: 'good',
  'changes-requested': 'caution',
};

/** The first two pages: decision, band, coverage and severe findings before any number. */
export const summarySection = (context: ReportContext): Summary => {
  const { say, verdict, version, locale } = context;
  const status = version?.status ?? 'draft';
  const { overall } = verdict.score;
  const open = openFindings(context);
  return {
    title: say.summary.title,
    decision: { label: say.decision.label, ...say.decision[status], tone: decisionTones[status] },
    overall: {
      label: say.summary.overall,
      value: printedScore(overall),
      outOf: say.summary.outOf,
      band: overall.band,
      bandName: bandNames[overall.band][locale],
      coverage: say.summary.coverage(percentText(overall.coverage)),
      note: cappedNote(overall, context),
    },
    scoresTitle: say.summary.scores,
    scores: scoreBars(context),
    counts: severities.map((severity) => ({
      severity,
      name: severityNames[severity][locale],
      count: open.filter((finding) => finding.severity === severity).length,
    })),
    facts: summaryFacts(context),
    blocks: [
      ...severeBlocks(open, context),
      ...flowBlocks(context),
      { type: 'heading', text: say.summary.notAssessedTitle },
      { type: 'paragraph', text: unknownText(context) },
      ...peopleBlocks(context),
    ],
  };
};

/** What keeps the coverage from being whole: checks that miss a value, and questions without an answer. */
const unknownText = ({ say, verdict }: ReportContext): string => {
  const { drawing, questions } = splitGaps(verdict.notAssessed);
  return (
    [
      ...(drawing.length > 0 ? [say.summary.notAssessed(drawing.length)] : []),
      ...(questions.length > 0 ? [say.summary.unanswered(questions.length)] : []),
    ].join(' ') || say.summary.nothingNotAssessed
  );
};

export const openFindings = ({ verdict }: ReportContext): readonly LocalizedFinding[] =>
  verdict.findings.filter(({ waiver }) => waiver === null);

export const percentText = (share: number): string => `${Math.floor(share * 100 + 1e-9)}%`;

const printedScore = ({ value, band }: Score): number | null => (band === 'unassessed' ? null : scoreText(value));

/** Why the band is below what the number alone would give; null when it is not. */
const cappedNote = (score: Score, { say, design }: ReportContext): string | null =>
  isHeldDown(score, policyFor(design.profile)) ? say.summary.capped : null;

export const scoreBars = (context: ReportContext): ScoreBars => ({
  type: 'scores',
  rows: principles.map((principle): ScoreRow => {
    const { say, verdict, locale } = context;
    const score = verdict.score.principles[principle];
    return {
      name: principleNames[principle][locale],
      value: printedScore(score),
      band: score.band,
      bandName: bandNames[score.band][locale],
      coverage: say.summary.coverageShort(percentText(score.coverage)),
      note: score.complete ? cappedNote(score, context) : say.summary.incomplete,
    };
  }),
});

export const sizeText = ({ say, design }: ReportContext): string =>
  say.summary.size(design.components.length, design.links.length, design.flows.length);

const summaryFacts = (context: ReportContext): FactList => {
  const { say, version, design, generatedAt } = context;
  const { facts } = say.summary;
  return {
    type: 'facts',
    rows: [
      ...(version
        ? [
            { label: facts.version, value: String(version.number) },
            { label: facts.author, value: version.author },
            { label: facts.submitted, value: timeText(version.createdAt) },
            ...(version.note ? [{ label: facts.note, value: fitLength(version.note, 240) }] : []),
          ]
        : [{ label: facts.version, value: say.edition.draft }]),
      { label: facts.size, value: sizeText(context) },
      { label: facts.profile, value: say.profiles[design.profile] },
      { label: facts.generated, value: timeText(generatedAt) },
    ],
  };
};

const severeBlocks = (open: readonly LocalizedFinding[], { say, locale, nameOf }: ReportContext): readonly Block[] => {
  const severe = open.filter(({ severity }) => severity === 'critical' || severity === 'high');
  if (severe.length === 0) return [{ type: 'callout', tone: 'good', ...say.summary.noSevere }];
  const rest = severe.length - severeShown;
  return [
    { type: 'heading', text: say.summary.severeTitle },
    {
      type: 'findings',
      items: severe.slice(0, severeShown).map((finding) => ({
        severity: finding.severity,
        severityName: severityNames[finding.severity][locale],
        title: finding.title,
        message: finding.message,
        remedyLabel: say.findings.remedy,
        remedy: finding.remedy,
        remarks: [principleNames[finding.principle][locale], ...finding.at.slice(0, 3).map(nameOf)],
        evidence: null,
        waiver: null,
      })),
    },
    ...(rest > 0 ? [{ type: 'paragraph', muted: true, text: say.summary.moreSevere(rest) } as const] : []),
  ];
};

/** What the requirements of a flow come to, in a few words. */
export const flowResult = (
  proof: FlowProof,
  { say }: ReportContext,
): { readonly text: string; readonly tone: Tone } => {
  if (!proof.reachable) return { text: say.flows.unreachable, tone: 'bad' };
  const met = Object.values(proof.requires).map((requirement) => requirement.met);
  const unmet = met.filter((each) => each === false).length;
  const unknown = met.filter((each) => each === null).length;
  if (unmet > 0) return { text: say.flows.unmet(unmet), tone: 'bad' };
  if (unknown > 0) return { text: say.flows.open(unknown), tone: 'caution' };
  return met.length === 0
    ? { text: say.flows.noRequirements, tone: 'neutral' }
    : { text: say.flows.allMet, tone: 'good' };
};

const flowBlocks = (context: ReportContext): readonly Block[] => {
  const { say, verdict } = context;
  if (verdict.flows.length === 0) return [];
  return [
    { type: 'heading', text: say.summary.flowsTitle },
    flowTable(verdict.flows.slice(0, flowsShown), context),
    ...(verdict.flows.length > flowsShown
      ? [{ type: 'paragraph', muted: true, text: say.listRest(verdict.flows.length - flowsShown) } as const]
      : []),
  ];
};

export const flowTable = (proofs: readonly FlowProof[], context: ReportContext): Table => {
  const { say, words, nameOf } = context;
  return {
    type: 'table',
    columns: [
      { title: say.flows.flow, share: 4 },
      { title: say.flows.result, share: 4 },
      { title: say.flows.availability, share: 3, end: true },
      { title: say.flows.latency, share: 2, end: true },
      { title: say.flows.capacity, share: 3, end: true },
    ],
    rows: proofs.map((proof) => {
      const result = flowResult(proof, context);
      const ifReachable = (text: string) => cell(proof.reachable ? text : '–');
      return [
        strongCell(nameOf(proof.id)),
        cell(result.text, result.tone),
        ifReachable(proof.availability ? words.percent(proof.availability.value) : say.notStated),
        ifReachable(proof.latencyMs === null ? say.notStated : words.ms(proof.latencyMs)),
        ifReachable(proof.capacityMbps === null ? '∞' : words.mbps(proof.capacityMbps)),
      ];
    }),
  };
};

const peopleBlocks = (context: ReportContext): readonly Block[] => {
  const { say, reviews } = context;
  if (reviews.length === 0) return [];
  return [
    { type: 'heading', text: say.summary.peopleTitle },
    reviewsTable(context),
    ...reviews
      .filter(({ summary }) => summary.trim() !== '')
      .slice(0, 3)
      .map(
        (review): Block => ({
          type: 'callout',
          tone: 'neutral',
          title: say.reviews.decidedAt(review.reviewer, decisionWord(review, context), null),
          text: fitLength(review.summary, 600),
        }),
      ),
  ];
};
