export { type AnalysisPage, analyses } from './analyses.ts';
export {
  type CoverageLine,
  type CoverageNode,
  type CoverageTarget,
  coverageTree,
  lectureSections,
} from './coverage.ts';
export { decisions } from './decisions.generated.ts';
export {
  type Argument,
  type Decision,
  type DecisionQuestion,
  type Recommendation,
  recommend,
} from './define-decision.ts';
export type { Guide, Outdated } from './define-guide.ts';
export { guides } from './guides.generated.ts';
export { findGuide, guideDesignText, loadCoverageLines, loadGuidePage } from './guides.ts';
