import type { BooleanProperty, ChoiceProperty, ListProperty, NumberProperty, PropertySpecs } from '../property.ts';
import { discovery, outlierDetection } from './application-properties.ts';
import { productVersion } from './product-properties.ts';
import { backup, caSource, certificateAuthority, failover, members, trustDomain } from './recurring-properties.ts';
import { fencing, sites, voterZones, votingMembers, witness } from './resilience-properties.ts';
import { authorizationPolicy, credential, keyManagement, mtls, podEncryption, scope } from './security-properties.ts';
import { capacityBased, dynamicWeights, healthBased, strategy, trafficPolicy, weights } from './traffic-properties.ts';

// What joins several clusters, whichever product does it.

export const networkModel: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Network model', ko: '네트워크 모델' },
  help: {
    en: 'How the clusters are joined: one flat network, federation, or a mesh through gateways.',
    ko: '클러스터를 연결하는 모델입니다. 평면 네트워크, 연합, 게이트웨이를 통한 메시 중에서 고르세요.',
  },
  options: {
    flat: { en: 'Flat network', ko: '평면 네트워크' },
    federated: { en: 'Federated', ko: '연합' },
    mesh: { en: 'Service mesh', ko: '서비스 메시' },
  },
};

export const podRoutable: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Pods reach each other directly', ko: '파드 직접 통신' },
  help: {
    en: 'Pods of one cluster reach pods of another by their own addresses.',
    ko: '한 클러스터의 파드가 다른 클러스터의 파드에 고유 주소로 직접 접근하는지 나타냅니다.',
  },
};

export const datapathMode: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Datapath mode', ko: '데이터 경로 모드' },
  help: {
    en: 'How pod traffic travels between nodes; members of one cluster mesh must agree.',
    ko: '파드 트래픽이 노드 사이를 이동하는 방식입니다. 한 클러스터 메시의 멤버는 서로 같아야 합니다.',
  },
  options: {
    overlay: { en: 'Overlay', ko: '오버레이' },
    'native-routing': { en: 'Native routing', ko: '네이티브 라우팅' },
    'ebpf-host-routing': { en: 'eBPF host routing', ko: 'eBPF 호스트 라우팅' },
    'kernel-bypass': { en: 'Kernel bypass', ko: '커널 우회' },
  },
};

export const maxConnectedClusters: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 255,
  max: 511,
  label: { en: 'Connected clusters, at most', ko: '최대 연결 클러스터 수' },
  help: {
    en: 'Cilium: 255, or 511 when all members are set so from the start.',
    ko: 'Cilium은 255개이며, 모든 멤버를 처음부터 511로 설정하면 511개까지 가능합니다.',
  },
};

export const configScoping: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Configuration scoping', ko: '구성 범위 제한' },
  help: {
    en: 'Whether each proxy receives only the services it needs.',
    ko: '각 프록시가 필요한 서비스의 구성만 받는지 나타냅니다.',
  },
  options: { none: { en: 'None', ko: '없음' }, scoped: { en: 'Scoped', ko: '제한함' } },
};

export const synchronised: ListProperty = {
  type: 'list',
  of: 'choice',
  label: { en: 'Synchronised resources', ko: '동기화 대상' },
  help: { en: 'What is distributed to the member clusters.', ko: '멤버 클러스터에 배포하는 대상입니다.' },
  options: {
    services: { en: 'Services (MCS)', ko: '서비스(MCS)' },
    workloads: { en: 'Workloads', ko: '워크로드' },
    configuration: { en: 'Configuration', ko: '구성' },
    policies: { en: 'Policies', ko: '정책' },
    'traffic-policies': { en: 'Traffic policies', ko: '트래픽 정책' },
  },
};

