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
export { findGuide, guideDesignText, loadGuidePage } from './guides.ts';
