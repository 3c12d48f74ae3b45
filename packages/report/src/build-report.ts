import { fitText } from '@spandrel/drawing';
import { fitLength } from './cells.ts';
import type { Preset, Report, Section } from './report.ts';
import { contextOf, type ReportContext, type ReportInput } from './report-input.ts';
import { appendixSection } from './sections/appendix.ts';
import { commentsSection } from './sections/comments.ts';
import { diagramSection } from './sections/diagram.ts';
import { findingsSection } from './sections/findings.ts';
import { flowsSection } from './sections/flows.ts';
import { nextStepsSection } from './sections/next-steps.ts';
import { notAssessedSection } from './sections/not-assessed.ts';
import { practicesSection } from './sections/practices.ts';
import { reviewsSection } from './sections/reviews.ts';
import { scorecardSection } from './sections/scorecard.ts';
import { signOffSection } from './sections/sign-off.ts';
import { summarySection } from './sections/summary.ts';
import { trafficSection } from './sections/traffic.ts';
import { waiversSection } from './sections/waivers.ts';

type SectionBuilder = (context: ReportContext) => Section;

const sectionsOf: Readonly<Record<Preset, readonly SectionBuilder[]>> = {
  executive: [reviewsSection, signOffSection],
  engineering: [
    scorecardSection,
    flowsSection,
    trafficSection,
    findingsSection,
    nextStepsSection,
    notAssessedSection,
    practicesSection,
    waiversSection,
    reviewsSection,
    commentsSection,
    appendixSection,
  ],
  audit: [
    scorecardSection,
    flowsSection,
    trafficSection,
    findingsSection,
    nextStepsSection,
    notAssessedSection,
    practicesSection,
    waiversSection,
    reviewsSection,
    commentsSection,
    signOffSection,
    appendixSection,
  ],
};

/** The report on a version (or the draft) as a tree of plain values in one language; pure and the same for the same input. */
export const buildReport = (input: ReportInput): Report => {
  const context = contextOf(input);
  const { say, design, version, locale, preset, reviews, generatedAt, appVersion } = context;
  return {
    locale,
    preset,
    title: say.title,
    subject: design.name,
    runningTitle: fitText(design.name, 400, 8),
    description: fitLength(design.description?.trim() ?? '', 300) || null,
    edition: version ? say.edition.version(version.number) : say.edition.draft,
    draftMark: version ? null : say.draftMark,
    producer: `Spandrel ${appVersion}`,
    date: generatedAt.slice(0, 10),
    contentsTitle: say.contents,
    summary: summarySection(context),
    diagram: diagramSection(context),
    sections: sectionsOf[preset].map((build) => build(context)),
    decisions: reviews.map(({ reviewer, decision }) => ({ reviewer, decision })),
  };
};
