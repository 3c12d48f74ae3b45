import { definePractice } from '../../define-practice.ts';

export const requirements = definePractice({
  id: 'maint.requirements',
  principle: 'maintainability',
  topic: 'maint.documentation',
  question: {
    en: 'Are functional and non-functional requirements written down and approved by those who depend on the network?',
    ko: '기능·비기능 요구 사항을 명확하게 정의하고 네트워크를 쓰는 쪽의 승인을 받았나요?',
  },
  why: {
    en: '«Highly available and fast» cannot be designed, tested or refused. Without figures for each flow the expensive circuit goes to the loudest team, and the recovery time is negotiated during the outage.',
    ko: '«고가용성에 빠르게»라는 말로는 설계도 시험도 거절도 할 수 없습니다. 플로우별 수치가 없으면 비싼 전용선은 목소리가 큰 팀에 돌아가고, 복구 시간은 장애 중에 협상하게 됩니다.',
  },
  documented: {
    en: 'Availability, latency, throughput, RTO, RPO, data location and growth are stated for each critical flow, with who approved them and when.',
    ko: '중요 플로우마다 가용성, 지연 시간, 처리량, RTO, RPO, 데이터 위치, 증가율을 적고 누가 언제 승인했는지 기록했습니다.',
  },
  tested: {
    en: 'Each figure is traced to a test or a measurement that showed it was met, and the requirements were confirmed again within the last 12 months.',
    ko: '수치마다 충족을 보여 준 시험이나 측정과 연결되어 있고, 최근 12개월 안에 요구 사항이 여전히 유효한지 다시 확인했습니다.',
  },
  references: [
    { title: 'ISO/IEC/IEEE 29148: Requirements engineering', url: 'https://www.iso.org/standard/72089.html' },
    {
      title: 'Service level objectives (Google SRE book)',
      url: 'https://sre.google/sre-book/service-level-objectives/',
    },
  ],
});
