import { type Severity, severities } from '@spandrel/model';
import type { LocalizedFinding } from '@spandrel/rules';

export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly LocalizedFinding[];
}

/** From this many findings of one rule on, they are shown as one row that opens. */
const bundledFrom = 3;

/** Findings in the order given, those of a rule that speaks often gathered where its first one stands. */
export const bundleFindings = (
  findings: readonly LocalizedFinding[],
): readonly (readonly [LocalizedFinding, ...LocalizedFinding[]])[] => {
  const byRule = new Map<string, LocalizedFinding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return findings.flatMap((finding) => {
    const [first, ...rest] = byRule.get(finding.rule) ?? [];
    if (!first || rest.length + 1 < bundledFrom) return [[finding] as const];
    return finding === first ? [[first, ...rest] as const] : [];
  });
};

const byPoints = (a: LocalizedFinding, b: LocalizedFinding): number =>
  b.pointsLost - a.pointsLost ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  (a.id < b.id ? -1 : 1);

/** Findings that are not waived, by severity, those that cost most first; waived ones apart. */
export const groupFindings = (
  findings: readonly LocalizedFinding[],
): { readonly open: readonly SeverityGroup[]; readonly waived: readonly LocalizedFinding[] } => ({
  open: severities.flatMap((severity) => {
    const own = findings.filter((finding) => !finding.waiver && finding.severity === severity).sort(byPoints);
    return own.length > 0 ? [{ severity, findings: own }] : [];
  }),
  waived: findings.filter((finding) => finding.waiver).sort(byPoints),
});

/** The finding whose remedy wins most points; undefined when no open finding costs any. */
export const nextStep = (findings: readonly LocalizedFinding[]): LocalizedFinding | undefined =>
  findings.filter((finding) => !finding.waiver && finding.pointsLost > 0).sort(byPoints)[0];

/** The open findings at an element, worst first. */
export const findingsAt = (findings: readonly LocalizedFinding[], id: string): readonly LocalizedFinding[] =>
  findings.filter((finding) => !finding.waiver && finding.at.includes(id)).sort(byPoints);
