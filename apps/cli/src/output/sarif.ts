import { relative, sep } from 'node:path';
import type { Locale, Severity } from '@spandrel/model';
import {
  emptyWorkspacePolicy,
  findPractice,
  findRule,
  type LocalizedFinding,
  practices,
  type Rule,
  rules,
  toolVersion,
} from '@spandrel/rules';
import type { JudgedFile } from '../judge-file.ts';
import { sentencesIn } from '../sentences.ts';
import { findingRemedy } from './finding-remedy.ts';
import { prettyJson } from './json.ts';
import { lineOfAnswer, lineOfElement } from './line-in-file.ts';

type Level = 'error' | 'warning' | 'note';

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): one run over all files. A finding points
 * to the lines of its elements or of its answer, a waived one is a suppressed result.
 */
export const checkInSarif = (files: readonly JudgedFile[], locale: Locale): string => {
  const checks = describedChecks(files);
  const ruleIndex = new Map(checks.map(({ id }, index) => [id, index]));
  const errors = files.flatMap(({ verdict }) => verdict.errors);
  return prettyJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Spandrel',
            semanticVersion: toolVersion,
            language: locale,
            rules: checks.map((check) => descriptorOf(check, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: errors.length === 0,
            toolExecutionNotifications: errors.map(({ rule, reason }) => ({
              level: 'error',
              message: { text: reason },
              associatedRule: { id: rule, index: ruleIndex.get(rule) ?? -1 },
            })),
          },
        ],
        results: files.flatMap((file) =>
          file.words.findings.map((finding) => resultOf(finding, file, ruleIndex.get(finding.rule) ?? -1, locale)),
        ),
      },
    ],
  });
};

/** Every rule that was judged by, and the practice questions whose answers became findings. */
const describedChecks = (files: readonly JudgedFile[]): readonly Rule[] => {
  const found = new Set(files.flatMap(({ verdict }) => verdict.findings.map(({ rule }) => rule)));
  const policy = files[0]?.policy ?? emptyWorkspacePolicy;
  return [
    ...rules.filter(({ id }) => policy.rules[id]?.off !== true),
    ...practices.flatMap(({ id }) => (found.has(id) ? (findRule(id) ?? []) : [])),
    ...policy.ownRules.flatMap(({ id }) => findRule(id, policy.ownRules) ?? []),
  ];
};

const descriptorOf = (check: Rule, locale: Locale): object => {
  const { id, title, severity, principle, topic, references, likelyFalsePositives } = check;
  const help = [
    likelyFalsePositives?.[locale],
    findPractice(id)?.why[locale],
    ...references.map((each) => `${each.title}: ${each.url}`),
  ].filter(Boolean);
  return {
    id,
    shortDescription: { text: title[locale] },
    help: { text: help.join('\n') || title[locale] },
    ...(references[0] ? { helpUri: references[0].url } : {}),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [principle, topic], severity },
  };
};

const resultOf = (
  finding: LocalizedFinding,
  { path, text }: JudgedFile,
  ruleIndex: number,
  locale: Locale,
): object => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: { text: `${finding.message} ${findingRemedy(finding, sentencesIn(locale))}`.trim() },
  locations:
    finding.at.length > 0
      ? finding.at.map((id) => ({
          physicalLocation: physicalLocation(path, lineOfElement(text, id)),
          logicalLocations: [{ name: id, kind: 'element' }],
        }))
      : [{ physicalLocation: physicalLocation(path, lineOfAnswer(text, finding.rule)) }],
  partialFingerprints: { 'finding/v1': finding.id },
  properties: {
    severity: finding.severity,
    principle: finding.principle,
    topic: finding.topic,
    confidence: finding.confidence,
    pointsLost: finding.pointsLost,
    evidence: finding.evidence,
  },
  suppressions: finding.waiver
    ? [
        {
          kind: 'inSource',
          status: 'accepted',
          justification: finding.waiver.reason,
          properties: { ...finding.waiver },
        },
      ]
    : [],
});

const physicalLocation = (path: string, startLine: number): object => ({
  artifactLocation: { uri: uriOf(path) },
  region: { startLine },
});

const uriOf = (path: string): string => {
  const fromHere = relative(process.cwd(), path).split(sep).join('/');
  return fromHere.split('/').map(encodeURIComponent).join('/');
};
