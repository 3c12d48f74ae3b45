import { definePractice } from '../../define-practice.ts';

export const loadTest = definePractice({
  id: 'perf.load-test',
  principle: 'performance',
  topic: 'perf.throughput',
  question: {
    en: 'Are ramped load tests run on a schedule, compared with earlier runs, and is the knee point recorded?',
    ko: '부하를 점진적으로 늘리는 부하 테스트를 정기적으로 하고, 이전 결과와 비교하며, 임계점을 기록하나요?',
  },
  why: {
    en: 'Latency rises slowly and then at once. Whoever does not know the load at which a gateway, DNS server or inter-region link bends finds it in the busiest hour, and a regression of a release remains unseen until then.',
    ko: '지연 시간은 서서히 늘다가 어느 순간 급격히 치솟습니다. 게이트웨이, DNS 서버, 리전 간 회선이 꺾이는 부하를 모르면 가장 바쁜 시간에 알게 되고, 새 버전의 성능 저하도 그때까지 드러나지 않습니다.',
  },
  documented: {
    en: 'A test plan states the traffic mix taken from production, the ramp, the places measured on the way and the pass criteria in latency percentiles and error rate.',
    ko: '운영 트래픽을 본뜬 구성, 부하 증가 단계, 경로상의 측정 지점, 지연 시간 백분위수와 오류율로 정한 합격 기준이 테스트 계획에 있습니다.',
  },
  tested: {
    en: 'The test runs at least every quarter and before each major change, through the real gateways and circuits, and the knee point of the last run leaves at least 30 percent above the expected peak.',
    ko: '분기마다, 그리고 큰 변경 전에 실제 게이트웨이와 회선을 거쳐 테스트하며, 최근 측정한 임계점은 예상 피크보다 30% 이상 높습니다.',
  },
  references: [
    { title: 'Testing for reliability (Google SRE book)', url: 'https://sre.google/sre-book/testing-reliability/' },
    { title: 'RFC 6349: Framework for TCP Throughput Testing', url: 'https://www.rfc-editor.org/rfc/rfc6349' },
  ],
});
