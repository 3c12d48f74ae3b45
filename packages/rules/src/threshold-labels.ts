import type { Localized } from '@spandrel/model';
import type { DataClass, Thresholds } from './policy.ts';

/** What a number of a threshold counts; `fraction` is 0 to 1 and shown as a percentage. */
export type ThresholdUnit =
  | 'fraction'
  | 'percent'
  | 'ms'
  | 'Mbps'
  | 'count'
  | 'factor'
  | 'per-second'
  | 'usd-per-month';

export interface NumberThreshold {
  readonly type: 'number';
  readonly label: Localized;
  readonly unit: ThresholdUnit;
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

export interface BooleanThreshold {
  readonly type: 'boolean';
  readonly label: Localized;
}

export interface ChoiceThreshold {
  readonly type: 'choice';
  readonly label: Localized;
  readonly options: Readonly<Record<DataClass, Localized>>;
}

/** A regular expression that whole names must match; null = none. */
export interface PatternThreshold {
  readonly type: 'pattern';
  readonly label: Localized;
}

export type ThresholdSpec = NumberThreshold | BooleanThreshold | ChoiceThreshold | PatternThreshold;

type SpecOf<Value> = [Value] extends [boolean]
  ? BooleanThreshold
  : [Value] extends [number]
    ? NumberThreshold
    : [Value] extends [DataClass]
      ? ChoiceThreshold
      : PatternThreshold;

const fraction = (en: string, ko: string): NumberThreshold => ({
  type: 'number',
  label: { en, ko },
  unit: 'fraction',
  min: 0,
  max: 1,
  integer: false,
});
const amount = (unit: ThresholdUnit, max: number, en: string, ko: string): NumberThreshold => ({
  type: 'number',
  label: { en, ko },
  unit,
  min: 0,
  max,
  integer: false,
});
const ms = (en: string, ko: string) => amount('ms', 60_000, en, ko);
const mbps = (en: string, ko: string) => amount('Mbps', 100_000_000, en, ko);
const perSecond = (en: string, ko: string) => amount('per-second', 1_000_000_000, en, ko);
const factor = (en: string, ko: string) => ({ ...amount('factor', 1000, en, ko), min: 1 });
const count = (en: string, ko: string, max = 10_000_000): NumberThreshold => ({
  ...amount('count', max, en, ko),
  integer: true,
});

const dataClassNames: Readonly<Record<DataClass, Localized>> = {
  public: { en: 'Public', ko: '공개' },
  internal: { en: 'Internal', ko: '내부' },
  confidential: { en: 'Confidential', ko: '기밀' },
  restricted: { en: 'Restricted', ko: '제한' },
};

/** Name, unit and range of every threshold: what a workspace may set, and to what. */
export const thresholdSpecs: { readonly [Name in keyof Thresholds]: SpecOf<Thresholds[Name]> } = {
  sharedRiskAvailability: fraction(
    'Promised availability from which a flow must not hang on one shared risk',
    '공유 위험 하나에 의존하면 안 되는 플로우의 약속 가용성',
  ),
  circuitLocationAvailability: fraction(
    'Promised availability from which circuits need two locations',
    '전용선 위치를 둘로 나누어야 하는 약속 가용성',
  ),
  singleTechnologyAvailability: fraction(
    'Promised availability from which one product of one provider is not enough',
    '한 사업자의 한 제품으로는 부족한 약속 가용성',
  ),
  vpnDeviceAvailability: fraction(
    'Promised availability from which a VPN needs two devices',
    'VPN 장비를 둘로 두어야 하는 약속 가용성',
  ),
  retryAttempts: count(
    'Attempts one request may become at the end of a chain of retries',
    '재시도가 이어진 호출 끝에서 요청 하나가 될 수 있는 시도 횟수',
  ),
  bulkheadCallers: count(
    'Calling teams from which a shared service limits each of them',
    '공유 서비스가 호출자별로 제한해야 하는 호출 팀 수',
  ),
  promotionRttMs: ms(
    'Round trip to a promoted replica above which writers wait too long',
    '승격된 복제본까지 쓰기가 너무 오래 걸리는 왕복 시간',
  ),
  criticalPriority: count(
    'Lowest flow priority that must survive a failure (1 = most critical)',
    '장애 후에도 유지해야 하는 플로우의 최저 우선순위(1이 가장 중요)',
    10,
  ),
  circuitDataClass: {
    type: 'choice',
    label: {
      en: 'Data class from which a dedicated circuit must be encrypted',
      ko: '전용선에서도 암호화해야 하는 데이터 등급',
    },
    options: dataClassNames,
  },
  iptablesServices: count(
    'Services in a cluster from which iptables-mode kube-proxy is reported',
    'iptables 모드 kube-proxy를 보고하는 클러스터의 서비스 수',
  ),
  iptablesServicesSevere: count(
    'Services in a cluster from which iptables-mode kube-proxy is severe',
    'iptables 모드 kube-proxy가 심각해지는 클러스터의 서비스 수',
  ),
  defenceLayers: count(
    'Independent layers between the internet and confidential data',
    '인터넷과 기밀 데이터 사이에 필요한 독립 방어 계층 수',
    20,
  ),
  lateralShare: fraction(
    'Share of services an intruder may reach without proving an identity',
    '침입자가 신원 증명 없이 닿을 수 있는 서비스의 비율',
  ),
  encryptedTransitIsMilder: {
    type: 'boolean',
    label: {
      en: 'Encrypted data that only passes through a country counts less',
      ko: '암호화된 채 경유만 하는 국가는 더 가볍게 판정',
    },
  },
  policyEngineClusters: count(
    'Clusters from which policies need a common source',
    '정책을 한곳에서 관리해야 하는 클러스터 수',
  ),
  firewallRules: count('Rules of one firewall from which it is reported', '보고 대상이 되는 방화벽 규칙 수'),
  unusedRulesPct: amount(
    'percent',
    100,
    'Percentage of firewall rules that match nothing from which it is reported',
    '보고 대상이 되는 미사용 방화벽 규칙의 비율',
  ),
  weakestDhGroup: count('Weakest Diffie-Hellman group that is accepted', '허용하는 가장 약한 Diffie-Hellman 그룹', 40),
  chattyRequestMs: ms(
    'Network time of one request over several calls from which a distant callee is chatty',
    '여러 번 호출하는 원격 요청을 과다 호출로 보는 네트워크 시간',
  ),
  chattyBudgetShare: fraction(
    'Share of the latency budget from which a distant callee is chatty',
    '원격 호출을 과다 호출로 보는 지연 시간 예산의 비율',
  ),
  syncReplicationRttMs: ms(
    'Round trip between synchronous replicas from which writes are slow',
    '동기 복제에서 쓰기가 느려지는 왕복 시간',
  ),
  syncReplicationRttSevereMs: ms(
    'Round trip between synchronous replicas from which it is severe',
    '동기 복제에서 심각해지는 왕복 시간',
  ),
  detourFactor: factor(
    'Times the best permitted latency from which a path is a detour',
    '우회 경로로 보는 최소 지연 시간 대비 배수',
  ),
  detourExtraMs: ms('Extra latency from which a path is a detour', '우회 경로로 보는 추가 지연 시간'),
  nodeCacheNodes: count(
    'Nodes of a cluster above which every node needs a DNS cache',
    '노드마다 DNS 캐시가 필요한 클러스터의 노드 수',
  ),
  nodeCacheQps: perSecond(
    'DNS queries of a cluster above which every node needs a cache',
    '노드마다 캐시가 필요한 클러스터의 DNS 질의량',
  ),
  cacheRoundTripShare: fraction(
    'Round trip to a cache, as a share of that to the origin, above which it saves too little',
    '캐시 효과가 부족한 원본 대비 캐시 왕복 시간의 비율',
  ),
  readMostlyShare: fraction(
    'Share of reads from which a distant reader should have a copy',
    '원격 조회자에게 복제본이 필요한 읽기 비율',
  ),
  proxyHops: count(
    'Layer-7 proxies on a path above which their latency adds up',
    '지연이 쌓이는 경로의 L7 프록시 수',
    100,
  ),
  bulkMbps: mbps('Peak from which a flow is bulk traffic', '대용량 트래픽으로 보는 최대 대역폭'),
  idleShare: fraction(
    'Share of the bandwidth of circuits below which they are idle',
    '유휴로 보는 회선 대역폭 사용 비율',
  ),
  contendedShare: fraction(
    "Share of a link's bandwidth above which traffic classes compete",
    '트래픽 등급끼리 경쟁하는 링크 대역폭의 비율',
  ),
  externalNameShare: fraction(
    'Share of DNS queries for external names from which the search list costs too much',
    '검색 목록 비용이 커지는 외부 이름 DNS 질의의 비율',
  ),
  busyServiceRequests: perSecond(
    'Requests to a service from which traffic between zones is worth avoiding',
    '가용 영역 간 트래픽을 줄일 만한 서비스의 요청량',
  ),
  offloadMbps: mbps(
    "Peak of a cluster's flows from which the processor alone is a poor network card",
    '네트워크 오프로드가 필요한 클러스터의 최대 대역폭',
  ),
  meshOverheadShare: fraction(
    "Share of a cluster's resources the proxies of a mesh may take",
    '메시 프록시가 쓸 수 있는 클러스터 리소스의 비율',
  ),
  crossZoneUsdPerMonth: amount(
    'usd-per-month',
    10_000_000,
    'Monthly cost of traffic between zones from which it is reported',
    '보고 대상이 되는 가용 영역 간 트래픽의 월 비용',
  ),
  limitWarning: fraction(
    'Share of a published limit from which growth is reported',
    '증가를 경고하는 공식 한도의 비율',
  ),
  clusterNodes: count('Nodes one cluster is designed for', '클러스터 하나의 설계 노드 수'),
  clusterPods: count('Pods one cluster is designed for', '클러스터 하나의 설계 파드 수'),
  nodeGrowth: factor(
    'Growth of nodes that address ranges must leave room for',
    '주소 대역이 감당해야 하는 노드 증가 배수',
  ),
  serviceRangeUse: fraction('Share of the Service range that may be used', '사용할 수 있는 서비스 대역의 비율'),
  utilisation: fraction('Utilisation above which it is reported', '보고하는 사용률'),
  utilisationSevere: fraction('Utilisation above which it is severe', '심각해지는 사용률'),
  utilisationFull: amount(
    'fraction',
    10,
    'Utilisation above which the traffic does not fit',
    '트래픽을 담을 수 없는 사용률',
  ),
  verticalUse: fraction(
    'Share of its largest size above which vertical growth is reported',
    '수직 확장 한계를 보고하는 최대 규격 대비 비율',
  ),
  connectedClusters: count(
    'Clusters one Cilium Cluster Mesh takes by default',
    'Cilium Cluster Mesh 하나가 기본으로 받는 클러스터 수',
    511,
  ),
  clusterServices: count('Services of one cluster', '클러스터 하나의 서비스 수'),
  namespaceServices: count('Services of one namespace', '네임스페이스 하나의 서비스 수'),
  serviceEndpoints: count('Endpoints of one Service', '서비스 하나의 엔드포인트 수'),
  scalingPeakRatio: factor(
    'Peak over average from which a workload should scale by itself',
    '자동 확장이 필요한 평균 대비 최댓값',
  ),
  queueingBurst: factor(
    'Peak over average from which calls should be queued',
    '호출을 큐로 받아야 하는 평균 대비 최댓값',
  ),
  addressUse: fraction(
    'Allocated share of an address range above which no room is left',
    '여유가 없다고 보는 주소 대역의 할당 비율',
  ),
  fullMeshMembers: count(
    'Members of a full mesh from which pairwise links are reported',
    '쌍별 링크를 보고하는 풀 메시 멤버 수',
  ),
  fullMeshDensity: fraction('Share of all pairs that makes a full mesh', '풀 메시로 보는 쌍별 연결 비율'),
  identityUse: fraction(
    'Share of the identities of a Cilium cluster above which it is reported',
    '보고하는 Cilium 클러스터 ID의 사용 비율',
  ),
  unscopedServices: count(
    'Services a mesh control plane may push to every proxy without scoping',
    '범위 지정 없이 모든 프록시에 배포할 수 있는 메시 서비스 수',
  ),
  proxiesPerInstance: count(
    'Proxies one instance of a mesh control plane may serve',
    '메시 컨트롤 플레인 인스턴스 하나가 맡을 수 있는 프록시 수',
  ),
  cachedReadRatio: fraction(
    'Share of reads from which reads over a distance should be cached',
    '원격 읽기에 캐시가 필요한 읽기 비율',
  ),
  cachedReadRps: perSecond(
    'Requests from which reads over a distance should be cached',
    '원격 읽기에 캐시가 필요한 요청량',
  ),
  syncChainCalls: count(
    'Synchronous calls in a row from which a chain is reported',
    '보고하는 연속 동기 호출 수',
    1000,
  ),
  syncChainDistantCalls: count(
    'Calls between regions or sites within a chain from which it is reported',
    '보고하는 연속 호출 중 리전·사이트 간 호출 수',
    1000,
  ),
  blastRadius: fraction(
    'Share of services or demand above which one element is too much to lose',
    '요소 하나로 잃으면 안 되는 서비스 또는 수요의 비율',
  ),
  blastRadiusServices: count('Services from which that share is looked at', '그 비율을 따지기 시작하는 서비스 수'),
  singleClusterAvailability: fraction(
    'Promised availability from which one production cluster is not enough',
    '운영 클러스터 하나로는 부족한 약속 가용성',
  ),
  productsPerRole: count('Products for one job from which they are reported', '같은 역할의 제품을 보고하는 개수', 100),
  tracedCalls: count('Synchronous calls in a row that must be traced', '추적이 필요한 연속 동기 호출 수', 1000),
  clusterVersionSkew: count(
    'Minor versions that joined clusters may be apart',
    '연결된 클러스터 간 허용 부 버전 차이',
    100,
  ),
  meshVersionSkew: count(
    'Minor versions that a mesh and its control planes may be apart',
    '메시와 컨트롤 플레인 간 허용 부 버전 차이',
    100,
  ),
  metadataShare: fraction(
    'Share of the shared elements that must state owner, environment and purpose',
    '소유자·환경·용도를 밝혀야 하는 공용 요소의 비율',
  ),
  namingPattern: {
    type: 'pattern',
    label: {
      en: 'Regular expression that whole names of components must match',
      ko: '구성 요소 이름 전체가 맞아야 하는 정규식',
    },
  },
  complexityGrowth: factor(
    'Times the complexity of the last version from which growth is reported',
    '증가를 보고하는 지난 버전 대비 복잡도 배수',
  ),
  reviewIntervalDays: count('Days after which a review is due again', '다음 검토까지의 일수', 3650),
  severeFindingDays: count(
    'Days in which a critical or high finding must be decided',
    '심각한 발견 사항을 결정해야 하는 일수',
    3650,
  ),
};

export type ThresholdName = keyof Thresholds;

export const thresholdNames = Object.keys(thresholdSpecs) as readonly ThresholdName[];
