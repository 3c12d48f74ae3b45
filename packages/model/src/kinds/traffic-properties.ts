import type {
  BooleanProperty,
  ChoiceProperty,
  ListProperty,
  NumberProperty,
  ReferenceProperty,
  TextProperty,
} from '../property.ts';

// Steering, limits and routes, shared by the kinds that state them.

export const strategy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Balancing strategy', ko: '분산 방식' },
  help: { en: 'How the next backend is chosen.', ko: '다음 백엔드를 고르는 방식입니다.' },
  options: {
    'round-robin': { en: 'Round robin', ko: '라운드 로빈' },
    'least-request': { en: 'Least requests', ko: '최소 요청' },
    weighted: { en: 'Weighted', ko: '가중치' },
    latency: { en: 'Lowest latency', ko: '최저 지연 시간' },
    geo: { en: 'Nearest region', ko: '가까운 지역' },
    failover: { en: 'Active-standby', ko: '액티브-스탠바이' },
  },
};

export const healthBased: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Health-based', ko: '상태 기반 분산' },
  help: { en: 'Unhealthy backends receive no traffic.', ko: '비정상 백엔드에는 트래픽을 보내지 않습니다.' },
};

export const capacityBased: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Capacity-based', ko: '용량 기반 분산' },
  help: { en: 'A full backend passes traffic on to another.', ko: '가득 찬 백엔드의 트래픽을 다른 곳으로 넘깁니다.' },
};

export const weights: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Weights', ko: '가중치' },
  help: { en: 'Share of each target, e.g. west=70.', ko: '대상별 비율입니다(예: west=70).' },
};

export const dynamicWeights: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Dynamic weights', ko: '동적 가중치' },
  help: { en: 'Weights follow load or health by themselves.', ko: '부하나 상태에 따라 가중치가 자동으로 바뀝니다.' },
};

export const trafficPolicy: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Traffic policies', ko: '트래픽 정책' },
  help: {
    en: 'What is applied to traffic on its way to the service.',
    ko: '서비스로 가는 트래픽에 적용하는 정책입니다.',
  },
  options: {
    'weighted-routing': { en: 'Weighted routing', ko: '가중치 라우팅' },
    'header-routing': { en: 'Header-based routing', ko: '헤더 기반 라우팅' },
    mirroring: { en: 'Mirroring', ko: '미러링' },
    'fault-injection': { en: 'Fault injection', ko: '장애 주입' },
    retries: { en: 'Retries and timeouts', ko: '재시도와 타임아웃' },
    'circuit-breaking': { en: 'Circuit breaking', ko: '회로 차단' },
    'rate-limiting': { en: 'Rate limiting', ko: '속도 제한' },
    locality: { en: 'Locality preference', ko: '가까운 지역 우선' },
  },
};

export const probeIntervalSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Probe interval', ko: '검사 주기' },
  help: { en: 'Time between two health checks.', ko: '상태 검사 사이의 간격입니다.' },
};

export const failThreshold: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  label: { en: 'Failed probes', ko: '실패 허용 횟수' },
  help: {
    en: 'Failed checks in a row after which a target is taken out.',
    ko: '대상을 제외하기까지 연속으로 실패한 검사 횟수입니다.',
  },
};

export const anycast: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Anycast', ko: '애니캐스트' },
  help: {
    en: 'One address is announced from many places, and the nearest answers.',
    ko: '하나의 주소를 여러 곳에서 광고하여 가장 가까운 곳이 응답합니다.',
  },
};

export const dnsPolicy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Answer policy', ko: '응답 정책' },
  help: { en: 'How the answer is chosen.', ko: '응답을 고르는 방식입니다.' },
  options: {
    simple: { en: 'One answer', ko: '단순' },
    weighted: { en: 'Weighted', ko: '가중치' },
    failover: { en: 'Failover', ko: '장애 조치' },
    latency: { en: 'Lowest latency', ko: '최저 지연 시간' },
    geo: { en: 'Nearest region', ko: '가까운 지역' },
  },
};

