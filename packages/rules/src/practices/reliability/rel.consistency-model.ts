import { definePractice } from '../../define-practice.ts';

export const consistencyModel = definePractice({
  id: 'rel.consistency-model',
  principle: 'reliability',
  topic: 'rel.graceful-degradation',
  question: {
    en: 'Is the consistency model of each replicated store and event flow stated and accepted by its consumers?',
    ko: '복제 저장소와 이벤트 플로우마다 일관성 모델을 명시하고 이를 쓰는 팀이 동의했나요?',
  },
  why: {
    en: 'When the link between sites is cut, each store either stops writing or lets copies diverge. An application that never chose meets duplicate orders, lost updates or stale balances during the partition, and a manual merge after it.',
    ko: '사이트 간 링크가 끊기면 저장소는 쓰기를 멈추거나 복제본이 서로 달라지도록 둡니다. 어느 쪽인지 정하지 않은 애플리케이션은 단절 중에 중복 주문, 갱신 손실, 오래된 잔액을 만나고, 복구 후에는 수작업으로 병합해야 합니다.',
  },
  documented: {
    en: 'For each replicated store and topic the guarantee (linearizable, causal, eventual; ordering; duplicates), the longest staleness and the behaviour in a partition are written down and signed off by the consumers.',
    ko: '복제 저장소와 토픽마다 보장 수준(선형성, 인과, 최종 일관성, 순서, 중복), 허용하는 최대 지연, 네트워크 단절 시 동작을 적고 사용하는 팀의 승인을 받았습니다.',
  },
  tested: {
    en: 'A partition between the sites was produced in a test within the last year, and replication lag, conflicts and duplicate deliveries were measured against the stated guarantees.',
    ko: '최근 1년 안에 사이트 간 단절을 시험으로 만들어 복제 지연, 충돌, 중복 전달을 측정하고 명시한 보장 수준과 비교했습니다.',
  },
  references: [
    { title: 'Consistency models (Jepsen)', url: 'https://jepsen.io/consistency' },
    {
      title: 'October 21 post-incident analysis (GitHub)',
      url: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
    },
  ],
});
