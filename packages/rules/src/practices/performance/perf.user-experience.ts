import { definePractice } from '../../define-practice.ts';

export const userExperience = definePractice({
  id: 'perf.user-experience',
  principle: 'performance',
  topic: 'perf.latency',
  question: {
    en: 'Is the performance that users perceive measured in each region, by real-user or synthetic monitoring?',
    ko: '실사용자 모니터링(RUM)이나 합성 모니터링으로 리전별 사용자 체감 성능을 측정하나요?',
  },
  why: {
    en: 'Metrics inside the clusters begin at the load balancer. Wrong geographic routing, a slow last mile or a resolver far away adds 200 ms for one country while every dashboard is green.',
    ko: '클러스터 내부 지표는 로드 밸런서부터 시작됩니다. 잘못된 지리적 라우팅, 느린 라스트 마일, 멀리 있는 DNS 리졸버는 모든 대시보드가 정상인데도 특정 국가의 사용자에게 200 ms를 더합니다.',
  },
  documented: {
    en: 'Probes or browser measurements exist for each user region and access network, with targets for name resolution, connection, TLS handshake and response.',
    ko: '사용자 리전과 접속망마다 프로브나 브라우저 측정이 있고, DNS 해석, 연결 설정, TLS 핸드셰이크, 응답 시간의 목표가 있습니다.',
  },
  tested: {
    en: 'The 75th and 95th percentiles are reported for each region every month, and an induced detour or failover was visible in them within five minutes.',
    ko: '매달 리전별 75·95 백분위수를 보고하고, 일부러 만든 우회나 장애 조치가 5분 안에 지표에 나타나는 것을 확인했습니다.',
  },
  references: [{ title: 'Web Vitals (web.dev)', url: 'https://web.dev/articles/vitals' }],
});