export const maxPps: NumberProperty = {
  type: 'number',
  min: 0,
  label: { en: 'Packets per second, at most', ko: '초당 최대 패킷 수' },
  help: {
    en: 'Small packets reach this limit before the bandwidth limit.',
    ko: '작은 패킷이 많으면 대역폭보다 이 한도에 먼저 도달합니다.',
  },
};

export const scaling: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Scaling', ko: '확장 방식' },
  help: {
    en: 'Whether it grows by more copies or only by a larger one.',
    ko: '복제본을 늘려 확장하는지, 더 큰 규격으로만 확장하는지 나타냅니다.',
  },
  options: { horizontal: { en: 'Horizontal', ko: '수평' }, vertical: { en: 'Vertical', ko: '수직' } },
};

export const maxCapacityMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Largest size carries', ko: '최대 규격의 처리량' },
  help: {
    en: 'Most traffic its largest available size can take.',
    ko: '선택할 수 있는 가장 큰 규격이 처리하는 최대 트래픽입니다.',
  },
};

export const egressIps: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  label: { en: 'Egress addresses', ko: '송신 IP 수' },
  help: {
    en: 'Public addresses it shares out; each allows a limited number of connections per destination.',
    ko: '공유하는 공인 주소의 수입니다. 주소마다 목적지별 동시 연결 수에 한도가 있습니다.',
  },
};

export const loopGuard: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Loop guard', ko: '루프 방지' },
  help: {
    en: 'Routes or queries that come back are recognised and dropped.',
    ko: '되돌아온 경로나 질의를 식별하여 버리는지 나타냅니다.',
  },
};

export const redistributesRoutes: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Passes routes on', ko: '경로 재분배' },
  help: {
    en: 'Routes learned on one link are announced on the others.',
    ko: '한 링크에서 배운 경로를 다른 링크로 다시 광고하는지 나타냅니다.',
  },
};

export const maxAttachments: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  label: { en: 'Attachments, at most', ko: '최대 연결 수' },
  help: { en: 'Limit of the product or of your quota.', ko: '제품 또는 할당량의 한도입니다.' },
};

export const controller: ReferenceProperty = {
  type: 'component',
  label: { en: 'Controller', ko: '컨트롤러' },
  help: {
    en: 'Component that sets up and steers this link automatically.',
    ko: '이 링크를 자동으로 구성하고 제어하는 구성 요소입니다.',
  },
};

export const cacheEnabled: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Cache', ko: '캐시' },
  help: {
    en: 'Answers are cached instead of being asked again.',
    ko: '다시 질의하지 않고 응답을 캐시하는지 나타냅니다.',
  },
};

export const resolvers: ListProperty = {
  type: 'list',
  of: 'component',
  label: { en: 'Resolvers', ko: '사용하는 리졸버' },
  help: { en: 'DNS servers it asks.', ko: '질의하는 DNS 서버입니다.' },
};

export const plannedPeers: ListProperty = {
  type: 'list',
  of: 'component',
  label: { en: 'Planned connections', ko: '연결 예정 네트워크' },
  help: {
    en: 'Networks it will be connected to later; their ranges must not overlap either.',
    ko: '앞으로 연결할 네트워크입니다. 이 네트워크와도 대역이 겹치면 안 됩니다.',
  },
};

export const leadTimeDays: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 0,
  label: { en: 'Lead time in days', ko: '개통 소요 일수' },
  help: { en: 'Time from order to service.', ko: '신청부터 개통까지 걸리는 기간입니다.' },
};

export const peeringLocation: TextProperty = {
  type: 'text',
  label: { en: 'Peering location', ko: '피어링 위치' },
  help: {
    en: 'Where the carrier hands the circuit over to the cloud.',
    ko: '통신사가 회선을 클라우드에 연결하는 위치입니다.',
  },
};

export const rps: NumberProperty = {
  type: 'number',
  min: 0,
  label: { en: 'Requests per second', ko: '초당 요청 수' },
  help: { en: 'Peak request rate.', ko: '최대 요청률입니다.' },
};
