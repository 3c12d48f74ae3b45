import { definePractice } from '../../define-practice.ts';

export const stagedChange = definePractice({
  id: 'maint.staged-change',
  principle: 'maintainability',
  topic: 'maint.test-automation',
  question: {
    en: 'Are changes applied in stages: one cluster before the others, one region before the next, one path before its backup?',
    ko: '변경을 클러스터별, 리전별, 그리고 주 경로와 예비 경로를 나누어 단계적으로 적용하나요?',
  },
  why: {
    en: 'Two circuits, two regions and two clusters protect against failures, not against the same faulty change made to both. Applied everywhere at once, it takes redundancy away at the moment it is needed.',
    ko: '회선 두 개, 리전 두 개, 클러스터 두 개는 고장에는 대비가 되지만 양쪽에 같은 실수를 적용하면 소용이 없습니다. 한꺼번에 적용한 변경은 이중화가 필요한 바로 그 순간에 이중화를 없앱니다.',
  },
  documented: {
    en: 'The order of clusters, regions and paths, the waiting time between stages and the criteria to go on are written down, redundant partners never in the same stage.',
    ko: '클러스터, 리전, 경로의 적용 순서, 단계 사이의 대기 시간, 다음 단계로 넘어가는 기준을 정했고, 이중화된 쌍은 같은 단계에 두지 않습니다.',
  },
  tested: {
    en: 'The pipeline enforces the stages, and the records of the last quarter show no change that reached both halves of a redundant pair within the waiting time.',
    ko: '파이프라인이 단계를 강제하며, 최근 분기의 기록에서 대기 시간 안에 이중화된 쌍의 양쪽에 모두 적용된 변경이 없습니다.',
  },
  references: [
    {
      title: 'Reliability pillar: change management (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
    { title: 'Release engineering (Google SRE book)', url: 'https://sre.google/sre-book/release-engineering/' },
  ],
});
