import type { BooleanProperty, ChoiceProperty, ListProperty } from '../property.ts';

// What services, workloads and the calls between them state.

export const podAntiAffinity: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Pod anti-affinity', ko: '파드 안티어피니티' },
  help: {
    en: 'Whether replicas avoid each other’s nodes.',
    ko: '복제본이 같은 노드에 배치되는 것을 피하는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    preferred: { en: 'Preferred', ko: '선호' },
    required: { en: 'Required', ko: '필수' },
  },
};

export const deployStrategy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Roll-out strategy', ko: '배포 전략' },
  help: { en: 'How a new version replaces the old one.', ko: '새 버전이 이전 버전을 대체하는 방식입니다.' },
  options: {
    recreate: { en: 'Recreate', ko: '재생성' },
    'all-at-once': { en: 'All at once', ko: '일괄' },
    rolling: { en: 'Rolling', ko: '롤링' },
    canary: { en: 'Canary', ko: '카나리' },
    'blue-green': { en: 'Blue-green', ko: '블루-그린' },
  },
};

export const rolloutScope: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Roll-out scope', ko: '배포 범위' },
  help: {
    en: 'Whether a new version goes everywhere at once or step by step.',
    ko: '새 버전을 한꺼번에 배포하는지 단계별로 배포하는지 나타냅니다.',
  },
  options: {
    'all-clusters': { en: 'All clusters', ko: '모든 클러스터' },
    'cluster-by-cluster': { en: 'Cluster by cluster', ko: '클러스터별' },
    'region-by-region': { en: 'Region by region', ko: '리전별' },
  },
};

export const discovery: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Service discovery', ko: '서비스 탐색' },
  help: { en: 'How callers find the addresses of a service.', ko: '호출자가 서비스의 주소를 찾는 방식입니다.' },
  options: {
    dns: { en: 'By DNS', ko: 'DNS 기반' },
    registry: { en: 'By a registry', ko: '레지스트리 기반' },
    mesh: { en: 'By the mesh', ko: '메시 기반' },
  },
};

export const consistency: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Consistency', ko: '일관성 모델' },
  help: { en: 'What readers may see after a write.', ko: '쓰기 이후에 읽는 쪽이 볼 수 있는 상태를 나타냅니다.' },
  options: {
    strong: { en: 'Strong', ko: '강한 일관성' },
    causal: { en: 'Causal', ko: '인과적 일관성' },
    eventual: { en: 'Eventual', ko: '최종 일관성' },
  },
};

export const outlierDetection: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Outlier detection', ko: '이상치 감지' },
  help: { en: 'Failing endpoints are taken out of balancing.', ko: '실패하는 엔드포인트를 부하 분산에서 제외합니다.' },
};

export const sli: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Service-level indicators', ko: '서비스 수준 지표(SLI)' },
  help: {
    en: 'What is measured to tell whether objectives are met.',
    ko: '목표 달성 여부를 판단하기 위해 측정하는 지표입니다.',
  },
  options: {
    availability: { en: 'Availability', ko: '가용성' },
    latency: { en: 'Latency', ko: '지연 시간' },
    loss: { en: 'Packet loss', ko: '패킷 손실' },
    'connection-failures': { en: 'Connection failures', ko: '연결 실패율' },
    responses: { en: 'Response ratio', ko: '응답 비율' },
    throughput: { en: 'Throughput', ko: '처리량' },
    probes: { en: 'Synthetic probes', ko: '합성 프로브' },
  },
};
