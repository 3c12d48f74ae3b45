import { definePractice } from '../../define-practice.ts';

export const logVerbosity = definePractice({
  id: 'perf.log-verbosity',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  question: {
    en: 'Is the log verbosity of kube-proxy, CNI agents and proxies set deliberately for production?',
    ko: 'kube-proxy, CNI 에이전트, 프록시의 로그 레벨을 운영 환경에 맞게 의도적으로 최적화했나요?',
  },
  why: {
    en: 'Debug logs and full access logs of a mesh cost processor time and disk on every hop, and the bytes sent to a central store in another region may exceed the traffic they describe.',
    ko: '디버그 로그와 메시의 전체 액세스 로그는 홉마다 CPU와 디스크를 쓰고, 다른 리전의 중앙 저장소로 보내는 로그가 실제 트래픽보다 많아지기도 합니다.',
  },
  documented: {
    en: 'A standard sets level, format, sampling and retention for each component, and says how to raise the level for one node or pod and for how long.',
    ko: '구성 요소마다 로그 레벨, 형식, 샘플링 비율, 보존 기간을 정한 표준이 있고, 노드나 파드 하나만 한시적으로 레벨을 올리는 방법이 적혀 있습니다.',
  },
  tested: {
    en: 'Log volume per component is measured and budgeted, settings are compared with the standard automatically, and raising and lowering a level without a restart was tried.',
    ko: '구성 요소별 로그 양을 측정해 예산과 비교하고, 설정이 표준과 같은지 자동으로 확인하며, 재시작 없이 레벨을 올리고 내리는 것을 시험했습니다.',
  },
  references: [
    {
      title: 'System logs (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/cluster-administration/system-logs/',
    },
    { title: 'Envoy access logs (Istio)', url: 'https://istio.io/latest/docs/tasks/observability/logs/access-log/' },
  ],
});
