import { relative, sep } from 'node:path';
import type { Locale, Severity } from '@spandrel/model';
import { type LocalizedFinding, ruleSummaries, toolVersion } from '@spandrel/rules';
import type { JudgedFile } from '../judge-file.ts';
import { prettyJson } from './json.ts';

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
 * to the lines of its elements, a waived one is a suppressed result.
 */
export const checkInSarif = (files: readonly JudgedFile[], locale: Locale): string => {
  const summaries = ruleSummaries(locale);
  const ruleIndex = new Map(summaries.map(({ id }, index) => [id, index]));
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
            rules: summaries.map(({ id, title, severity, principle, topic, references, likelyFalsePositives }) => ({
              id,
              shortDescription: { text: title },
              help: {
                text:
                  [likelyFalsePositives, ...references.map((each) => `${each.title}: ${each.url}`)]
                    .filter(Boolean)
                    .join('\n') || title,
              },
              ...(references[0] ? { helpUri: references[0].url } : {}),
              defaultConfiguration: { level: levels[severity] },
              properties: { tags: [principle, topic], severity },
            })),
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
          file.words.findings.map((finding) => resultOf(finding, file, ruleIndex.get(finding.rule) ?? -1)),
        ),
      },
    ],
  });
};

const resultOf = (finding: LocalizedFinding, { path, text }: JudgedFile, ruleIndex: number): object => ({
  ruleId: finding.rule,
  ruleIndex,
  level: levels[finding.severity],
  message: { text: `${finding.message} ${finding.remedy}`.trim() },
  locations: finding.at.map((id) => ({
    physicalLocation: {
      artifactLocation: { uri: uriOf(path) },
      region: { startLine: lineOfElement(text, id) },
    },
    logicalLocations: [{ name: id, kind: 'element' }],
  })),
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

const uriOf = (path: string): string => {
  const fromHere = relative(process.cwd(), path).split(sep).join('/');
  return fromHere.split('/').map(encodeURIComponent).join('/');
};

/** 1-based line where an element's id stands; the first line where the text has it in no form we know. */
const lineOfElement = (text: string, id: string): number => {
  const place = new RegExp(`(?:^|[\\s{,"'-])["']?id["']?\\s*:\\s*["']?${id}["']?(?=[\\s,}"']|$)`, 'm').exec(text);
  return place ? text.slice(0, place.index + place[0].length).split('\n').length : 1;
};
