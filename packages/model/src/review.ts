import type { Localized } from './locale.ts';
import type { Principle } from './principle.ts';

export const rubricScores = [1, 2, 3, 4, 5] as const;
export type RubricScore = (typeof rubricScores)[number];

/** What each rubric score means, the same for every principle. */
export const rubric: Readonly<Record<RubricScore, Localized>> = {
  1: { en: 'Unacceptable: must be redesigned', ko: '수용 불가: 재설계가 필요합니다' },
  2: { en: 'Weak: serious gaps to close before building', ko: '미흡: 구축 전에 심각한 결함을 해소해야 합니다' },
  3: { en: 'Adequate: works, with known gaps', ko: '보통: 동작하지만 알려진 결함이 있습니다' },
  4: { en: 'Good: minor improvements only', ko: '양호: 소폭 개선만 필요합니다' },
  5: { en: 'Excellent: a model for others', ko: '우수: 다른 설계의 본보기가 됩니다' },
};

export const decisions = ['approve', 'request-changes'] as const;
export type Decision = (typeof decisions)[number];

export const versionStatuses = ['frozen', 'in-review', 'approved', 'changes-requested'] as const;
export type VersionStatus = (typeof versionStatuses)[number];

/** A person's scored feedback on one version. Times are ISO 8601 in UTC. */
export interface Review {
  readonly reviewer: string;
  readonly scores: Readonly<Partial<Record<Principle, { readonly score: RubricScore; readonly comment: string }>>>;
  readonly summary: string;
  readonly decision: Decision | null;
  readonly decidedAt: string | null;
}

/** A remark pinned to an element or a finding of a version (or to the version as a whole), with its answers. */
export interface ReviewComment {
  readonly author: string;
  readonly text: string;
  readonly element: string | null;
  readonly finding: string | null;
  readonly resolved: boolean;
  readonly createdAt: string;
  readonly replies: readonly { readonly author: string; readonly text: string; readonly createdAt: string }[];
}
