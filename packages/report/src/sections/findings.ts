import { principleNames, principles, severityNames } from '@spandrel/model';
import { findPractice, type LocalizedFinding } from '@spandrel/rules';
import { cell, shortList, strongCell } from '../cells.ts';
import type { Block, FindingCard, Section, Table } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** Rows of evidence printed per finding, except for auditors, who get all. */
const evidenceShown = 8;
const elementsShown = 6;

/** All findings by principle, most severe first, each with what it rests on and what to do. */
export const findingsSection = (context: ReportContext): Section => {
  const { say, verdict, locale } = context;
  const groups = principles.flatMap((principle): readonly Block[] => {
    const findings = verdict.findings.filter((finding) => finding.principle === principle);
    if (findings.length === 0) return [];
    return [
      { type: 'heading', text: say.findings.ofPrinciple(principleNames[principle][locale], findings.length) },
      { type: 'findings', items: findings.map((finding) => findingCard(finding, context)) },
    ];
  });
  const errors: readonly Block[] =
    verdict.errors.length > 0
      ? [
          {
            type: 'callout',
            tone: 'bad',
            title: say.findings.errors,
            text: verdict.errors.map(({ rule }) => rule).join(', '),
          },
        ]
      : [];
  return {
    id: 'findings',
    title: say.findings.title,
    blocks: [...errors, ...(groups.length > 0 ? groups : [{ type: 'paragraph', text: say.findings.none } as const])],
  };
};

const findingCard = (finding: LocalizedFinding, context: ReportContext): FindingCard => {
  const { say, words, locale, nameOf } = context;
  const { waiver } = finding;
  const isQuestion = findPractice(finding.rule) !== undefined;
  return {
    severity: finding.severity,
    severityName: severityNames[finding.severity][locale],
    title: finding.title,
    message: finding.message,
    remedyLabel: isQuestion ? say.findings.betterAnswer : say.findings.remedy,
    remedy: finding.remedy,
    remarks: [
      finding.rule,
      ...(finding.at.length > 0 ? [shortList(finding.at.map(nameOf), elementsShown, say.listRest)] : []),
      ...(finding.pointsLost > 0 ? [say.findings.points(words.number(Math.round(finding.pointsLost * 10) / 10))] : []),
      ...(finding.confidence === 'assumed' ? [say.findings.assumed] : []),
    ],
    evidence: isQuestion ? null : evidenceTable(finding, context),
    waiver: waiver ? say.findings.waived(waiver.owner, waiver.expires, waiver.reason) : null,
  };
};

const evidenceTable = ({ evidenceLines }: LocalizedFinding, { say, preset }: ReportContext): Table | null => {
  if (evidenceLines.length === 0) return null;
  const shown = preset === 'audit' ? evidenceLines : evidenceLines.slice(0, evidenceShown);
  const rest = evidenceLines.length - shown.length;
  return {
    type: 'table',
    columns: [
      { title: say.findings.element, share: 4 },
      { title: say.findings.property, share: 4 },
      { title: say.findings.value, share: 5 },
      { title: say.findings.source, share: 2 },
    ],
    rows: [
      ...shown.map(({ name, label, value, source }) => [
        strongCell(name.replace(/^«|»$/g, '')),
        cell(label),
        cell(value),
        cell(say.findings.sources[source], source === 'assumed' ? 'caution' : undefined),
      ]),
      ...(rest > 0 ? [[cell(say.findings.moreEvidence(rest)), cell(''), cell(''), cell('')]] : []),
    ],
  };
};
