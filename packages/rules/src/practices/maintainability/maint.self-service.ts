import { definePractice } from '../../define-practice.ts';

export const selfService = definePractice({
  id: 'maint.self-service',
  principle: 'maintainability',
  topic: 'maint.modularity',
  question: {
    en: 'Can product teams get networks, DNS names, certificates and firewall openings through self-service, within guardrails?',
    ko: '개발팀이 정해진 한도 안에서 네트워크, DNS 이름, 인증서, 방화벽 허용 규칙을 셀프 서비스로 받을 수 있나요?',
  },
  why: {
    en: 'A ticket for each subnet and record takes days, so teams take what they find: public load balancers, self-signed certificates, address ranges that overlap the data centre.',
    ko: '서브넷과 레코드마다 티켓을 내고 며칠씩 기다리면 팀은 손에 잡히는 것을 씁니다. 공개 로드 밸런서, 자체 서명 인증서, 데이터 센터와 겹치는 주소 대역이 그렇게 생깁니다.',
  },
  documented: {
    en: 'A catalogue of modules or APIs states what may be ordered, the limits that are enforced, who pays, and which requests still need a person and why.',
    ko: '신청할 수 있는 모듈이나 API, 강제되는 한도, 비용 부담 주체, 사람의 승인이 필요한 요청과 그 이유를 적은 카탈로그가 있습니다.',
  },
  tested: {
    en: 'The share of requests served without a person and the median time to delivery are measured, and an attempt to order an overlapping range or a public entrance was refused.',
    ko: '사람 없이 처리된 요청의 비율과 제공까지 걸린 시간의 중앙값을 측정하고, 겹치는 주소 대역이나 공개 진입점 신청이 거부되는 것을 확인했습니다.',
  },
  references: [
    { title: 'Platforms white paper (CNCF)', url: 'https://tag-app-delivery.cncf.io/whitepapers/platforms/' },
  ],
});