/** What every service mesh states, the generic kind and the products alike. */
export const meshProperties = {
  version: productVersion,
  members,
  topology: {
    type: 'choice',
    label: { en: 'Topology', ko: '토폴로지' },
    help: {
      en: 'How far the mesh reaches and where its control planes run; more primaries mean higher availability.',
      ko: '메시의 범위와 컨트롤 플레인의 배치 방식입니다. 프라이머리가 많을수록 가용성이 높습니다.',
    },
    options: {
      'multi-primary': { en: 'Multi-primary', ko: '멀티 프라이머리' },
      'primary-remote': { en: 'Primary-remote', ko: '프라이머리-리모트' },
      external: { en: 'External control plane', ko: '외부 컨트롤 플레인' },
      'single-cluster': { en: 'Single cluster', ko: '단일 클러스터' },
      'multi-cluster': { en: 'Multi-cluster', ko: '다중 클러스터' },
      hybrid: { en: 'Hybrid, with virtual machines', ko: '하이브리드(가상 머신 포함)' },
    },
  },
  controlPlaneModel: {
    type: 'choice',
    label: { en: 'Control-plane model', ko: '컨트롤 플레인 모델' },
    help: {
      en: 'Where control planes run, when the topology does not say it already.',
      ko: '토폴로지에 나타나지 않을 때 컨트롤 플레인의 배치 방식을 적습니다.',
    },
    options: {
      'multi-primary': { en: 'Multi-primary', ko: '멀티 프라이머리' },
      'primary-remote': { en: 'Primary-remote', ko: '프라이머리-리모트' },
      external: { en: 'External control plane', ko: '외부 컨트롤 플레인' },
    },
  },
  multiclusterMode: {
    type: 'choice',
    label: { en: 'Multi-cluster mode', ko: '다중 클러스터 모드' },
    help: {
      en: 'How the product joins clusters: Linkerd by gateway, flat or federated services; Consul by peering or WAN federation.',
      ko: '제품이 클러스터를 연결하는 방식입니다. Linkerd는 게이트웨이, 평면, 연합 서비스이고 Consul은 피어링 또는 WAN 연합입니다.',
    },
    options: {
      gateway: { en: 'Gateway (hierarchical)', ko: '게이트웨이(계층형)' },
      flat: { en: 'Flat', ko: '평면' },
      federated: { en: 'Federated services', ko: '연합 서비스' },
      'cluster-peering': { en: 'Cluster peering', ko: '클러스터 피어링' },
      'wan-federation': { en: 'WAN federation', ko: 'WAN 연합' },
    },
  },
  networkModel,
  podRoutable,
  networks: {
    type: 'list',
    of: 'text',
    label: { en: 'Networks', ko: '네트워크' },
    help: {
      en: 'Network names of the mesh; more than one needs east-west gateways between them.',
      ko: '메시의 네트워크 이름입니다. 둘 이상이면 그 사이에 동서 게이트웨이가 필요합니다.',
    },
  },
  mtls,
  ca: certificateAuthority,
  caSource,
  keyManagement,
  trustDomain,
  federatedTrust: {
    type: 'boolean',
    label: { en: 'Federated trust', ko: '신뢰 연합' },
    help: {
      en: 'Members with different roots exchange their trust bundles.',
      ko: '루트가 다른 멤버끼리 신뢰 번들을 교환하는지 나타냅니다.',
    },
  },
  authorizationPolicy,
  dataPlane: {
    type: 'choice',
    label: { en: 'Data plane', ko: '데이터 플레인' },
    help: { en: 'Where the proxies run.', ko: '프록시가 실행되는 위치입니다.' },
    options: {
      sidecar: { en: 'Sidecars', ko: '사이드카' },
      ambient: { en: 'Ambient', ko: 'Ambient' },
      'node-proxy': { en: 'One proxy per node', ko: '노드별 프록시' },
      ebpf: { en: 'eBPF', ko: 'eBPF' },
    },
  },
  waypoints: {
    type: 'boolean',
    label: { en: 'Waypoint proxies', ko: '웨이포인트 프록시' },
    help: {
      en: 'Ambient mode: requests pass a waypoint where layer 7 rules apply.',
      ko: 'Ambient 모드에서 L7 규칙을 적용하는 웨이포인트를 거치는지 나타냅니다.',
    },
  },
  discovery,
  endpointDiscovery: {
    type: 'choice',
    label: { en: 'Endpoint discovery', ko: '엔드포인트 탐색' },
    help: {
      en: 'Whether endpoints of other clusters are found automatically.',
      ko: '다른 클러스터의 엔드포인트를 자동으로 찾는지 나타냅니다.',
    },
    options: { automatic: { en: 'Automatic', ko: '자동' }, manual: { en: 'Manual', ko: '수동' } },
  },
  endpointPropagationSec: {
    type: 'number',
    unit: 'sec',
    min: 0,
    label: { en: 'Endpoint propagation', ko: '엔드포인트 전파 시간' },
    help: {
      en: 'Time until a change of endpoints is known everywhere.',
      ko: '엔드포인트 변경이 모든 곳에 반영되기까지의 시간입니다.',
    },
  },
  trafficPolicy,
  strategy,
  healthBased,
  capacityBased,
  weights,
  dynamicWeights,
  localityFailover: {
    type: 'boolean',
    label: { en: 'Locality failover', ko: '지역 기반 장애 조치' },
    help: {
      en: 'Traffic moves to another zone or region when local endpoints fail; needs outlier detection.',
      ko: '가까운 엔드포인트에 장애가 나면 다른 영역이나 리전으로 전환합니다. 이상치 감지가 함께 필요합니다.',
    },
  },
  outlierDetection,
  configScoping,
  telemetry: {
    type: 'list',
    of: 'choice',
    label: { en: 'Telemetry', ko: '텔레메트리' },
    help: { en: 'What its proxies report.', ko: '프록시가 보고하는 신호입니다.' },
    options: {
      metrics: { en: 'Metrics', ko: '메트릭' },
      logs: { en: 'Access logs', ko: '접근 로그' },
      traces: { en: 'Traces', ko: '트레이스' },
    },
  },
} satisfies PropertySpecs;

/** What products state that join the pod networks of several clusters. */
export const clusterMeshProperties = {
  version: productVersion,
  members,
  networkModel,
  podRoutable,
  datapathMode,
  encryption: podEncryption,
  discovery,
} satisfies PropertySpecs;

/** What control planes state that distribute resources over several clusters. */
export const federationProperties = {
  version: productVersion,
  members,
  networkModel,
  podRoutable,
  sync: synchronised,
  failover,
  fencing,
  witness,
  votingMembers,
  voterZones,
  backup,
  sites,
  scope,
  credential,
} satisfies PropertySpecs;
