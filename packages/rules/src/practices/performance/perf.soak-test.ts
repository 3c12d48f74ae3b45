import { definePractice } from '../../define-practice.ts';

export const soakTest = definePractice({
  id: 'perf.soak-test',
  principle: 'performance',
  topic: 'perf.monitoring',
  question: {
    en: 'Are endurance tests run long enough to reveal leaks and slow degradation?',
    ko: '메모리 누수와 서서히 나타나는 성능 저하가 드러날 만큼 오래 지속성 테스트를 하나요?',
  },
  why: {
    en: 'Leaking proxies, growing connection tables and failed renewals show after days: workload certificates in Istio last 24 hours by default, and IPsec keys are renewed within hours. A test of one hour meets none of it.',
    ko: '프록시의 메모리 누수, 늘어나는 연결 테이블, 갱신 실패는 며칠이 지나야 나타납니다. Istio 워크로드 인증서는 기본 24시간이고 IPsec 키는 몇 시간마다 바뀌므로, 한 시간짜리 테스트로는 만날 수 없습니다.',
  },
  documented: {
    en: 'The plan names the components under test, a duration that contains certificate, key and lease renewals, and the resource curves that must stay flat.',
    ko: '테스트 대상 구성 요소, 인증서와 키, 임대 갱신이 포함되는 시간, 기울기가 없어야 하는 리소스 사용 패턴이 계획에 있습니다.',
  },
  tested: {
    en: 'The last run lasted at least 24 hours at 70 percent of the knee point or more, after the last major upgrade, and memory, descriptors, connections and tail latency showed no trend.',
    ko: '마지막 큰 업그레이드 뒤에 임계점의 70% 이상 부하로 24시간 이상 실행했고, 메모리, 파일 디스크립터, 연결 수, 꼬리 지연 시간이 늘어나지 않았습니다.',
  },
  references: [
    {
      title: 'Soak testing (Grafana k6)',
      url: 'https://grafana.com/docs/k6/latest/testing-guides/test-types/soak-testing/',
    },
  ],
});
