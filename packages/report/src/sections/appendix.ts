import { severityNames } from '@spandrel/model';
import { isEmptyPolicy, ruleSummaries } from '@spandrel/rules';
import { cell, strongCell, timeText } from '../cells.ts';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';
import { policyRows } from './policy-rows.ts';

/** What an auditor needs to repeat the judgement: versions, digest, assumed values, rules applied. */
export const appendixSection = (context: ReportContext): Section => {
  const { say, verdict, design, generatedAt, appVersion, preset } = context;
  const { appendix } = say;
  return {
    id: 'appendix',
    title: appendix.title,
    blocks: [
      { type: 'paragraph', text: appendix.trace },
      {
        type: 'facts',
        rows: [
          { label: appendix.tool, value: appVersion },
          { label: appendix.rules, value: verdict.tool.rulesVersion },
          { label: appendix.digest, value: verdict.design.digest },
          { label: appendix.profile, value: say.profiles[design.profile] },
          { label: appendix.generated, value: timeText(generatedAt) },
        ],
      },
      { type: 'heading', text: appendix.defaultsTitle },
      ...assumedValues(context),
      ...workspacePolicy(context),
      ...(preset === 'audit' ? rulesApplied(context) : []),
    ],
  };
};

const assumedValues = ({ say, verdict, words, nameOf }: ReportContext): readonly Block[] => {
  const lines = new Map<string, readonly [string, string, string]>();
  for (const { evidenceLines } of verdict.findings) {
    for (const { at, label, value, source } of evidenceLines) {
      if (source === 'assumed') lines.set(`${at} ${label}`, [nameOf(at), label, value]);
    }
  }
  for (const { latencyTerms } of verdict.flows) {
    for (const { at, value, source } of latencyTerms) {
      const label = say.appendix.latency;
      if (source === 'assumed') lines.set(`${at} ${label}`, [nameOf(at), label, words.ms(value)]);
    }
  }
  if (lines.size === 0) return [{ type: 'paragraph', text: say.appendix.noDefaults }];
  return [
    { type: 'paragraph', text: say.appendix.defaultsIntro },
    {
      type: 'table',
      columns: [
        { title: say.findings.element, share: 4 },
        { title: say.findings.property, share: 4 },
        { title: say.findings.value, share: 3 },
      ],
      rows: [...lines.values()].map(([element, property, value]) => [strongCell(element), cell(property), cell(value)]),
    },
  ];
};

/** What the workspace decided about the judgement, each with its reason; nothing where it decided nothing. */
const workspacePolicy = ({ say, policy, locale }: ReportContext): readonly Block[] => {
  if (policy === undefined || isEmptyPolicy(policy)) return [];
  const { appendix } = say;
  return [
    { type: 'heading', text: appendix.policyTitle },
    {
      type: 'table',
      columns: [
        { title: appendix.policySubject, share: 5 },
        { title: appendix.policyDecision, share: 3 },
        { title: appendix.policyReason, share: 5 },
      ],
      rows: policyRows(policy, say, locale).map(({ subject, decision, reason }) => [
        strongCell(subject),
        cell(decision),
        cell(reason),
      ]),
    },
  ];
};

const rulesApplied = ({ say, verdict, policy, locale }: ReportContext): readonly Block[] => [
  { type: 'heading', text: say.appendix.rulesTitle },
  {
    type: 'table',
    columns: [
      { title: say.appendix.rule, share: 5 },
      { title: say.appendix.severity, share: 2 },
      { title: say.appendix.open, share: 1.4, end: true },
      { title: say.appendix.waived, share: 1.4, end: true },
      { title: say.appendix.unassessed, share: 1.8, end: true },
    ],
    rows: ruleSummaries(locale, policy).map(({ id, title, severity }) => {
      const found = verdict.findings.filter(({ rule }) => rule === id);
      const waived = found.filter(({ waiver }) => waiver !== null).length;
      const unassessed = verdict.notAssessed.filter(({ rule }) => rule === id).length;
      const count = (value: number) => cell(value > 0 ? String(value) : '–');
      return [
        cell(`${title} (${id})`),
        cell(severityNames[severity][locale]),
        count(found.length - waived),
        count(waived),
        count(unassessed),
      ];
    }),
  },
];
