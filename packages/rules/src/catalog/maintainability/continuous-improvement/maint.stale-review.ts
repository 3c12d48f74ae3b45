import type { Design, Severity } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

interface Subject {
  /** Latest day on which a version was frozen or a practice question answered. */
  readonly reviewedOn: string;
  /** Severe findings of the last version by id, with the day on which a version first had each. */
  readonly severe: Readonly<Record<string, string>>;
}

type Params = { reviewedOn: string; isOld: boolean; overdue: number; since: string };

const severeOnes: ReadonlySet<Severity> = new Set(['critical', 'high']);
const dayMs = 86_400_000;

export const staleReview = defineRule<Subject, Params>({
  id: 'maint.stale-review',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  severity: 'low',
  title: { en: 'Review is overdue', ko: '기한이 지난 아키텍처 검토' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  afterFindings: true,
  sentences: {
    en: ({ reviewedOn, isOld, overdue, since }, words) =>
      [
        ...(isOld ? [`The design was last reviewed on ${reviewedOn}.`] : []),
        ...(overdue > 0
          ? [
              `${words.number(overdue)} critical or high ${overdue === 1 ? 'finding is' : 'findings are'} still open, the oldest since ${since}.`,
            ]
          : []),
      ].join(' '),
    ko: ({ reviewedOn, isOld, overdue, since }, words) =>
      [
        ...(isOld ? [`마지막 검토일은 ${reviewedOn}입니다.`] : []),
        ...(overdue > 0
          ? [
              `치명적이거나 심각도가 높은 발견 사항 ${words.number(overdue)}건이 아직 열려 있으며, 가장 오래된 것은 ${since}에 처음 발견되었습니다.`,
            ]
          : []),
      ].join(' '),
  },
  remedies: {
    en: ({ overdue }) =>
      overdue > 0
        ? 'Decide on each old finding: mend it, or accept it by a waiver with an owner and an end.'
        : 'Hold the periodic review: answer the practice questions again and freeze a version.',
    ko: ({ overdue }) =>
      overdue > 0
        ? '오래된 발견 사항마다 수정할지, 담당자와 만료일을 정해 예외로 승인할지 결정하세요.'
        : '정기 검토를 진행하세요. 실천 항목에 다시 답하고 버전을 확정하면 됩니다.',
  },
  subjects: ({ design }) => {
    const reviewedOn = reviewDays(design).sort().at(-1);
    return reviewedOn === undefined ? [] : [{ reviewedOn, severe: design.baseline?.severe ?? {} }];
  },
  check: ({ reviewedOn, severe }, { design }, { thresholds }, today, open) => {
    const daysSince = (date: string): number => (Date.parse(today) - Date.parse(date)) / dayMs;
    const isOld = daysSince(reviewedOn) > thresholds.reviewIntervalDays;
    const overdue = open.flatMap(({ id, severity }) => {
      const first = severe[id];
      const isOverdue =
        first !== undefined && severeOnes.has(severity) && daysSince(first) > thresholds.severeFindingDays;
      return isOverdue ? [{ id, first }] : [];
    });
    if (!isOld && overdue.length === 0) return pass();
    const since = overdue.map(({ first }) => first).sort()[0] ?? '';
    return fail({
      at: [],
      params: { reviewedOn, isOld, overdue: overdue.length, since },
      evidence: [
        computed(design.name, 'reviewedOn', reviewedOn),
        ...overdue.map(({ id, first }) => computed(id, 'openSince', first)),
      ],
    });
  },
});

const reviewDays = ({ baseline, practices }: Design): string[] => [
  ...(baseline === undefined ? [] : [baseline.date]),
  ...Object.values(practices).flatMap(({ date }) => date ?? []),
];
