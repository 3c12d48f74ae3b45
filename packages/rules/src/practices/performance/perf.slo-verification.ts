import { definePractice } from '../../define-practice.ts';

export const sloVerification = definePractice({
  id: 'perf.slo-verification',
  principle: 'performance',
  topic: 'perf.monitoring',
  question: {
    en: 'Are latency and availability objectives verified from measurements, with an error budget?',
    ko: '지연 시간과 가용성 목표(SLO)를 실측값으로 검증하고 오류 예산을 운영하나요?',
  },
  why: {
    en: 'A provider’s SLA covers its part and refunds a fee; users meet circuit, gateway, DNS and service in a row. Without an own measurement nobody notices that the sum misses the objective every month.',
    ko: '사업자의 SLA는 자기 구간만 다루고 요금을 돌려줄 뿐입니다. 사용자는 회선, 게이트웨이, DNS, 서비스를 모두 거치므로, 직접 측정하지 않으면 합계가 매달 목표에 못 미쳐도 아무도 모릅니다.',
  },
  documented: {
    en: 'Each critical flow has an indicator, an objective over 28 or 30 days, an error budget, and a policy that says what stops when the budget is used up.',
    ko: '중요 플로우마다 측정 지표(SLI), 28일 또는 30일 기준의 목표, 오류 예산, 예산을 다 썼을 때 무엇을 멈출지 정한 정책이 있습니다.',
  },
  tested: {
    en: 'The indicators are measured from the users’ side of the network, the last three months are reported against the objectives, and the budget changed a decision at least once.',
    ko: '사용자 쪽에서 지표를 측정하고, 최근 3개월의 SLA 준수율을 목표와 비교해 보고했으며, 오류 예산을 근거로 결정을 바꾼 적이 있습니다.',
  },
  references: [
    {
      title: 'Service level objectives (Google SRE book)',
      url: 'https://sre.google/sre-book/service-level-objectives/',
    },
    { title: 'Implementing SLOs (Google SRE workbook)', url: 'https://sre.google/workbook/implementing-slos/' },
  ],
});
