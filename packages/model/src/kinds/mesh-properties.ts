import type { PropertySpecs } from '../property.ts';
import { discovery, outlierDetection } from './application-properties.ts';
import { configScoping, networkModel, podRoutable } from './cluster-group-properties.ts';
import { productVersion } from './product-properties.ts';
import { caSource, certificateAuthority, members, trustDomain } from './recurring-properties.ts';
import { authorizationPolicy, keyManagement, mtls } from './security-properties.ts';
import { capacityBased, dynamicWeights, healthBased, strategy, trafficPolicy, weights } from './traffic-properties.ts';

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
