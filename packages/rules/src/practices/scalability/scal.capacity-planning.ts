import { definePractice } from '../../define-practice.ts';

export const capacityPlanning = definePractice({
  id: 'scal.capacity-planning',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  question: {
    en: 'Is the capacity of circuits, gateways, clusters and address ranges planned from collected growth data, at least two quarters ahead?',
    ko: '수집한 용량 데이터의 증가 추세를 바탕으로 회선, 게이트웨이, 클러스터, 주소 대역을 최소 두 분기 앞까지 계획하나요?',
  },
  why: {
    en: 'A dedicated circuit takes weeks to months to deliver and a full address range cannot be widened in place. Capacity found missing at the peak stays missing for the whole season.',
    ko: '전용선은 개통까지 몇 주에서 몇 달이 걸리고, 가득 찬 주소 대역은 그 자리에서 넓힐 수 없습니다. 피크 때 발견한 용량 부족은 그 시즌 내내 이어집니다.',
  },
  documented: {
    en: 'A forecast states today’s peak, the growth, the date the threshold is reached and the lead time of an order for each circuit, gateway, cluster and address range.',
    ko: '회선, 게이트웨이, 클러스터, 주소 대역마다 현재 피크, 증가율, 임계치 도달 예상일, 증설에 걸리는 기간을 적은 용량 예측이 있습니다.',
  },
  tested: {
    en: 'The forecast is compared with measured peaks every quarter, and the last extension was in service before its threshold was reached.',
    ko: '분기마다 예측을 실측 피크와 비교하고, 가장 최근 증설은 임계치에 도달하기 전에 개통했습니다.',
  },
  references: [
    {
      title: 'Software Engineering in SRE: intent-based capacity planning (Google SRE book)',
      url: 'https://sre.google/sre-book/software-engineering-in-sre/',
    },
  ],
});
