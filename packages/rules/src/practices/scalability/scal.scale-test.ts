import { definePractice } from '../../define-practice.ts';

export const scaleTest = definePractice({
  id: 'scal.scale-test',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  question: {
    en: 'Has the design been load-tested at the target number of clusters, services and endpoints?',
    ko: '목표로 하는 클러스터, 서비스, 엔드포인트 수까지 늘려 확장성 검증을 했나요?',
  },
  why: {
    en: 'Control planes give way to numbers, not to traffic: service discovery across clusters, mesh configuration pushes and proxy updates slow down faster than the counts grow, and a pilot of two clusters shows none of it.',
    ko: '컨트롤 플레인은 트래픽이 아니라 개수 때문에 한계에 부딪힙니다. 클러스터 간 서비스 디스커버리, 메시 설정 배포, 프록시 갱신은 개수보다 빠르게 느려지며, 클러스터 두 개짜리 파일럿에서는 드러나지 않습니다.',
  },
  documented: {
    en: 'The target counts for the next two years are written down, with the time a new endpoint may take to become reachable from the farthest cluster.',
    ko: '앞으로 2년간의 목표 개수와, 새 엔드포인트가 가장 먼 클러스터에서 보이기까지 허용하는 시간을 문서로 정했습니다.',
  },
  tested: {
    en: 'A test with generated services and endpoints at the target counts measured propagation time, proxy memory and API-server latency, and was repeated after the last change of CNI or mesh version.',
    ko: '생성한 서비스와 엔드포인트로 목표 개수를 만들어 전파 시간, 프록시 메모리, API 서버 지연 시간을 측정했고, 최근 CNI나 메시 버전을 바꾼 뒤에 다시 시험했습니다.',
  },
  references: [
    {
      title: 'Kubernetes scalability thresholds (SIG Scalability)',
      url: 'https://github.com/kubernetes/community/blob/master/sig-scalability/configs-and-limits/thresholds.md',
    },
    { title: 'Performance tests and ClusterLoader2 (Kubernetes)', url: 'https://github.com/kubernetes/perf-tests' },
  ],
});
