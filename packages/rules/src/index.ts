export { baselineOf } from './baseline.ts';
export { canonicalJson } from './canonical-json.ts';
export { rules } from './catalog.generated.ts';
export { checkReferences } from './check-references.ts';
export {
  checkWorkspacePolicy,
  type PolicyResult,
  readWorkspacePolicy,
  validateWorkspacePolicy,
  writeWorkspacePolicy,
} from './check-workspace-policy.ts';
export { allChecks, findPractice, findRule } from './checks.ts';
export {
  compareVerdicts,
  type FindingChange,
  type FlowChange,
  type FlowFigures,
  type PrincipleChange,
  type ScoreChange,
  type TopicChange,
  type VerdictComparison,
} from './compare-verdicts.ts';
export type { PracticeQuestion } from './define-practice.ts';
export type { Evidence, Rule } from './define-rule.ts';
export { designDigest } from './design-digest.ts';
export { type JudgeOptions, judge, rulesVersion } from './judge.ts';
export { createLiveJudge, type LiveJudge } from './live-judge.ts';
export {
  createLiveLocalizer,
  type EvidenceLine,
  type LocalizedFinding,
  type LocalizedNotAssessed,
  type LocalizedVerdict,
  loadRuleDoc,
  localizeVerdict,
  type RuleSummary,
  ruleSummaries,
} from './localize.ts';
export { allowedFunctions } from './own-rules/cel-environment.ts';
export { checkOwnRule } from './own-rules/check-own-rule.ts';
export {
  type OwnRule,
  type OwnRuleSubject,
  ownRuleLimits,
  ownRulePrefix,
  ownRuleSubjects,
} from './own-rules/own-rule-definition.ts';
export { type FactSummary, factsOfPart, factsOfSubject } from './own-rules/own-rule-facts.ts';
export { propsFields } from './own-rules/props-fields.ts';
export { type DataClass, dataClasses, type Policy, profilePolicy, type Thresholds } from './policy.ts';
export { type PolicyChange, policyChanges, policySections } from './policy-changes.ts';
export { countAnswered, splitGaps } from './practice-progress.ts';
export { practices } from './practices.generated.ts';
export {
  type Recommendation,
  type RecommendationOptions,
  type RecommendationProgress,
  rankRecommendations,
  recommend,
} from './recommendations.ts';
export { isHeldDown } from './score.ts';
export {
  type ThresholdName,
  type ThresholdSpec,
  type ThresholdUnit,
  thresholdNames,
  thresholdSpecs,
} from './threshold-labels.ts';
export { thresholdText, thresholdUnit } from './threshold-text.ts';
export { toolVersion } from './tool-version.ts';
export { type TopicId, topicIds, topics, topicsOf } from './topics.ts';
export { type CostChange, type Trial, tryEdits } from './try-edits.ts';
export { type PolicyDraft, type PolicyTrial, type SampleHit, tryPolicy } from './try-policy.ts';
export { type Words, wordsFor } from './words.ts';
export {
  emptyWorkspacePolicy,
  isEmptyPolicy,
  policyFor,
  type RuleSetting,
  type ThresholdSetting,
  type ThresholdValue,
  type Weights,
  type WorkspacePolicy,
  withoutUnknown,
} from './workspace-policy.ts';
