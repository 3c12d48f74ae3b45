import { definePractice } from '../../define-practice.ts';

export const performanceReview = definePractice({
  id: 'perf.performance-review',
  principle: 'performance',
  topic: 'perf.monitoring',
  question: {
    en: 'Is network performance reviewed on a regular cycle, with its actions tracked to the end?',
    ko: '정기적으로 네트워크 성능을 검토하고 도출한 조치를 끝까지 관리하나요?',
  },
  why: {
    en: 'Performance decays without an incident: a detour that stayed after a maintenance, a circuit at 70 percent, a policy chain that grew by one rule a week. No alert fires until the sum is felt.',
    ko: '성능은 장애 없이도 나빠집니다. 점검 뒤에 남은 우회 경로, 사용률 70%가 된 회선, 매주 한 줄씩 늘어난 정책 체인이 그렇습니다. 체감될 때까지 아무 알림도 울리지 않습니다.',
  },
  documented: {
    en: 'A fixed agenda covers latency, loss, utilisation and retransmissions for each circuit, gateway and cluster pair, with trends, an owner for each action and a date.',
    ko: '회선, 게이트웨이, 클러스터 쌍마다 지연 시간, 패킷 손실, 사용률, 재전송의 추세를 보는 고정 안건이 있고, 조치마다 담당자와 기한이 있습니다.',
  },
  tested: {
    en: 'The review was held in each of the last two quarters, and the effect of its finished actions was measured against the figures that had caused them.',
    ko: '최근 두 분기 연속으로 검토했고, 완료한 조치의 효과를 검토 당시의 수치와 비교해 측정했습니다.',
  },
  references: [
    {
      title: 'Performance efficiency pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/performance-efficiency-pillar/welcome.html',
    },
  ],
});
