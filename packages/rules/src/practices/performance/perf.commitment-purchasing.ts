import { definePractice } from '../../define-practice.ts';

export const commitmentPurchasing = definePractice({
  id: 'perf.commitment-purchasing',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  question: {
    en: 'Is the steady part of the capacity bought under commitments, such as reserved instances, savings plans or circuit terms?',
    ko: '꾸준히 쓰는 기본 용량을 예약 인스턴스, 절감형 플랜, 회선 약정처럼 약정으로 구매하나요?',
  },
  why: {
    en: 'Nodes that run all year at on-demand prices often cost a third more than under a one-year commitment. Commitments bought without knowing the plan, in turn, bind the design to a region or an instance family it is leaving.',
    ko: '1년 내내 쓰는 노드를 온디맨드 요금으로 쓰면 1년 약정보다 3분의 1 이상 더 내는 경우가 많습니다. 반대로 계획을 모르고 산 약정은 떠나려는 리전이나 인스턴스 유형에 설계를 묶어 둡니다.',
  },
  documented: {
    en: 'A baseline of nodes, gateways, circuits and transfer is separated from the variable part, and each commitment has a term, an expiry date and an owner who knows the architecture plan.',
    ko: '노드, 게이트웨이, 회선, 데이터 전송의 기본 사용량과 변동분을 구분했고, 약정마다 기간과 만료일, 아키텍처 계획을 아는 담당자가 있습니다.',
  },
  tested: {
    en: 'Coverage and utilisation of commitments are measured every month, utilisation stayed above 90 percent for the last quarter, and renewals were checked against planned migrations.',
    ko: '매달 약정 적용률과 사용률을 측정하고, 최근 분기의 약정 사용률이 90%를 넘었으며, 갱신할 때 이전 계획과 대조했습니다.',
  },
  references: [
    {
      title: 'Rate optimization (FinOps Framework)',
      url: 'https://www.finops.org/framework/capabilities/rate-optimization/',
    },
    {
      title: 'Cost optimization pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/cost-optimization-pillar/welcome.html',
    },
  ],
});
